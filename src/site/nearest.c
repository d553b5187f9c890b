/* SPDX-License-Identifier: MIT
 * nearest.c - edit distance over slugs, keeping the best few.
 * Insertions, deletions, changes, and swaps of neighbors count one each
 * (the optimal string alignment form of Damerau's distance).
 * Looks at no more than the first LONGEST letters. */
#include "site/nearest.h"

#include "catalog/catalog.h"

#include <string.h>

enum { LONGEST = 64, BEGINNING = 4 };

static size_t
least(size_t a, size_t b, size_t c)
{
	size_t ab = a < b ? a : b;

	return ab < c ? ab : c;
}

/* One row of the table of distances: the prefix of a with i + 1 letters
 * against every prefix of b. */
static void
next_row(const char *a, const char *b, size_t b_len, size_t i,
	size_t rows[3][LONGEST + 1])
{
	size_t *row = rows[(i + 1) % 3], *above = rows[i % 3];
	const size_t *two_above = rows[(i + 2) % 3];

	row[0] = i + 1;
	for (size_t j = 0; j < b_len; j++) {
		row[j + 1] = least(above[j + 1] + 1, row[j] + 1,
			above[j] + (a[i] != b[j]));
		if (i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] &&
			two_above[j - 1] + 1 < row[j + 1])
			row[j + 1] = two_above[j - 1] + 1;
	}
}

static size_t
distance(const char *a, const char *b)
{
	size_t a_len = strnlen(a, LONGEST), b_len = strnlen(b, LONGEST);
	size_t rows[3][LONGEST + 1];

	for (size_t j = 0; j <= b_len; j++)
		rows[0][j] = j;
	for (size_t i = 0; i < a_len; i++)
		next_row(a, b, b_len, i, rows);
	return rows[a_len % 3][b_len];
}

/* Who typed only the beginning is as near as who missed one letter. */
static size_t
slug_distance(const char *slug, const char *asked)
{
	size_t len = strnlen(asked, LONGEST);

	return len >= BEGINNING && strncmp(slug, asked, len) == 0 &&
			       slug[len] != '\0'
		       ? 1
		       : distance(slug, asked);
}

static size_t
role_distance(const struct role *role, const char *slug)
{
	size_t best = slug_distance(role->slug, slug);

	for (size_t i = 0; i < role->alias_count; i++) {
		size_t other = slug_distance(role->aliases[i].slug, slug);

		if (other < best)
			best = other;
	}
	return best;
}

size_t
nearest_roles(const struct catalog *catalog, const char *slug,
	const struct role *roles[NEAREST])
{
	size_t far = strnlen(slug, LONGEST) / 3 + 1;
	size_t distances[NEAREST] = {0}, count = 0;

	for (size_t i = 0; i < catalog->role_count; i++) {
		size_t here = role_distance(catalog->roles[i], slug);
		size_t at = count;

		while (at > 0 && here < distances[at - 1])
			at--;
		if (here > far || at == NEAREST)
			continue;
		if (count < NEAREST)
			count++;
		memmove(&distances[at + 1], &distances[at],
			(count - at - 1) * sizeof *distances);
		memmove(&roles[at + 1], &roles[at],
			(count - at - 1) * sizeof *roles);
		distances[at] = here;
		roles[at] = catalog->roles[i];
	}
	return count;
}
