/* SPDX-License-Identifier: MIT
 * pages.c - the route table times what its pages may be about.
 * A number is found without a look at those before it.
 * Renders nothing. */
#include "site/pages.h"

#include "base/fatal.h"

size_t
pages_count(const struct catalog *catalog, enum route_standing standing)
{
	size_t count = 0;

	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);

		if (route->standing == standing)
			count += subject_count(catalog, route);
	}
	return count;
}

struct address
page_at(const struct catalog *catalog, enum route_standing standing,
	size_t number)
{
	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);

		if (route->standing != standing)
			continue;
		size_t count = subject_count(catalog, route);
		if (number < count)
			return (struct address){
				route, subject_at(catalog, route, number)};
		number -= count;
	}
	fatal(__FILE__, __LINE__, "no page has that number");
}
