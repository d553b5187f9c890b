/* SPDX-License-Identifier: MIT
 * test_names.c - equal texts are one text, also when there are many. */
#include "base/names.h"

#include "base/arena.h"
#include "tap.h"

enum { MANY = 5000 };

int
main(void)
{
	struct arena *arena = arena_new(), *scratch = arena_new();
	struct names names = {.arena = arena, .scratch = scratch};
	const char *first[MANY];
	char text[16] = "junior";
	bool same = true, right = true;

	const char *junior = names_once(&names, text);
	tap_ok(junior != text, "a text is copied");
	text[0] = 'J';
	tap_text(junior, "junior", "and stays as it was");
	tap_ok(names_once(&names, "junior") == junior, "it is kept once");
	tap_ok(names_once(&names, "Junior") != junior, "another one is not it");
	tap_text(names_once(&names, ""), "", "the empty text is a text");
	for (int i = 0; i < MANY; i++) {
		snprintf(text, sizeof text, "key-%d", i);
		first[i] = names_once(&names, text);
	}
	for (int i = 0; i < MANY; i++) {
		snprintf(text, sizeof text, "key-%d", i);
		same &= names_once(&names, text) == first[i];
		right &= strcmp(first[i], text) == 0;
	}
	tap_ok(same && right, "and so are thousands");
	arena_free(scratch);
	tap_text(junior, "junior", "texts outlive the table");
	arena_free(arena);
	return tap_done();
}
