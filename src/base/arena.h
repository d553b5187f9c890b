/* SPDX-License-Identifier: MIT
 * arena.h - memory with one lifetime: many allocations, one release.
 * The snapshot has an arena, and each worker has one that it resets after
 * every reply. Nothing that is allocated here is ever freed by itself. */
#ifndef CAREERPATH_BASE_ARENA_H
#define CAREERPATH_BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena;

/* Never NULL: a process without memory ends with a message (see fatal.h).
 * The caller ends it with arena_free; arena_free(NULL) is legal. */
struct arena *arena_new(void);
void arena_free(struct arena *);

/* Forget all allocations, keep the memory for the next round. */
void arena_reset(struct arena *);

/* Zeroed bytes, aligned for pointers and whole numbers; never NULL, also for
 * size 0. */
void *arena_alloc(struct arena *, size_t size)
	__attribute__((returns_nonnull, warn_unused_result));

/* The same with bytes of any value, for those who write all of them. */
void *arena_bytes(struct arena *, size_t size)
	__attribute__((returns_nonnull, warn_unused_result));

/* Those of a text, which wants no alignment: none are lost between texts. */
char *arena_text(struct arena *, size_t size)
	__attribute__((returns_nonnull, warn_unused_result));

/* Copies, always NUL-terminated. */
char *arena_strdup(struct arena *, const char *)
	__attribute__((returns_nonnull, warn_unused_result));
char *arena_strndup(struct arena *, const char *, size_t len)
	__attribute__((returns_nonnull, warn_unused_result));
char *arena_printf(struct arena *, const char *format, ...) __attribute__((
	returns_nonnull, warn_unused_result, format(printf, 2, 3)));

char *arena_vprintf(struct arena *, const char *format, va_list) __attribute__((
	returns_nonnull, warn_unused_result, format(printf, 2, 0)));

/* Room for count elements; the product is checked. */
#define ARENA_ARRAY(arena, type, count)                                        \
	((type *)arena_alloc_array((arena), sizeof(type), (count)))
#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
void *arena_alloc_array(struct arena *, size_t size, size_t count)
	__attribute__((returns_nonnull, warn_unused_result));

#endif
