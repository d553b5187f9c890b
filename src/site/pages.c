/* SPDX-License-Identifier: MIT
 * pages.c - the route table times the roles, or the parts of a list.
 * A number is found without a look at those before it.
 * Renders nothing. */
#include "site/pages.h"

#include "base/fatal.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/parts.h"

/* The addresses of a route; *first is the number of the first part. */
static size_t
count_of(
	const struct catalog *catalog, const struct route *route, size_t *first)
{
	*first = 0;
	switch (route->slug) {
	case SLUG_NONE:
		return 1;
	case SLUG_ROLE:
		return catalog->role_count;
	case SLUG_PART:
		return parts_with_addresses(catalog, route, first);
	case SLUG_STATUS:
		break;
	}
	return 0;
}

size_t
pages_count(const struct catalog *catalog, enum route_standing standing)
{
	size_t count = 0, first;

	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);

		if (route->standing == standing)
			count += count_of(catalog, route, &first);
	}
	return count;
}

struct address
page_at(const struct catalog *catalog, enum route_standing standing,
	size_t number)
{
	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);
		size_t first, count;

		if (route->standing != standing)
			continue;
		count = count_of(catalog, route, &first);
		if (number < count)
			return (struct address){route,
				route->slug == SLUG_ROLE
					? catalog->roles[number]
					: NULL,
				route->slug == SLUG_PART ? first + number : 0};
		number -= count;
	}
	fatal(__FILE__, __LINE__, "no page has that number");
}

const char *
address_path(struct arena *arena, const struct address *address)
{
	if (address->part != 0)
		return part_link(arena, address->route, address->part);
	return link_along(arena, address->route,
		address->role == NULL ? NULL : address->role->slug);
}
