/* SPDX-License-Identifier: MIT
 * cmd_files.c - write what nginx serves by itself into a folder.
 * For nginx/publish, which packs assets and draws pictures from them.
 * Prints the path of each; leaves what has not changed as it is.
 * Never deletes. */
#include "base/arena.h"
#include "base/diag.h"
#include "base/file_write.h"
#include "cmd/commands.h"
#include "cmd/options.h"
#include "site/files.h"
#include "site/snapshot.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/* /error/503 stands in a folder of the folder. */
static void
make_folder(const char *file)
{
	char folder[PATH_MAX];
	const char *end = strrchr(file, '/');

	snprintf(folder, sizeof folder, "%.*s", (int)(end - file), file);
	/* Where it cannot be made, the file tells why. */
	mkdir(folder, 0755);
}

static bool
write_file(void *context, const char *path, const char *bytes, size_t len)
{
	const struct options *options = context;
	char file[PATH_MAX];

	if (snprintf(file, sizeof file, "%s%s", options->operand, path) >=
		PATH_MAX) {
		fprintf(stderr, "careerpathd: too long a path: %s%s\n",
			options->operand, path);
		return false;
	}
	make_folder(file);
	if (file_replace(file, bytes, len)) {
		puts(path);
		return true;
	}
	fprintf(stderr, "careerpathd: cannot write %s: %s\n", file,
		strerror(errno));
	return false;
}

int
cmd_files(const struct options *options)
{
	struct options copy = *options;
	struct diag diag = {.arena = arena_new()};
	struct snapshot *snapshot =
		snapshot_load(options->data_dir, options->templates_dir, &diag);
	bool whole =
		snapshot != NULL && snapshot_files(snapshot, write_file, &copy);

	diag_print(&diag, stderr);
	snapshot_free(snapshot);
	arena_free(diag.arena);
	return whole && fflush(stdout) == 0 && !ferror(stdout) ? EXIT_SUCCESS
							       : EXIT_FAILURE;
}
