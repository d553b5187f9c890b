/* SPDX-License-Identifier: MIT
 * tap.h - results as lines of the Test Anything Protocol; for unit tests.
 * Each fact is one call with a sentence as its name; a failing one prints
 * what it got and what it expected.
 * Never stops at the first failure. */
#ifndef CAREERPATH_TESTS_TAP_H
#define CAREERPATH_TESTS_TAP_H

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

static int tap_count, tap_failed;

static inline void
tap_ok(bool claim, const char *name)
{
	printf("%s %d - %s\n", claim ? "ok" : "not ok", ++tap_count, name);
	tap_failed += !claim;
}

static inline void
tap_text(const char *got, const char *expected, const char *name)
{
	bool same = got == expected || (got != NULL && expected != NULL &&
					       strcmp(got, expected) == 0);

	tap_ok(same, name);
	if (!same)
		printf("# got:      %s\n# expected: %s\n",
			got == NULL ? "(null)" : got,
			expected == NULL ? "(null)" : expected);
}

static inline void
tap_number(long long got, long long expected, const char *name)
{
	tap_ok(got == expected, name);
	if (got != expected)
		printf("# got:      %lld\n# expected: %lld\n", got, expected);
}

/* For the end of main: return tap_done(); */
static inline int
tap_done(void)
{
	printf("1..%d\n", tap_count);
	return tap_failed > 0;
}

#endif
