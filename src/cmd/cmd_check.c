/* SPDX-License-Identifier: MIT
 * cmd_check.c - everything that loading does, then stop.
 * All problems, sorted, one a line; or, after the pages of each role where that
 * is asked for, one line of counts.
 * Never serves, never writes a file. */
#include "base/arena.h"
#include "base/diag.h"
#include "cmd/commands.h"
#include "cmd/options.h"
#include "site/coverage.h"
#include "site/snapshot.h"

#include <stdio.h>
#include <stdlib.h>

int
cmd_check(const struct options *options)
{
	struct diag diag = {.arena = arena_new()};
	struct snapshot *snapshot =
		snapshot_load(options->data_dir, options->templates_dir, &diag);
	int status = snapshot == NULL ? EXIT_FAILURE : EXIT_SUCCESS;

	diag_print(&diag, stdout);
	if (snapshot != NULL) {
		if (options->pages)
			coverage_print(snapshot, stdout);
		struct snapshot_counts counts = snapshot_count(snapshot);

		printf("%zu roles, %zu skills, %zu pages, 0 problems\n",
			counts.roles, counts.skills, counts.pages);
	}
	snapshot_free(snapshot);
	arena_free(diag.arena);
	return fflush(stdout) == 0 && ferror(stdout) == 0 ? status
							  : EXIT_FAILURE;
}
