/* SPDX-License-Identifier: MIT
 * order.c - sorting by counting, which leaves equal ones as they were. */
#include "search/order.h"

#include "base/arena.h"
#include "catalog/catalog.h"

/* Longer titles are all as long. */
enum { LONGEST = 16 };

static size_t
words_in(const char *title)
{
	size_t count = 0;

	for (; *title != '\0' && count < LONGEST - 1; title++)
		count += *title == ' ';
	return count;
}

const struct role **
roles_in_order(const struct catalog *catalog, struct arena *arena)
{
	const struct role **roles =
		ARENA_ARRAY(arena, const struct role *, catalog->role_count);
	size_t starts[LONGEST + 1] = {0};

	for (size_t i = 0; i < catalog->role_count; i++)
		starts[words_in(catalog->roles[i]->title) + 1]++;
	for (size_t words = 1; words <= LONGEST; words++)
		starts[words] += starts[words - 1];
	for (size_t i = 0; i < catalog->role_count; i++)
		roles[starts[words_in(catalog->roles[i]->title)]++] =
			catalog->roles[i];
	return roles;
}
