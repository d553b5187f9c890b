/* SPDX-License-Identifier: MIT
 * nearest.c - distances of slugs, keeping the best few.
 * Looks at no more than AROUND slugs to each side. */
#include "site/nearest.h"

#include "base/spelling.h"
#include "catalog/catalog.h"

#include <string.h>

enum { BEGINNING = 4 };

/* Slugs to look at on each side of where the wrong one would stand. */
enum { AROUND = 250 };

/* Who typed only the beginning is as near as who missed one letter. */
static size_t
slug_distance(const char *slug, const char *asked, size_t far)
{
	size_t len = strnlen(asked, SPELLING_LONGEST);

	return len >= BEGINNING && strncmp(slug, asked, len) == 0 &&
			       slug[len] != '\0'
		       ? 1
		       : spelling_distance(slug, asked, far);
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
	size_t far = strnlen(slug, SPELLING_LONGEST) / 3 + 1;

	look_around(&guesses, &catalog->roles_by_slug, slug, far);
	look_around(&guesses, &catalog->roles_by_alias, slug, far);
	return guesses.count;
}
