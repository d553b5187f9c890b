/* SPDX-License-Identifier: MIT
 * pages.h - every page of its own that the site has, one after the other.
 * For the sitemap and the preflight. */
#ifndef CAREERPATH_SITE_PAGES_H
#define CAREERPATH_SITE_PAGES_H

struct catalog;
struct role;
struct route;

/* role is NULL for a page that is not about one. */
typedef void page_visit(
	void *context, const struct route *, const struct role *);

/* In the order of the route table, then of the roles. */
void pages_each(const struct catalog *, page_visit *, void *context);

#endif
