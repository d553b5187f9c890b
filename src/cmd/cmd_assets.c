/* SPDX-License-Identifier: MIT
 * cmd_assets.c - which files pages name, and under which names.
 * For nginx/publish, which copies them there.
 * Never copies anything itself. */
#include "base/arena.h"
#include "base/diag.h"
#include "cmd/commands.h"
#include "cmd/options.h"
#include "site/snapshot.h"

#include <stdio.h>
#include <stdlib.h>

int
cmd_assets(const struct options *options)
{
	struct diag diag = {.arena = arena_new()};
	struct snapshot *snapshot =
		snapshot_load(options->data_dir, options->templates_dir, &diag);
	int status = snapshot == NULL ? EXIT_FAILURE : EXIT_SUCCESS;

	diag_print(&diag, stderr);
	if (snapshot != NULL)
		snapshot_print_assets(snapshot, stdout);
	snapshot_free(snapshot);
	arena_free(diag.arena);
	return fflush(stdout) == 0 && !ferror(stdout) ? status : EXIT_FAILURE;
}
