/* SPDX-License-Identifier: MIT
 * test_reply.c - a response as FastCGI records, read back byte by byte. */
#include "server/reply.h"

#include "base/arena.h"
#include "base/buf.h"
#include "http/response.h"
#include "tap.h"

enum { STDOUT = 6, END_REQUEST = 3, HEADER = 8, ID = 0xabcd };

/* What was read back from the records. */
struct reading {
	struct buf content; /* of all STDOUT records */
	size_t records, largest;
	bool framed; /* versions, ids and lengths are right */
	bool ended;  /* an empty STDOUT, then END_REQUEST, then nothing */
};

static struct reading
read_back(struct arena *arena, const struct buf *wire)
{
	struct reading r = {.content.arena = arena, .framed = true};
	const unsigned char *bytes = (const unsigned char *)wire->data;
	size_t at = 0;
	bool closed = false;

	while (at + HEADER <= wire->len) {
		const unsigned char *h = bytes + at;
		size_t len = (size_t)h[4] << 8 | h[5];

		r.framed &= h[0] == 1 && (h[2] << 8 | h[3]) == ID &&
			    h[6] == 0 && at + HEADER + len <= wire->len &&
			    (h[1] == STDOUT || h[1] == END_REQUEST) && !r.ended;
		if (!r.framed)
			return r;
		if (h[1] == END_REQUEST)
			r.ended =
				closed && len == 8 &&
				memcmp(h + HEADER, "\0\0\0\0\0\0\0\0", 8) == 0;
		else if (len == 0)
			closed = true;
		else
			r.framed &= !closed;
		if (h[1] == STDOUT)
			buf_add(&r.content, (const char *)h + HEADER, len);
		if (len > r.largest)
			r.largest = len;
		r.records++;
		at += HEADER + len;
	}
	r.framed &= at == wire->len;
	return r;
}

static const struct {
	size_t len;
	size_t records; /* with head, end of STDOUT and END_REQUEST */
	const char *name;
} cases[] = {
	{0, 3, "no body"},
	{1, 4, "one byte"},
	{65528, 4, "a body that fills one record"},
	{65529, 5, "a body of one byte more"},
	{65535, 5, "a body of 64 KB less one"},
	{65536, 5, "a body of 64 KB"},
	{200000, 7, "a body of 200 KB"},
	{10000000, 156, "a body of 10 MB"},
};

static void
test_body(size_t i)
{
	struct arena *arena = arena_new();
	struct buf wire = {.arena = arena}, expected = {.arena = arena};
	struct response res = {.status = 200, .body_len = cases[i].len};
	char *body = arena_alloc(arena, cases[i].len);

	for (size_t b = 0; b < cases[i].len; b++)
		body[b] = (char)(b * 31 + b / 251);
	res.body = cases[i].len == 0 ? NULL : body;
	response_header(&res, "X", "y");
	response_write_head(&res, &expected);
	buf_add(&expected, body, cases[i].len);
	reply_write(&res, ID, &wire);
	struct reading r = read_back(arena, &wire);
	tap_ok(r.framed && r.ended,
		arena_printf(arena, "%s is framed and ended", cases[i].name));
	tap_ok(r.content.len == expected.len &&
			memcmp(r.content.data, expected.data, expected.len) ==
				0,
		arena_printf(arena, "%s arrives behind its head, unchanged",
			cases[i].name));
	tap_number((long long)r.records, (long long)cases[i].records,
		arena_printf(arena, "%s takes as few records as it can",
			cases[i].name));
	tap_ok(r.largest <= 65528,
		arena_printf(arena, "%s fits the lengths", cases[i].name));
	arena_free(arena);
}

/* Two replies in one buffer, as on a kept connection. */
static void
test_append(void)
{
	struct arena *arena = arena_new();
	struct buf wire = {.arena = arena};
	const struct response res = {.status = 404, .body = "x", .body_len = 1};

	reply_write(&res, ID, &wire);
	size_t once = wire.len;
	reply_write(&res, ID, &wire);
	tap_ok(wire.len == 2 * once &&
			memcmp(wire.data, wire.data + once, once) == 0,
		"a second reply is appended to the first");
	arena_free(arena);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		test_body(i);
	test_append();
	return tap_done();
}
