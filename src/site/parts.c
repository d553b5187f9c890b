/* SPDX-License-Identifier: MIT
 * parts.c - a table of lists, with how many things one page may show.
 * Numbers keep pages below 200 KB, and sitemaps within their protocol.
 * Renders nothing. */
#include "site/parts.h"

#include "base/text.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/pages.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static size_t
count_roles(const struct catalog *catalog)
{
	return catalog->role_count;
}

static size_t
count_skills(const struct catalog *catalog)
{
	return catalog->skill_used_count;
}

static size_t
count_pages(const struct catalog *catalog)
{
	return pages_count(catalog, LISTED);
}

struct list {
	enum route_id whole, parts;
	size_t most; /* things in a part */
	bool index;  /* the whole is an index of its parts */
	size_t (*count)(const struct catalog *);
};

static const struct list lists[] = {
	{ROUTE_CAREER_PATHS, ROUTE_CAREER_PATHS_PART, 120, false, count_roles},
	{ROUTE_FAQS, ROUTE_FAQS_PART, 60, false, count_roles},
	{ROUTE_SKILLS, ROUTE_SKILLS_PART, 300, false, count_skills},
	{ROUTE_API_ROLES, ROUTE_API_ROLES_PART, 120, false, count_roles},
	/* The sitemap protocol: a file names at most 50,000 pages. */
	{ROUTE_SITEMAP, ROUTE_SITEMAP_PART, 50000, true, count_pages},
};

static const struct list *
list_of(const struct route *route)
{
	for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
		if (route == route_of(lists[i].whole) ||
			route == route_of(lists[i].parts))
			return &lists[i];
	return NULL;
}

static size_t
count_parts(const struct list *list, const struct catalog *catalog)
{
	size_t things = list->count(catalog);

	return things == 0 ? 1 : (things + list->most - 1) / list->most;
}

struct part
part_of(const struct catalog *catalog, const struct route *route, size_t number)
{
	const struct list *list = list_of(route);

	if (list == NULL)
		return (struct part){1, 1, 0, catalog->role_count};
	struct part part = {
		.number = number == 0 ? 1 : number,
		.count = count_parts(list, catalog),
	};
	size_t things = list->count(catalog);
	part.first = (part.number - 1) * list->most;
	part.end = part.first + list->most < things ? part.first + list->most
						    : things;
	return part;
}

size_t
parts_with_addresses(
	const struct catalog *catalog, const struct route *route, size_t *first)
{
	const struct list *list = list_of(route);
	size_t count = count_parts(list, catalog);

	*first = list->index ? 1 : 2;
	if (count == 1)
		return 0;
	return list->index ? count : count - 1;
}

size_t
part_named(const struct catalog *catalog, const struct route *route,
	const char *slug)
{
	const struct list *list = list_of(route);
	size_t count = count_parts(list, catalog);
	unsigned long number = strtoul(slug, NULL, 10);
	char spelled[24];

	snprintf(spelled, sizeof spelled, "%lu", number);
	return count > 1 && number <= count && strcmp(spelled, slug) == 0
		       ? (size_t)number
		       : 0;
}

const char *
part_link(struct arena *arena, const struct route *route, size_t number)
{
	const struct list *list = list_of(route);

	if (number == 1 && !list->index)
		return link_to(arena, list->whole, NULL);
	return link_to(
		arena, list->parts, text_of_number(arena, (long long)number));
}
