/* SPDX-License-Identifier: MIT
 * gzip.c - zlib over an arena.
 * One call for all bytes, for pages are whole before they are sent.
 * Never calls malloc: zlib's own tables are in the arena, too. */
#include "base/gzip.h"

#include "base/arena.h"
#include "base/fatal.h"

#include <limits.h>
#define ZLIB_CONST
#include <zlib.h>

/* LEVEL is where more work stops to pay for pages; WINDOW asks for gzip's
 * header, MEMORY is zlib's own default. */
enum { LEVEL = 5, WINDOW = MAX_WBITS + 16, MEMORY = 8 };

static void *
take(void *arena, unsigned count, unsigned size)
{
	return arena_bytes(arena, (size_t)count * size);
}

static void
leave(void *arena, void *bytes)
{
	(void)arena, (void)bytes;
}

const char *
gzip_of(struct arena *arena, const char *bytes, size_t len, size_t *packed_len)
{
	z_stream stream = {.zalloc = take, .zfree = leave, .opaque = arena};

	CHECK(len < UINT_MAX / 2);
	CHECK(deflateInit2(&stream, LEVEL, Z_DEFLATED, WINDOW, MEMORY,
		      Z_DEFAULT_STRATEGY) == Z_OK);
	size_t room = deflateBound(&stream, len);
	char *packed = arena_bytes(arena, room);
	stream.next_in = (const unsigned char *)bytes;
	stream.avail_in = (unsigned)len;
	stream.next_out = (unsigned char *)packed;
	stream.avail_out = (unsigned)room;
	CHECK(deflate(&stream, Z_FINISH) == Z_STREAM_END);
	*packed_len = stream.total_out;
	deflateEnd(&stream);
	return packed;
}
