/* SPDX-License-Identifier: MIT
 * links.c - patterns and slugs to paths and addresses.
 * One form each: lower case, no final slash, no extension.
 * Escapes nothing: templates do, for the context. */
#include "site/links.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fatal.h"
#include "base/text.h"
#include "catalog/catalog.h"

#include <string.h>

static const char *
along(struct arena *arena, const char *base, const struct route *route,
	const char *slug)
{
	CHECK((slug == NULL) == (route->slug == SLUG_NONE));
	if (slug == NULL)
		return text_of(arena, base, route->pattern, NULL);
	size_t fixed = strcspn(route->pattern, "{");
	return text_of(arena, base, arena_strndup(arena, route->pattern, fixed),
		slug, route_ending(route), NULL);
}

const char *
link_along(struct arena *arena, const struct route *route, const char *slug)
{
	return along(arena, "", route, slug);
}

const char *
link_to(struct arena *arena, enum route_id id, const char *slug)
{
	return along(arena, "", route_of(id), slug);
}

const char *
link_absolute(struct arena *arena, const struct site *site, const char *path)
{
	return text_of(arena, site->base_url, path, NULL);
}

struct link
link_of(struct arena *arena, const struct site *site, enum route_id id,
	const char *slug)
{
	const char *address = along(arena, site->base_url, route_of(id), slug);

	/* An address ends in its path. */
	return (struct link){address + strlen(site->base_url), address};
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
