/* SPDX-License-Identifier: MIT
 * test_conditional.c - If-None-Match (RFC 9110 section 13.1.2): lists, weak
 * tags, "*", and fields that are no such list. */
#include "http/conditional.h"

#include "base/arena.h"
#include "base/buf.h"
#include "tap.h"

#define TAG "\"abc\""

static const struct {
	const char *field;
	bool matches;
	const char *name;
} cases[] = {
	{TAG, true, "the tag matches itself"},
	{"W/" TAG, true, "a weak tag matches, for gzip makes it weak"},
	{" " TAG "\t", true, "white space around does not count"},
	{"\"x\", " TAG, true, "the last of a list matches"},
	{TAG ",\"x\"", true, "the first of a list matches"},
	{"\"x\" , W/" TAG " ,\"y\"", true, "one between others matches"},
	{",, \"x\",, " TAG ",", true, "empty elements do not count"},
	{"\"a,b\", " TAG, true, "a comma within a tag ends nothing"},
	{"\"W/\", " TAG, true, "W/ within a tag is part of it"},
	{"*", true, "an asterisk matches"},
	{" * ", true, "also with white space around"},
	{"", false, "nothing matches nothing"},
	{" , ,", false, "a list of nothing matches nothing"},
	{"\"ab\"", false, "a shorter tag is another"},
	{"\"abcd\"", false, "a longer tag is another"},
	{"\"ABC\"", false, "case counts"},
	{"\"\"", false, "the empty tag is another"},
	{"abc", false, "a tag without quotes is malformed"},
	{"\"abc", false, "a tag without its end is malformed"},
	{"abc\"", false, "a tag without its start is malformed"},
	{"'abc'", false, "a tag in other quotes is malformed"},
	{"w/" TAG, false, "a small w is malformed"},
	{"W " TAG, false, "W without a slash is malformed"},
	{"W/ " TAG, false, "a space after W/ is malformed"},
	{"W/W/" TAG, false, "weak twice is malformed"},
	{"*, " TAG, false, "an asterisk in a list is malformed"},
	{TAG ", *", false, "wherever it stands"},
	{"**", false, "two asterisks are malformed"},
	{TAG TAG, false, "tags without a comma are malformed"},
	{TAG " " TAG, false, "a space is no comma"},
	{TAG ", x", false, "a fault after the match makes it malformed"},
	{"x, " TAG, false, "so does one before it"},
};

static void
test_many(struct arena *arena)
{
	struct buf field = {.arena = arena};

	for (int i = 0; i < 50000; i++)
		buf_add_format(&field, "\"%d\", ", i);
	tap_ok(!etag_matches(buf_text(&field), TAG),
		"fifty thousand other tags do not match");
	buf_add_text(&field, TAG);
	tap_ok(etag_matches(buf_text(&field), TAG), "the tag after them does");
}

static void
test_etag(struct arena *arena)
{
	const char *tag = etag_of(arena, "page", 4);

	tap_ok(strlen(tag) == 34 && tag[0] == '"' && tag[33] == '"' &&
			strcspn(tag + 1, "\"") == 32,
		"an entity tag is 32 digits in quotes");
	tap_text(etag_of(arena, "page", 4), tag, "equal bytes, equal tag");
	tap_ok(strcmp(etag_of(arena, "pag", 3), tag) != 0,
		"other bytes, another tag");
	tap_ok(etag_matches(tag, tag), "a made tag matches itself");
}

int
main(void)
{
	struct arena *arena = arena_new();

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_ok(etag_matches(cases[i].field, TAG) == cases[i].matches,
			cases[i].name);
	test_many(arena);
	test_etag(arena);
	arena_free(arena);
	return tap_done();
}
