/* SPDX-License-Identifier: MIT
 * test_target.c - request targets: one spelling, and what is refused. */
#include "http/target.h"

#include "base/arena.h"
#include "tap.h"

static const struct {
	const char *text, *path, *query, *name;
} fine[] = {
	{"/", "/", "", "the root is itself"},
	{"/faq", "/faq", "", "a plain path is itself"},
	{"/FAQ/Backend", "/faq/backend", "", "case is folded"},
	{"/faq/", "/faq", "", "a final slash goes"},
	{"/faq//x///y", "/faq/x/y", "", "doubled slashes become one"},
	{"//", "/", "", "only slashes are the root"},
	{"//evil.example/x", "/evil.example/x", "",
		"a second slash at the start makes no host"},
	{"/faq///", "/faq", "", "many final slashes go"},
	{"/%66%41%71", "/faq", "", "escapes are decoded, and then folded"},
	{"/a%20b", "/a b", "", "an escaped space is a space"},
	{"/%25", "/%", "", "an escaped percent sign is decoded once"},
	{"/%252f", "/%2f", "", "and not twice"},
	{"/%c3%a4", "/\xc3\xa4", "", "escaped UTF-8 is decoded"},
	{"/%C3%84", "/\xc3\x84", "", "only ASCII is folded"},
	{"/%2E%2e/x", "/../x", "", "escaped dots are dots, and stay"},
	{"/a/../b", "/a/../b", "", "dots are names like any other"},
	{"/%3Fx", "/?x", "", "an escaped question mark starts no query"},
	{"/FAQ?Q=%00%zz&x", "/faq", "?Q=%00%zz&x", "a query stays as sent"},
	{"/faq/?a?b", "/faq", "?a?b", "the first question mark counts"},
	{"/?", "/", "?", "an empty query is kept"},
};

static const struct {
	const char *text, *name;
} malformed[] = {
	{"", "nothing is malformed"},
	{"*", "an asterisk is malformed"},
	{"faq", "a path without a slash is malformed"},
	{"http://x/faq", "an absolute address is malformed"},
	{"?/", "a query alone is malformed"},
	{"/a b", "a space is malformed"},
	{"/a\tb", "a tab is malformed"},
	{"/a\rb", "a CR is malformed"},
	{"/a\nSet-Cookie:x", "an LF is malformed"},
	{"/\x7f", "DEL is malformed"},
	{"/\xc3\xa4", "bytes outside of ASCII are malformed"},
	{"/x?\xff", "also in a query"},
	{"/%00", "an escaped NUL is malformed"},
	{"/a%0d%0ab", "an escaped line end is malformed"},
	{"/%1f", "an escaped control byte is malformed"},
	{"/%7F", "an escaped DEL is malformed"},
	{"/a%2fb", "an escaped slash is malformed"},
	{"/a%2Fb", "in upper case, too"},
	{"/%", "an escape without digits is malformed"},
	{"/%4", "an escape with one digit is malformed"},
	{"/%4?1", "a query does not end an escape"},
	{"/%g1", "an escape with a wrong digit is malformed"},
	{"/%1g", "wherever it stands"},
	{"/%u0041", "%u is no escape"},
	{"/%ff", "an escaped byte that is no UTF-8 is malformed"},
	{"/%c3", "half a character is malformed"},
	{"/%c0%af", "an overlong slash is malformed"},
	{"/%ed%a0%80", "a surrogate is malformed"},
};

static void
test_limit(struct arena *arena)
{
	struct target target;
	char text[TARGET_LIMIT + 3];

	memset(text, 'a', sizeof text);
	text[0] = '/';
	text[TARGET_LIMIT] = '\0';
	tap_number(target_parse(arena, text, &target), TARGET_FINE,
		"a target of exactly the limit is fine");
	text[TARGET_LIMIT] = 'a';
	text[TARGET_LIMIT + 1] = '\0';
	tap_number(target_parse(arena, text, &target), TARGET_TOO_LONG,
		"one byte more is too long");
	text[10] = '?';
	tap_number(target_parse(arena, text, &target), TARGET_TOO_LONG,
		"a query counts, too");
}

int
main(void)
{
	struct arena *arena = arena_new();
	struct target target;

	for (size_t i = 0; i < sizeof fine / sizeof *fine; i++) {
		enum target_fault fault =
			target_parse(arena, fine[i].text, &target);

		tap_ok(fault == TARGET_FINE &&
				strcmp(target.path, fine[i].path) == 0 &&
				strcmp(target.query, fine[i].query) == 0,
			fine[i].name);
	}
	for (size_t i = 0; i < sizeof malformed / sizeof *malformed; i++)
		tap_number(target_parse(arena, malformed[i].text, &target),
			TARGET_MALFORMED, malformed[i].name);
	target_parse(arena, "/FAQ//x/?y", &target);
	tap_text(target.raw, "/FAQ//x/", "the raw path is kept as sent");
	test_limit(arena);
	arena_free(arena);
	return tap_done();
}
