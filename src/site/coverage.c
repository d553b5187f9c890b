/* SPDX-License-Identifier: MIT
 * coverage.c - roles times the listed routes about a role.
 * What a page needs is known to topic.c only. */
#include "site/coverage.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/snapshot_inside.h"

/* Other forms of a page are where the page is. */
static bool
is_page_of_role(const struct route *route)
{
	return route->slug == SLUG_ROLE && route->standing == LISTED;
}

static void
print_role(const struct role *role, struct arena *arena, FILE *out)
{
	fprintf(out, "%s:", role->place.file);
	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);

		if (is_page_of_role(route) && topic_has(role, route->topic))
			fprintf(out, " %s",
				link_along(arena, route, role->slug));
	}
	fputc('\n', out);
	for (int id = 0; id < ROUTE_COUNT; id++) {
		const struct route *route = route_of((enum route_id)id);
		const char *lacks = is_page_of_role(route)
					    ? topic_lacks(role, route->topic)
					    : NULL;

		if (lacks != NULL)
			fprintf(out, "%s: no %s, which needs %s\n",
				role->place.file,
				link_along(arena, route, role->slug), lacks);
	}
}

void
coverage_print(const struct snapshot *snapshot, FILE *out)
{
	const struct catalog *catalog = snapshot->catalog;
	struct arena *arena = arena_new();

	for (size_t i = 0; i < catalog->role_count; i++) {
		print_role(catalog->roles[i], arena, out);
		arena_reset(arena);
	}
	arena_free(arena);
}
