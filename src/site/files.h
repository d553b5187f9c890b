/* SPDX-License-Identifier: MIT
 * files.h - what nginx serves by itself: pages for its own errors, assets, and
 * the pictures of roles.
 * Never writes: that is for the caller. */
#ifndef CAREERPATH_SITE_FILES_H
#define CAREERPATH_SITE_FILES_H

#include <stdbool.h>
#include <stddef.h>

struct snapshot;

/* A file under the path that visitors ask for, such as /error/503. The bytes
 * are good during the call. False ends the round. */
typedef bool file_visit(
	void *context, const char *path, const char *bytes, size_t len);

/* False where a visit was. */
bool snapshot_files(const struct snapshot *, file_visit *, void *context);

#endif
