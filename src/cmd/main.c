/* SPDX-License-Identifier: MIT
 * main.c - the command table.
 * Starts and ends what libraries want started and ended in main.
 * Holds no logic of any command. */
#include "catalog/catalog.h"
#include "search/search.h"
#include "cmd/commands.h"
#include "cmd/options.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct command commands[] = {
	{COMMAND_SERVE, "serve", NULL,
		"Serve pages over FastCGI; HUP reloads, TERM ends.", cmd_serve},
	{COMMAND_CHECK, "check", NULL,
		"Load everything, print all problems or counts.", cmd_check},
	{COMMAND_RENDER, "render", "PATH", "Print the response to one request.",
		cmd_render},
	{COMMAND_ROUTES, "routes", NULL, "Print the route table.", cmd_routes},
	{COMMAND_FILES, "files", "FOLDER",
		"Write what nginx serves by itself into a folder.", cmd_files},
};

enum { COMMANDS = sizeof commands / sizeof *commands };

static int
print_help(void)
{
	puts("usage: careerpathd COMMAND [OPTION]...\n");
	for (size_t i = 0; i < COMMANDS; i++)
		printf("  %-8s %s\n", commands[i].name, commands[i].help);
	puts("\n'careerpathd COMMAND --help' tells the options.");
	return EXIT_SUCCESS;
}

static int
run(const struct command *command, int argc, char **argv)
{
	struct options options;
	int status = options_parse(&options, command, argc, argv);

	if (status != -1)
		return status;
	catalog_start();
	search_start();
	status = command->run(&options);
	catalog_stop();
	return status;
}

int
main(int argc, char **argv)
{
	const char *word = argc < 2 ? "" : argv[1];

	/* Arenas come from the system and go back there, block by block: else
	 * the blocks of an old snapshot stay between those of the new one. */
	mallopt(M_MMAP_THRESHOLD, 128 * 1024);
	if (strcmp(word, "--help") == 0)
		return print_help();
	if (strcmp(word, "--version") == 0) {
		puts("careerpathd " PACKAGE_VERSION);
		return EXIT_SUCCESS;
	}
	for (size_t i = 0; i < COMMANDS; i++)
		if (strcmp(commands[i].name, word) == 0)
			return run(&commands[i], argc, argv);
	fprintf(stderr,
		"careerpathd: unknown command '%s'; try 'careerpathd --help'\n",
		word);
	return USAGE_ERROR;
}
