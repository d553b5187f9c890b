/* SPDX-License-Identifier: MIT
 * nearest.c - edit distance over slugs, keeping the best few.
 * Insertions, deletions, changes, and swaps of neighbors count one each
 * (the optimal string alignment form of Damerau's distance).
 * Looks at no more than the first LONGEST letters of AROUND slugs. */
#include "site/nearest.h"

#include "catalog/catalog.h"

#include <string.h>

enum { LONGEST = 64, BEGINNING = 4 };

/* Slugs to look at on each side of where the wrong one would stand. */
enum { AROUND = 250 };

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
	size_t rows[3][LONGEST + 1])
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

/* Anything above far where it is farther than that. */
static size_t
distance(const char *a, const char *b, size_t far)
{
	size_t a_len = strnlen(a, LONGEST), b_len = strnlen(b, LONGEST);
	size_t rows[3][LONGEST + 1], lowest = 0;

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

/* Who typed only the beginning is as near as who missed one letter. */
static size_t
slug_distance(const char *slug, const char *asked, size_t far)
{
	size_t len = strnlen(asked, LONGEST);

	return len >= BEGINNING && strncmp(slug, asked, len) == 0 &&
			       slug[len] != '\0'
		       ? 1
		       : distance(slug, asked, far);
}

struct guesses {
	const struct role **roles; /* NEAREST of them, the nearest first */
	size_t distances[NEAREST], count;
};

static void
drop(struct guesses *guesses, size_t at)
{
	guesses->count--;
	memmove(&guesses->roles[at], &guesses->roles[at + 1],
		(guesses->count - at) * sizeof *guesses->roles);
	memmove(&guesses->distances[at], &guesses->distances[at + 1],
		(guesses->count - at) * sizeof *guesses->distances);
}

/* A role is offered again for each of its other titles. */
static void
offer(struct guesses *guesses, const struct role *role, size_t here)
{
	size_t at;

	for (size_t i = 0; i < guesses->count; i++)
		if (guesses->roles[i] == role) {
			if (guesses->distances[i] <= here)
				return;
			drop(guesses, i);
			break;
		}
	at = guesses->count;
	while (at > 0 && here < guesses->distances[at - 1])
		at--;
	if (at == NEAREST)
		return;
	if (guesses->count == NEAREST)
		guesses->count--;
	memmove(&guesses->roles[at + 1], &guesses->roles[at],
		(guesses->count - at) * sizeof *guesses->roles);
	memmove(&guesses->distances[at + 1], &guesses->distances[at],
		(guesses->count - at) * sizeof *guesses->distances);
	guesses->roles[at] = role;
	guesses->distances[at] = here;
	guesses->count++;
}

/* The neighbors in the order of spelling: all there are in a catalog of
 * hundreds, and in one of thousands those that start alike. */
static void
look_around(struct guesses *guesses, const struct index *index,
	const char *asked, size_t far)
{
	size_t middle = (size_t)(index_from(index, asked) - index->rows);
	size_t from = middle > AROUND ? middle - AROUND : 0;
	size_t to =
		index->count - middle > AROUND ? middle + AROUND : index->count;

	for (size_t i = from; i < to; i++) {
		size_t here = slug_distance(index->rows[i].name, asked, far);

		if (here <= far)
			offer(guesses, index->rows[i].thing, here);
	}
}

size_t
nearest_roles(const struct catalog *catalog, const char *slug,
	const struct role *roles[NEAREST])
{
	struct guesses guesses = {.roles = roles};
	size_t far = strnlen(slug, LONGEST) / 3 + 1;

	look_around(&guesses, &catalog->roles_by_slug, slug, far);
	look_around(&guesses, &catalog->roles_by_alias, slug, far);
	return guesses.count;
}
