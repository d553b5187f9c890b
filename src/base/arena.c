/* SPDX-License-Identifier: MIT
 * arena.c - chained blocks, filled from both ends: things from the front,
 * texts, which need no alignment, from the back.
 * Keeps its newest block over a reset, so that a busy worker soon stops
 * calling malloc. Under AddressSanitizer each allocation is its own block,
 * so that overruns and uses after a reset are still seen. */
#include "base/arena.h"

#include "base/fatal.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef __SANITIZE_ADDRESS__
enum { FIRST_BLOCK = 1 };
#else
enum { FIRST_BLOCK = 16 * 1024 };
#endif
enum { LARGEST_STEP = 4 * 1024 * 1024 };

/* Of pointers and whole numbers; long double has no place in an arena. */
enum { ALIGNMENT = _Alignof(long long) };

struct block {
	struct block *older;
	size_t size, used, text; /* from the front, from the back */
	long long bytes[];
};

struct arena {
	struct block *newest;
};

static struct block *
block_new(struct block *older, size_t size)
{
	CHECK(size < SIZE_MAX - sizeof(struct block));
	struct block *block = malloc(sizeof *block + size);

	CHECK(block != NULL);
	*block = (struct block){.older = older, .size = size};
	return block;
}

static void
blocks_free(struct block *block)
{
	while (block != NULL) {
		struct block *older = block->older;

		free(block);
		block = older;
	}
}

struct arena *
arena_new(void)
{
	struct arena *arena = calloc(1, sizeof *arena);

	CHECK(arena != NULL);
	return arena;
}

void
arena_free(struct arena *arena)
{
	if (arena == NULL)
		return;
	blocks_free(arena->newest);
	free(arena);
}

void
arena_reset(struct arena *arena)
{
#ifdef __SANITIZE_ADDRESS__
	blocks_free(arena->newest);
	arena->newest = NULL;
#else
	/* Blocks grow, so the newest is as a rule the largest: it is kept. */
	struct block *kept = arena->newest;

	if (kept == NULL)
		return;
	blocks_free(kept->older);
	kept->older = NULL;
	kept->used = kept->text = 0;
#endif
}

/* Each block is twice the last one, up to a step that wastes little. */
static size_t
next_size(const struct arena *arena, size_t wanted)
{
	size_t size = FIRST_BLOCK;

	if (FIRST_BLOCK > 1 && arena->newest != NULL)
		size = arena->newest->size < LARGEST_STEP / 2
			       ? arena->newest->size * 2
			       : LARGEST_STEP;
	return size < wanted ? wanted : size;
}

/* The newest block, with room for so many bytes. */
static struct block *
block_for(struct arena *arena, size_t size)
{
	CHECK(size < SIZE_MAX / 2);
	struct block *block = arena->newest;

	if (block == NULL || block->size - block->used - block->text < size) {
		block = block_new(block, next_size(arena, size));
		arena->newest = block;
	}
	return block;
}

void *
arena_bytes(struct arena *arena, size_t size)
{
	CHECK(size < SIZE_MAX / 2);
	size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	struct block *block = block_for(arena, rounded);

	void *bytes = (char *)block->bytes + block->used;
	block->used += rounded;
	return bytes;
}

char *
arena_text(struct arena *arena, size_t size)
{
	struct block *block = block_for(arena, size);

	block->text += size;
	return (char *)block->bytes + block->size - block->text;
}

void *
arena_alloc(struct arena *arena, size_t size)
{
	return memset(arena_bytes(arena, size), 0, size);
}

void *
arena_alloc_array(struct arena *arena, size_t size, size_t count)
{
	CHECK(count == 0 || size <= SIZE_MAX / 2 / count);
	return arena_alloc(arena, size * count);
}

char *
arena_strndup(struct arena *arena, const char *text, size_t len)
{
	char *copy = arena_text(arena, len + 1);

	memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

char *
arena_strdup(struct arena *arena, const char *text)
{
	return arena_strndup(arena, text, strlen(text));
}

char *
arena_vprintf(struct arena *arena, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, again);
	va_end(again);
	CHECK(len >= 0);
	char *text = arena_text(arena, (size_t)len + 1);
	vsnprintf(text, (size_t)len + 1, format, args);
	return text;
}

char *
arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	char *text = arena_vprintf(arena, format, args);
	va_end(args);
	return text;
}
