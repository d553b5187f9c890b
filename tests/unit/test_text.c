/* SPDX-License-Identifier: MIT
 * test_text.c - texts put together, numbers at their limits. */
#include "base/text.h"

#include "base/arena.h"
#include "tap.h"

#include <limits.h>

int
main(void)
{
	struct arena *arena = arena_new();
	const long long numbers[] = {
		0, 7, -7, 10, 1000000, LLONG_MAX, LLONG_MIN};
	char expected[32];

	tap_text(text_of(arena, "a", "", "bc", NULL), "abc",
		"texts follow each other");
	tap_text(text_of(arena, "", NULL), "", "no text is empty");
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
		snprintf(expected, sizeof expected, "%lld", numbers[i]);
		tap_text(text_of_number(arena, numbers[i]), expected,
			"a number is its digits");
	}
	arena_free(arena);
	return tap_done();
}
