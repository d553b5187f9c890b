/* SPDX-License-Identifier: MIT
 * parts.h - lists that are too long for one page, and how they are cut.
 * A list's own address shows its first part; later parts have addresses of
 * their own. The sitemap's address shows an index of all its parts instead.
 * Knows no view. */
#ifndef CAREERPATH_SITE_PARTS_H
#define CAREERPATH_SITE_PARTS_H

#include "site/routes.h"

struct arena;
struct catalog;

/* The things of a list that a part shows: from first to before end. */
struct part {
	size_t number, count; /* this one, from 1, of so many */
	size_t first, end;
};

/* Part 0 is what the list's own address shows. The route is that of the list
 * or of its parts; of any other one, all roles are one part. */
struct part part_of(
	const struct catalog *, const struct route *, size_t number);

/* How many parts have addresses of their own, and the number of the first. */
size_t parts_with_addresses(
	const struct catalog *, const struct route *, size_t *first);

/* The part that a slug such as "12" names, in its one spelling, or 0. */
size_t part_named(
	const struct catalog *, const struct route *, const char *slug);

/* The path of a part. */
const char *part_link(struct arena *, const struct route *, size_t number);

#endif
