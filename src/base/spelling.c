/* SPDX-License-Identifier: MIT
 * spelling.c - the optimal string alignment form of Damerau's distance.
 * Three rows of the table are enough, for a swap looks two rows up. */
#include "base/spelling.h"

#include <string.h>

static size_t
least(size_t a, size_t b, size_t c)
{
	size_t ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* One row of the table of distances: the prefix of a with i + 1 letters
 * against every prefix of b. Returns the least of the row. */
static size_t
next_row(const char *a, const char *b, size_t b_len, size_t i,
	size_t rows[3][SPELLING_LONGEST + 1])
{
	size_t *row = rows[(i + 1) % 3], *above = rows[i % 3];
	const size_t *two_above = rows[(i + 2) % 3];
	size_t lowest = i + 1;

	row[0] = i + 1;
	for (size_t j = 0; j < b_len; j++) {
		row[j + 1] = least(above[j + 1] + 1, row[j] + 1,
			above[j] + (a[i] != b[j]));
		if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] &&
			two_above[j - 1] + 1 < row[j + 1])
			row[j + 1] = two_above[j - 1] + 1;
		if (row[j + 1] < lowest)
			lowest = row[j + 1];
	}
	return lowest;
}

size_t
spelling_distance(const char *a, const char *b, size_t far)
{
	size_t a_len = strnlen(a, SPELLING_LONGEST),
	       b_len = strnlen(b, SPELLING_LONGEST);
	size_t rows[3][SPELLING_LONGEST + 1], lowest = 0;

	if (a_len > b_len + far || b_len > a_len + far)
		return far + 1;
	for (size_t j = 0; j <= b_len; j++)
		rows[0][j] = j;
	/* A swap looks two rows up: two rows above far, and all others are. */
	for (size_t i = 0; i < a_len; i++) {
		size_t before = lowest;

		lowest = next_row(a, b, b_len, i, rows);
		if (before > far && lowest > far)
			return far + 1;
	}
	return rows[a_len % 3][b_len];
}
