/* SPDX-License-Identifier: MIT
 * commands.h - one function a command; the table is in main.c.
 * Each returns the exit status, and never ends the process itself. */
#ifndef CAREERPATH_CMD_COMMANDS_H
#define CAREERPATH_CMD_COMMANDS_H

struct options;

/* The exit status after a wrong word on the command line. */
enum { USAGE_ERROR = 2 };

/* Bits, so that an option can name all who take it. */
enum command_id {
	COMMAND_SERVE = 1,
	COMMAND_CHECK = 2,
	COMMAND_RENDER = 4,
	COMMAND_ROUTES = 8,
	COMMAND_FILES = 16
};

struct command {
	enum command_id id;
	const char *name;
	const char *operand; /* what follows the options, or NULL */
	const char *help;
	int (*run)(const struct options *);
};

int cmd_serve(const struct options *);
int cmd_check(const struct options *);
int cmd_render(const struct options *);
int cmd_routes(const struct options *);
int cmd_files(const struct options *);

#endif
