/* SPDX-License-Identifier: MIT
 * filter.h - what a visitor asked of the list of roles, and which roles fit.
 * From the fields of a form: category, experience, pay. What is wrong in one is
 * as good as not asked.
 * Never changes what is asked, and never guesses a figure: a role without
 * sourced pay fits no wish for pay. */
#ifndef CAREERPATH_SITE_FILTER_H
#define CAREERPATH_SITE_FILTER_H

#include <stdbool.h>

struct arena;
struct catalog;
struct category;
struct role;

enum { ANY_YEARS = -1, ANY_PAY = 0 };

struct filter {
	const struct category *category; /* NULL for any */
	long years;                      /* of experience, or ANY_YEARS */
	long pay;                        /* a year, in the site's currency */
	const char *currency;
};

struct filter filter_read(
	struct arena *, const struct catalog *, const char *query);

/* Whether anything is asked. */
bool filter_is_set(const struct filter *) __attribute__((pure));

bool filter_fits(const struct filter *, const struct role *)
	__attribute__((pure));

#endif
