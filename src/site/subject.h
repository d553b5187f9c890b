/* SPDX-License-Identifier: MIT
 * subject.h - what a page is about: that which the slug of its address names.
 * One row a kind of slug: how many there are, which one a number or a slug
 * means, and what its slug is.
 * Knows no templates, and never guesses. */
#ifndef CAREERPATH_SITE_SUBJECT_H
#define CAREERPATH_SITE_SUBJECT_H

#include "catalog/catalog.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct route;

/* All zero but what the address names. */
struct subject {
	const struct role *role;
	const struct category *category;
	const struct skill *skill;
	struct pair pair;
	size_t part; /* of a list; counts from 1 */
};

/* How many pages of the route are to be found in lists of pages; those that
 * exist beside them, such as comparisons of any two roles, are not counted. */
size_t subject_count(const struct catalog *, const struct route *);

/* One of them; number counts from 0. */
struct subject subject_at(
	const struct catalog *, const struct route *, size_t number);

/* Whether the slug names something that the route has a page about, also by
 * another title or an old slug. */
bool subject_find(const struct catalog *, const struct route *,
	const char *slug, struct subject *);

/* The one address of the page. */
const char *subject_path(
	struct arena *, const struct route *, const struct subject *);

/* The day of the review that the page stands on, ISO 8601; "" for a page about
 * many roles, or about none. */
const char *subject_reviewed(const struct subject *) __attribute__((pure));

#endif
