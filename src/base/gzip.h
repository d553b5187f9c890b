/* SPDX-License-Identifier: MIT
 * gzip.h - bytes in gzip's form (RFC 1952).
 * The same bytes always give the same form: it bears no name and no time.
 * Never unpacks. */
#ifndef CAREERPATH_BASE_GZIP_H
#define CAREERPATH_BASE_GZIP_H

#include <stddef.h>

struct arena;

/* Fewer bytes than this are not worth it: they fit into one packet as they
 * are. */
enum { GZIP_LEAST = 512 };

/* In the arena; *packed_len bytes. */
const char *gzip_of(struct arena *, const char *bytes, size_t len,
	size_t *packed_len) __attribute__((returns_nonnull));

#endif
