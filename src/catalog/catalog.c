/* SPDX-License-Identifier: MIT
 * catalog.c - lookups in a catalog that is linked.
 * Never changes it. */
#include "catalog/catalog.h"

#include <string.h>

const struct role *
catalog_role(const struct catalog *catalog, const char *slug)
{
	return index_find(&catalog->roles_by_slug, slug);
}

const struct role *
catalog_role_by_alias(const struct catalog *catalog, const char *slug)
{
	return index_find(&catalog->roles_by_alias, slug);
}

const struct skill *
catalog_skill(const struct catalog *catalog, const char *slug)
{
	return index_find(&catalog->skills_by_slug, slug);
}

const struct category *
catalog_category(const struct catalog *catalog, const char *slug)
{
	return index_find(&catalog->categories_by_slug, slug);
}

const struct role_skill *
role_skill_of(const struct role *role, const struct skill *skill)
{
	for (size_t i = 0; i < role->skill_count; i++)
		if (role->skills[i].skill == skill)
			return &role->skills[i];
	return NULL;
}

const struct move *
role_move_to(const struct role *role, const struct role *other)
{
	for (size_t i = 0; i < role->move_count; i++)
		if (role->moves[i].role == other)
			return &role->moves[i];
	return NULL;
}

struct pair
pair_of(const struct role *role, const struct role *other)
{
	return strcmp(role->slug, other->slug) < 0 ? (struct pair){role, other}
						   : (struct pair){other, role};
}
