/* SPDX-License-Identifier: MIT
 * pages.h - every address that the site has, by number.
 * For the sitemap and the preflight, which take a range of them at a time. */
#ifndef CAREERPATH_SITE_PAGES_H
#define CAREERPATH_SITE_PAGES_H

#include "site/routes.h"
#include "site/subject.h"

struct address {
	const struct route *route;
	struct subject about;
};

/* How many there are of a standing. The pages of errors are not counted. */
size_t pages_count(const struct catalog *, enum route_standing);

/* In the order of the route table, then of what the pages are about. number
 * counts from 0. */
struct address page_at(
	const struct catalog *, enum route_standing, size_t number);

#endif
