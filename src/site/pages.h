/* SPDX-License-Identifier: MIT
 * pages.h - every address that the site has, by number.
 * For the sitemap and the preflight, which take a range of them at a time. */
#ifndef CAREERPATH_SITE_PAGES_H
#define CAREERPATH_SITE_PAGES_H

#include "site/routes.h"

struct arena;
struct catalog;
struct role;

struct address {
	const struct route *route;
	const struct role *role; /* NULL where it is not about one */
	size_t part;             /* 0 where it is no part of a list */
};

/* How many there are of a standing. The pages of errors are not counted. */
size_t pages_count(const struct catalog *, enum route_standing);

/* In the order of the route table, then of the roles or parts. number counts
 * from 0. */
struct address page_at(
	const struct catalog *, enum route_standing, size_t number);

/* Its path. */
const char *address_path(struct arena *, const struct address *);

#endif
