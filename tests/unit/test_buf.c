/* SPDX-License-Identifier: MIT
 * test_buf.c - bytes that grow at the end, and stay what they were. */
#include "base/buf.h"

#include "base/arena.h"
#include "tap.h"

static void
test_empty(struct arena *arena)
{
	struct buf buf = {.arena = arena};

	tap_text(buf_text(&buf), "", "an empty buffer reads as the empty text");
	buf_add(&buf, "x", 0);
	buf_add_text(&buf, "");
	tap_ok(buf.data == NULL && buf.len == 0,
		"adding nothing allocates nothing");
}

static void
test_mixed(struct arena *arena)
{
	struct buf buf = {.arena = arena};

	buf_add_text(&buf, "one");
	buf_add(&buf, ", two and more", 5);
	buf_add_format(&buf, ", %d%%", 3);
	tap_text(buf_text(&buf), "one, two, 3%",
		"text, bytes and formats follow each other");
	buf_add(&buf, "\0z", 2);
	tap_number((long long)buf.len, 14, "a NUL counts as a byte");
	tap_ok(memcmp(buf.data + 12, "\0z", 3) == 0,
		"bytes after a NUL are kept, and a NUL follows");
}

static void
test_growth(struct arena *arena)
{
	enum { LINES = 20000 };
	struct buf buf = {.arena = arena};
	bool same = true;
	size_t at = 0;

	for (int i = 0; i < LINES; i++)
		buf_add_format(&buf, "%d\n", i);
	for (int i = 0; i < LINES; i++) {
		char line[16];
		size_t len = (size_t)snprintf(line, sizeof line, "%d\n", i);

		same &= memcmp(buf.data + at, line, len) == 0;
		at += len;
	}
	tap_ok(same && at == buf.len, "growing keeps every byte in order");
	tap_number(buf.data[buf.len], 0, "a NUL stands behind the last byte");
}

static void
test_big(struct arena *arena)
{
	struct buf buf = {.arena = arena};
	const size_t big = 3000000;
	const char *bytes = arena_alloc(arena, big);

	buf_add_text(&buf, "a");
	buf_add(&buf, bytes, big);
	buf_add_format(&buf, "%*s", 5000, "z");
	tap_number((long long)buf.len, (long long)big + 5001,
		"one addition may be larger than all before it");
	tap_ok(buf.data[0] == 'a' && buf.data[buf.len - 1] == 'z',
		"both ends of a big buffer are right");
}

int
main(void)
{
	struct arena *arena = arena_new();

	test_empty(arena);
	test_mixed(arena);
	test_growth(arena);
	test_big(arena);
	arena_free(arena);
	return tap_done();
}
