/* SPDX-License-Identifier: MIT
 * buf.h - bytes that grow at the end, in an arena.
 * data is NULL while len is 0, else NUL-terminated behind its len bytes.
 * Escapes nothing: what is appended is what goes out. */
#ifndef CAREERPATH_BASE_BUF_H
#define CAREERPATH_BASE_BUF_H

#include <stddef.h>

struct arena;

struct buf {
	struct arena *arena; /* borrowed; owns data */
	char *data;
	size_t len, room;
};

void buf_add(struct buf *, const char *bytes, size_t len);
void buf_add_text(struct buf *, const char *text);
void buf_add_format(struct buf *, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The text so far, "" when empty; borrowed from the arena. */
const char *buf_text(const struct buf *);

#endif
