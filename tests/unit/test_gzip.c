/* SPDX-License-Identifier: MIT
 * test_gzip.c - what is packed comes back, and always in the same form. */
#include "base/gzip.h"

#include "base/arena.h"
#include "tap.h"

#include <stdint.h>
#include <zlib.h>

static bool
comes_back(struct arena *arena, const char *bytes, size_t len)
{
	size_t packed_len;
	const char *packed = gzip_of(arena, bytes, len, &packed_len);
	char *again = arena_alloc(arena, len + 1);
	z_stream stream = {
		.next_in = (unsigned char *)(uintptr_t)packed,
		.avail_in = (unsigned)packed_len,
		.next_out = (unsigned char *)again,
		.avail_out = (unsigned)len + 1,
	};

	/* +16: gzip's form and no other. */
	inflateInit2(&stream, MAX_WBITS + 16);
	int end = inflate(&stream, Z_FINISH);
	inflateEnd(&stream);
	return end == Z_STREAM_END && stream.total_out == len &&
	       memcmp(again, bytes, len) == 0;
}

int
main(void)
{
	struct arena *arena = arena_new();
	enum { LARGE = 3 * 1024 * 1024 };
	char *noise = arena_alloc(arena, LARGE);
	size_t one, two;

	for (size_t i = 0, seed = 1; i < LARGE; i++) {
		seed = seed * 6364136223846793005U + 1442695040888963407U;
		noise[i] = (char)(seed >> 33);
	}
	tap_ok(comes_back(arena, "", 0), "nothing comes back");
	tap_ok(comes_back(arena, "<p>words words words", 20), "a text does");
	tap_ok(comes_back(arena, noise, LARGE), "bytes without order do");
	const char *first = gzip_of(arena, noise, 5000, &one);
	const char *second = gzip_of(arena, noise, 5000, &two);
	tap_ok(one == two && memcmp(first, second, one) == 0,
		"equal bytes have equal forms");
	memset(noise, 'a', 100000);
	gzip_of(arena, noise, 100000, &one);
	tap_ok(one < 500, "what repeats gets small");
	arena_free(arena);
	return tap_done();
}
