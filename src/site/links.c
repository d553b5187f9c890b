/* SPDX-License-Identifier: MIT
 * links.c - patterns and slugs to paths and addresses.
 * One form each: lower case, no final slash, no extension.
 * Escapes nothing: templates do, for the context. */
#include "site/links.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fatal.h"
#include "catalog/catalog.h"

#include <string.h>

const char *
link_along(struct arena *arena, const struct route *route, const char *slug)
{
	CHECK((slug == NULL) == (route->slug == SLUG_NONE));
	if (slug == NULL)
		return route->pattern;
	size_t fixed = strcspn(route->pattern, "{");
	return arena_printf(arena, "%.*s%s%s", (int)fixed, route->pattern, slug,
		route_ending(route));
}

const char *
link_to(struct arena *arena, enum route_id id, const char *slug)
{
	return link_along(arena, route_of(id), slug);
}

const char *
link_absolute(struct arena *arena, const struct site *site, const char *path)
{
	return arena_printf(arena, "%s%s", site->base_url, path);
}

const char *
link_fill(struct arena *arena, const char *pattern, const char *mark,
	const char *value)
{
	struct buf buf = {.arena = arena};
	const char *found;

	while ((found = strstr(pattern, mark)) != NULL) {
		buf_add(&buf, pattern, (size_t)(found - pattern));
		buf_add_text(&buf, value);
		pattern = found + strlen(mark);
	}
	buf_add_text(&buf, pattern);
	return buf_text(&buf);
}
