/* SPDX-License-Identifier: MIT
 * pages.c - the route table times the roles.
 * Only addresses of the wanted standing.
 * Renders nothing. */
#include "site/pages.h"

#include "catalog/catalog.h"
#include "site/routes.h"

size_t
pages_count(const struct catalog *catalog)
{
	size_t count = 0;

	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);

		if (route->standing == LISTED)
			count += route->slug == SLUG_NONE ? 1
							  : catalog->role_count;
	}
	return count;
}

void
pages_each(const struct catalog *catalog, enum route_standing standing,
	page_visit *visit, void *context)
{
	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);

		if (route->standing != standing || route->slug == SLUG_STATUS ||
			route->slug == SLUG_PART)
			continue;
		if (route->slug == SLUG_NONE)
			visit(context, route, NULL);
		else
			for (size_t i = 0; i < catalog->role_count; i++)
				visit(context, route, catalog->roles[i]);
	}
}
