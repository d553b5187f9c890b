/* SPDX-License-Identifier: MIT
 * pages.h - every address that the site has, one after the other.
 * For the sitemap and the preflight. */
#ifndef CAREERPATH_SITE_PAGES_H
#define CAREERPATH_SITE_PAGES_H

#include "site/routes.h"

struct catalog;
struct role;

/* role is NULL for a page that is not about one. */
typedef void page_visit(
	void *context, const struct route *, const struct role *);

/* How many are LISTED. */
size_t pages_count(const struct catalog *) __attribute__((pure));

/* Those of one standing, in the order of the route table, then of the roles.
 * Leaves out the pages of errors and the parts of the sitemap. */
void pages_each(const struct catalog *, enum route_standing, page_visit *,
	void *context);

#endif
