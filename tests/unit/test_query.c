/* SPDX-License-Identifier: MIT
 * test_query.c - fields of a form: decoding, and what is refused. */
#include "http/query.h"

#include "base/arena.h"
#include "tap.h"

#include <string.h>

static const struct {
	const char *query, *value, *name;
} cases[] = {
	{"", "", "no query has no value"},
	{"?", "", "an empty query has none"},
	{"?q", "", "a name without a value has none"},
	{"?q=", "", "an empty value is none"},
	{"?q=go", "go", "a value is found"},
	{"?a=1&q=go&b=2", "go", "between others, too"},
	{"?qq=1&q=go", "go", "a longer name is another name"},
	{"?q=go&q=java", "go", "the first one counts"},
	{"?q=a+b", "a b", "a plus is a space"},
	{"?q=a%20b%2Bc", "a b+c", "escapes are decoded, once"},
	{"?q=%252f", "%2f", "and not twice"},
	{"?q=++a+++b%20+", "a b", "spaces become one, and none at the ends"},
	{"?q=a%0d%0ab", "a b", "a line end is a space"},
	{"?q=%c3%a4", "\xc3\xa4", "UTF-8 is text"},
	{"?q=a=b", "a=b", "a value may hold an equals sign"},
	{"?q=%", "", "a broken escape makes it none"},
	{"?q=%4", "", "at the end, too"},
	{"?q=%4&b=1", "", "and does not read the next field"},
	{"?q=%zz", "", "nor one of wrong digits"},
	{"?q=a%00b", "", "NUL makes it none"},
	{"?q=a%1bb", "", "so does another control byte"},
	{"?q=%ff", "", "and what is no UTF-8"},
};

static const struct {
	const char *query;
	long number;
	const char *name;
} numbers[] = {
	{"?n=7", 7, "a number is read"},
	{"?n=0", 0, "so is zero"},
	{"?n=50", 50, "and the most"},
	{"?n=51", -1, "more is none"},
	{"?n=-1", -1, "less than zero is none"},
	{"?n=7x", -1, "words after it make it none"},
	{"?n=99999999999999999999", -1, "so do digits without an end"},
	{"", -1, "no number is none"},
};

int
main(void)
{
	struct arena *arena = arena_new();
	char longest[QUERY_VALUE_LIMIT + 8] = "?q=";

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(query_value(arena, cases[i].query, "q"),
			cases[i].value, cases[i].name);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		tap_number(query_number(arena, numbers[i].query, "n", 50, -1),
			numbers[i].number, numbers[i].name);
	memset(longest + 3, 'a', QUERY_VALUE_LIMIT);
	tap_number((long)strlen(query_value(arena, longest, "q")),
		QUERY_VALUE_LIMIT, "a value may be as long as the limit");
	longest[3 + QUERY_VALUE_LIMIT] = 'a';
	tap_text(query_value(arena, longest, "q"), "", "and no longer");
	arena_free(arena);
	return tap_done();
}
