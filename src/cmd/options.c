/* SPDX-License-Identifier: MIT
 * options.c - the option table, getopt_long over it, and the help from it.
 * A mistake is one line on stderr.
 * Never reads the environment or a file. */
#include "cmd/options.h"

#include "cmd/commands.h"

#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { THREADS_MOST = 1024 };

static bool
take_data(struct options *options, const char *value)
{
	options->data_dir = value;
	return *value != '\0';
}

static bool
take_templates(struct options *options, const char *value)
{
	options->templates_dir = value;
	return *value != '\0';
}

static bool
take_listen(struct options *options, const char *value)
{
	options->listen = value;
	return strncmp(value, "unix:", 5) == 0 ||
	       strncmp(value, "tcp:", 4) == 0;
}

static bool
take_threads(struct options *options, const char *value)
{
	char *end;
	long threads = strtol(value, &end, 10);

	options->threads = (size_t)threads;
	return *value != '\0' && *end == '\0' && threads >= 1 &&
	       threads <= THREADS_MOST;
}

static bool
take_method(struct options *options, const char *value)
{
	options->method = value;
	return *value != '\0';
}

static bool
take_header(struct options *options, const char *value)
{
	if (options->header_count == HEADERS_MOST || strchr(value, ':') == NULL)
		return false;
	options->headers[options->header_count++] = value;
	return true;
}

static bool
take_pages(struct options *options, const char *value)
{
	(void)value;
	options->pages = true;
	return true;
}

enum {
	LOADERS = COMMAND_SERVE | COMMAND_CHECK | COMMAND_RENDER | COMMAND_FILES
};

static const struct {
	const char *name;
	const char *argument; /* NULL where it takes none */
	int commands;         /* enum command_id, added up */
	const char *help;
	bool (*take)(struct options *, const char *value);
} table[] = {
	{"data", "DIR", LOADERS, "role definitions", take_data},
	{"templates", "DIR", LOADERS, "templates and styles", take_templates},
	{"listen", "ADDRESS", COMMAND_SERVE,
		"unix:PATH or tcp:HOST:PORT; else LISTEN_FDS", take_listen},
	{"threads", "N", COMMAND_SERVE, "how many requests at a time (32)",
		take_threads},
	{"pages", NULL, COMMAND_CHECK,
		"also tell which pages each role has, and why not", take_pages},
	{"method", "METHOD", COMMAND_RENDER, "GET unless given", take_method},
	{"header", "'Name: value'", COMMAND_RENDER, "may be given again",
		take_header},
};

enum {
	ROWS = sizeof table / sizeof *table,
	SHOW_HELP = ROWS,
	SHOW_VERSION,
	ALL
};

static void
print_help(const struct command *command)
{
	printf("usage: careerpathd %s [OPTION]...%s%s\n%s\n\n", command->name,
		command->operand == NULL ? "" : " ",
		command->operand == NULL ? "" : command->operand,
		command->help);
	for (int i = 0; i < ROWS; i++)
		if ((table[i].commands & (int)command->id) != 0)
			printf("  --%-10s %-14s %s\n", table[i].name,
				table[i].argument == NULL ? ""
							  : table[i].argument,
				table[i].help);
	printf("  --%-10s %-14s %s\n", "help", "", "this text");
	printf("  --%-10s %-14s %s\n", "version", "", "the version");
}

/* The rows that this command takes, as getopt_long wants them. */
static void
long_options(const struct command *command, struct option to[ALL + 1])
{
	for (int i = 0; i < ROWS; i++)
		if ((table[i].commands & (int)command->id) != 0)
			*to++ = (struct option){table[i].name,
				table[i].argument == NULL ? no_argument
							  : required_argument,
				NULL, i};
	*to++ = (struct option){"help", no_argument, NULL, SHOW_HELP};
	*to++ = (struct option){"version", no_argument, NULL, SHOW_VERSION};
	*to = (struct option){0};
}

static int
usage_error(const struct command *command, const char *what, const char *word)
{
	fprintf(stderr, "careerpathd: %s '%s'; try 'careerpathd %s --help'\n",
		what, word, command->name);
	return USAGE_ERROR;
}

static int
take_option(struct options *options, const struct command *command, int row,
	const char *word)
{
	switch (row) {
	case SHOW_HELP:
		print_help(command);
		return EXIT_SUCCESS;
	case SHOW_VERSION:
		puts("careerpathd " PACKAGE_VERSION);
		return EXIT_SUCCESS;
	case '?':
		/* A short one may stand among others: -xy. */
		return usage_error(command, "unknown option",
			optopt > ' ' ? (char[]){'-', (char)optopt, '\0'}
				     : word);
	case ':':
		return usage_error(command, "no value after", word);
	default:
		return table[row].take(options, optarg)
			       ? -1
			       : usage_error(command, "wrong value in", word);
	}
}

static int
take_operand(struct options *options, const struct command *command, int argc,
	char **argv)
{
	if (command->operand != NULL && optind < argc)
		options->operand = argv[optind++];
	if (command->operand != NULL && options->operand == NULL)
		return usage_error(command, "no", command->operand);
	if (optind < argc)
		return usage_error(command, "unexpected", argv[optind]);
	return -1;
}

int
options_parse(struct options *options, const struct command *command, int argc,
	char **argv)
{
	struct option rows[ALL + 1];
	int row, status = -1;

	*options = (struct options){.data_dir = SHARE_DIR "/data",
		.templates_dir = SHARE_DIR "/templates",
		.threads = 32,
		.method = "GET"};
	long_options(command, rows);
	optind = 2;
	/* ":" keeps getopt silent and tells a missing value from a wrong name.
	 */
	while (status == -1 &&
		(row = getopt_long(argc, argv, ":", rows, NULL)) != -1)
		status = take_option(options, command, row, argv[optind - 1]);
	return status != -1 ? status
			    : take_operand(options, command, argc, argv);
}
