/* SPDX-License-Identifier: MIT
 * overlap.c - sums of weights, in whole per cent.
 * Roles have thirty skills at most, so a search in a search is quick. */
#include "site/overlap.h"

#include "catalog/catalog.h"

#include <stddef.h>

static void
weigh(const struct role *role, const struct role *other, int *weight,
	int *shared)
{
	for (size_t i = 0; i < role->skill_count; i++) {
		const struct role_skill *skill = &role->skills[i];

		*weight += skill->weight;
		if (role_skill_of(other, skill->skill) != NULL)
			*shared += skill->weight;
	}
}

/* Rounded to the nearest; a half goes up. */
static int
per_cent(int part, int whole)
{
	return whole == 0 ? 0 : (200 * part + whole) / (2 * whole);
}

struct overlap
overlap_of(const struct pair *pair)
{
	struct overlap sum = {0};

	weigh(pair->first, pair->second, &sum.first_weight, &sum.first_shared);
	weigh(pair->second, pair->first, &sum.second_weight,
		&sum.second_shared);
	sum.per_cent = per_cent(sum.first_shared + sum.second_shared,
		sum.first_weight + sum.second_weight);
	sum.brought_to_first = per_cent(sum.first_shared, sum.first_weight);
	sum.brought_to_second = per_cent(sum.second_shared, sum.second_weight);
	return sum;
}
