/* SPDX-License-Identifier: MIT
 * cmd_routes.c - the route table, for people and scripts.
 * Routes are part of the program.
 * Never loads anything. */
#include "cmd/commands.h"
#include "site/routes.h"

#include <stdio.h>
#include <stdlib.h>

int
cmd_routes(const struct options *options)
{
	(void)options;
	routes_print(stdout);
	return fflush(stdout) == 0 && ferror(stdout) == 0 ? EXIT_SUCCESS
							  : EXIT_FAILURE;
}
