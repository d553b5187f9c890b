/* SPDX-License-Identifier: MIT
 * newest.c - one pass over all roles, with room for a few.
 * Of equal days the first by title goes first. */
#include "site/newest.h"

#include "catalog/catalog.h"

#include <string.h>

/* Puts a role in its place among those that have been seen; the last one
 * falls out where there is no room. */
static void
put(struct newest *newest, const struct role *role)
{
	size_t place = newest->count;

	/* ISO 8601 days of four-digit years sort as text. */
	while (place > 0 &&
		strcmp(newest->roles[place - 1]->reviewed, role->reviewed) < 0)
		place--;
	if (place == NEWEST_MOST)
		return;
	if (newest->count < NEWEST_MOST)
		newest->count++;
	memmove(&newest->roles[place + 1], &newest->roles[place],
		(newest->count - 1 - place) * sizeof *newest->roles);
	newest->roles[place] = role;
}

struct newest
newest_of(const struct catalog *catalog)
{
	struct newest newest = {.count = 0};

	for (size_t i = 0; i < catalog->role_count; i++)
		put(&newest, catalog->roles[i]);
	return newest;
}
