/* SPDX-License-Identifier: MIT
 * links.h - the only place that makes addresses.
 * From the route table and data/site.xml; never from a request.
 * Slugs are safe in addresses as they are: the schema allows nothing else. */
#ifndef CAREERPATH_SITE_LINKS_H
#define CAREERPATH_SITE_LINKS_H

#include "site/routes.h"

struct arena;
struct site;

/* The path of a page, such as /faq/backend-developer; slug is NULL where the
 * pattern has none. */
const char *link_to(struct arena *, enum route_id, const char *slug);
const char *link_along(struct arena *, const struct route *, const char *slug);

/* The same with the site's base URL before it; "/" keeps its slash. */
const char *link_absolute(
	struct arena *, const struct site *, const char *path);

/* Both at once. */
struct link {
	const char *path, *address;
};
struct link link_of(
	struct arena *, const struct site *, enum route_id, const char *slug);

/* The pattern with every mark, such as {role}, replaced. */
const char *link_fill(struct arena *, const char *pattern, const char *mark,
	const char *value);

#endif
