/* SPDX-License-Identifier: MIT
 * file.h - whole files and folder listings, into an arena.
 * For loading only; a missing or odd file is a problem, not an end.
 * Never writes, never follows what a file says. */
#ifndef CAREERPATH_BASE_FILE_H
#define CAREERPATH_BASE_FILE_H

#include <stddef.h>

struct arena;
struct diag;

/* An open regular file to read, or -1 and a problem in diag. The caller
 * closes it. */
int file_open(const char *path, struct diag *)
	__attribute__((warn_unused_result));

/* The bytes, NUL-terminated behind len; NULL and a problem where the file
 * cannot be read or is larger than limit. */
const char *file_read(const char *path, size_t limit, struct arena *,
	struct diag *, size_t *len);

struct file_list {
	const char **names; /* within the folder, in byte order */
	size_t count;
};

/* Names that end in suffix and start with no dot. A folder that is not there
 * is a problem. */
struct file_list file_list(
	const char *folder, const char *suffix, struct arena *, struct diag *);

#endif
