/* SPDX-License-Identifier: MIT
 * options.h - what stands on the command line after the command.
 * One table names every option, who takes it and what it means; parsing and
 * --help both read it.
 * Judges words only: whether a folder exists is for the command. */
#ifndef CAREERPATH_CMD_OPTIONS_H
#define CAREERPATH_CMD_OPTIONS_H

#include <stdbool.h>
#include <stddef.h>

struct command;

enum { HEADERS_MOST = 16 };

struct options {
	const char *data_dir, *templates_dir;
	const char *listen; /* NULL where not given */
	size_t threads;
	const char *method;
	const char *headers[HEADERS_MOST]; /* "Name: value" */
	size_t header_count;
	bool pages;          /* check: tell which pages each role has */
	const char *operand; /* what the command takes; else NULL */
};

/* Fills options from argv[2] on. -1 where the command is to run; otherwise
 * the exit status: 0 after --help or --version, 2 after one line on stderr. */
int options_parse(
	struct options *, const struct command *, int argc, char **argv);

#endif
