/* SPDX-License-Identifier: MIT
 * routes.h - the table of all addresses that the site answers.
 * A new page is one row here, one view_*.c and one template.
 * Knows patterns only: what a slug means is for respond(). */
#ifndef CAREERPATH_SITE_ROUTES_H
#define CAREERPATH_SITE_ROUTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct page;

enum route_id {
	ROUTE_HOME,
	ROUTE_CAREER_PATHS,
	ROUTE_CAREER_PATH,
	ROUTE_FAQS,
	ROUTE_FAQ,
	ROUTE_SITEMAP,
	ROUTE_ROBOTS,
	ROUTE_HEALTH,
	ROUTE_ERROR,
	ROUTE_COUNT
};

/* What the last segment of a pattern stands for. */
enum route_slug { SLUG_NONE, SLUG_ROLE, SLUG_STATUS };

struct route {
	const char *pattern; /* "/career-path/{role}" */
	enum route_slug slug;
	const char *template_name;
	const char *media_type;
	const char *cache_control;
	bool listed; /* a page of its own: in the sitemap, counted */
	void (*view)(struct page *);
};

/* All ROUTE_COUNT of them, by route_id. */
const struct route *route_of(enum route_id) __attribute__((const));

/* The route of a path in its one spelling (see target.h), or NULL. *slug is
 * the last segment where the pattern has one: a part of path. */
const struct route *route_match(const char *path, const char **slug);

/* Prints the table, a line a route: pattern, template, media type, caching. */
void routes_print(FILE *);

#endif
