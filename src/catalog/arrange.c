/* SPDX-License-Identifier: MIT
 * arrange.c - sorting and indexing, in time that follows the size.
 * Room in the tables is counted before: they are kept as long as the catalog.
 * Never reports: duplicates are for check_names.c. */
#include "catalog/arrange.h"

#include "catalog/catalog.h"

#include <stdlib.h>
#include <string.h>

/* A role's titles decide; equal titles fall back to slugs. */
static int
compare_titles(const void *left, const void *right, void *locale)
{
	const struct role *const *a = left, *const *b = right;
	int order = locale_compare(locale, (*a)->title, (*b)->title);

	return order != 0 ? order : strcmp((*a)->slug, (*b)->slug);
}

static void
index_roles(struct catalog *catalog)
{
	size_t aliases = 0;

	for (size_t i = 0; i < catalog->role_count; i++)
		aliases += catalog->roles[i]->alias_count;
	index_reserve(&catalog->roles_by_slug, catalog->role_count);
	index_reserve(&catalog->roles_by_alias, aliases);
	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];

		index_add(&catalog->roles_by_slug, role->slug, role);
		for (size_t a = 0; a < role->alias_count; a++)
			index_add(&catalog->roles_by_alias,
				role->aliases[a].slug, role);
	}
	index_sort(&catalog->roles_by_slug);
	index_sort(&catalog->roles_by_alias);
}

static void
index_skills(struct catalog *catalog)
{
	index_reserve(&catalog->skills_by_slug, catalog->skill_count);
	for (size_t i = 0; i < catalog->skill_count; i++)
		index_add(&catalog->skills_by_slug, catalog->skills[i].slug,
			&catalog->skills[i]);
	index_sort(&catalog->skills_by_slug);
}

static void
index_categories(struct catalog *catalog)
{
	index_reserve(&catalog->categories_by_slug, catalog->category_count);
	for (size_t i = 0; i < catalog->category_count; i++)
		index_add(&catalog->categories_by_slug,
			catalog->categories[i].slug, &catalog->categories[i]);
	index_sort(&catalog->categories_by_slug);
}

static void
sort_roles(struct catalog *catalog, struct locale *locale)
{
	if (catalog->role_count > 1)
		qsort_r(catalog->roles, catalog->role_count,
			sizeof *catalog->roles, compare_titles, locale);
}

void
catalog_arrange(struct catalog *catalog, struct locale *locale)
{
	sort_roles(catalog, locale);
	for (size_t i = 0; i < catalog->role_count; i++)
		catalog->roles[i]->letter =
			locale_letter(locale, catalog->roles[i]->title);
	index_roles(catalog);
	index_skills(catalog);
	index_categories(catalog);
}
