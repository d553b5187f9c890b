/* SPDX-License-Identifier: MIT
 * test_arena.c - memory with one lifetime: aligned, zeroed, reset, growing. */
#include "base/arena.h"
#include "tap.h"

#include <stdalign.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

static bool
all_zero(const unsigned char *bytes, size_t len)
{
	for (size_t i = 0; i < len; i++)
		if (bytes[i] != 0)
			return false;
	return true;
}

/* Odd sizes one after the other, each filled so that an overlap shows. */
static void
test_alignment(struct arena *arena)
{
	enum { PIECES = 200 };
	unsigned char *pieces[PIECES];
	bool aligned = true, zeroed = true, kept = true;

	for (size_t i = 0; i < PIECES; i++) {
		pieces[i] = arena_alloc(arena, i);
		aligned &= (uintptr_t)pieces[i] % alignof(long long) == 0;
		zeroed &= all_zero(pieces[i], i);
		memset(pieces[i], (int)i, i);
	}
	for (size_t i = 0; i < PIECES; i++)
		for (size_t b = 0; b < i; b++)
			kept &= pieces[i][b] == i;
	tap_ok(aligned,
		"every allocation is aligned for pointers and whole numbers");
	tap_ok(zeroed, "every allocation is zeroed");
	tap_ok(kept, "allocations do not overlap");
}

static void
test_reset(struct arena *arena)
{
	bool zeroed = true;

	for (int round = 0; round < 50; round++) {
		for (size_t size = 1; size < 40000; size = size * 3 + 1) {
			unsigned char *bytes = arena_alloc(arena, size);

			zeroed &= all_zero(bytes, size);
			memset(bytes, 0xff, size);
		}
		arena_reset(arena);
	}
	tap_ok(zeroed, "memory is zeroed again after a reset");
	arena_reset(arena);
	arena_reset(arena);
	tap_ok(true, "a reset after a reset is legal");
}

static void
test_growth(struct arena *arena)
{
	const size_t big = 9 * 1024 * 1024;
	unsigned char *bytes = arena_alloc(arena, big);

	tap_ok(all_zero(bytes, big), "one allocation may be larger than any "
				     "block");
	memset(bytes, 0xaa, big);
	for (int i = 0; i < 10000; i++)
		memset(arena_alloc(arena, 1000), 0x55, 1000);
	tap_ok(bytes[0] == 0xaa && bytes[big - 1] == 0xaa,
		"ten thousand allocations later a big one is as it was");
}

static void
test_text(struct arena *arena)
{
	const char raw[] = {'a', '\0', 'b', 'c'};
	const char *copy = arena_strndup(arena, raw, sizeof raw);
	struct pair {
		long first;
		char second;
	} *pairs = ARENA_ARRAY(arena, struct pair, 3);

	tap_ok(memcmp(copy, raw, sizeof raw) == 0 && copy[sizeof raw] == '\0',
		"strndup copies all bytes, also a NUL, and ends with one");
	tap_text(arena_strndup(arena, "abc", 0), "",
		"strndup of nothing is "
		"the empty text");
	tap_text(arena_strndup(arena, "career", 3), "car",
		"strndup takes no more than it was told");
	tap_text(arena_strdup(arena, "path"), "path", "strdup copies text");
	tap_text(arena_printf(arena, "%s-%d", "rung", 12), "rung-12",
		"printf formats into the arena");
	tap_ok(pairs[2].first == 0 && pairs[2].second == 0,
		"an array has room for its elements, all zeroed");
	const void *nothing = arena_alloc(arena, 0);
	tap_ok(nothing != NULL, "no bytes are no NULL");
}

/* The exit by a signal of a process that asks for too much. */
static bool
dies(size_t size, size_t count)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(1);
		struct arena *arena = arena_new();
		const void *bytes = arena_alloc_array(arena, size, count);
		_exit(bytes == NULL);
	}
	waitpid(child, &status, 0);
	return WIFSIGNALED(status);
}

int
main(void)
{
	struct arena *arena = arena_new();

	test_alignment(arena);
	test_reset(arena);
	test_growth(arena);
	test_text(arena);
	fflush(stdout);
	tap_ok(dies(SIZE_MAX / 4, 8), "an array whose size overflows ends the "
				      "process");
	tap_ok(dies(SIZE_MAX / 2, 1), "an impossible size ends the process");
	arena_free(arena);
	arena_free(NULL);
	tap_ok(true, "freeing no arena is legal");
	return tap_done();
}
