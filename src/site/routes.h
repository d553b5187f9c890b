/* SPDX-License-Identifier: MIT
 * routes.h - the table of all addresses that the site answers.
 * A new page is one row here, one view_*.c and one template.
 * Knows patterns only: what a slug means is for respond(). */
#ifndef CAREERPATH_SITE_ROUTES_H
#define CAREERPATH_SITE_ROUTES_H

#include "catalog/topic.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

struct page;

enum route_id {
	ROUTE_HOME,
	ROUTE_CAREER_PATHS,
	ROUTE_CAREER_PATHS_PART,
	ROUTE_CAREER_PATH,
	ROUTE_CAREER_PATH_MARKDOWN,
	ROUTE_HOW_TO_BECOME,
	ROUTE_JOB_DESCRIPTION,
	ROUTE_SALARY,
	ROUTE_INTERVIEW,
	ROUTE_EARLY_CAREER,
	ROUTE_SHARE_PICTURE,
	ROUTE_FAQS,
	ROUTE_FAQS_PART,
	ROUTE_FAQ,
	ROUTE_FAQ_MARKDOWN,
	ROUTE_CATEGORY,
	ROUTE_SKILLS,
	ROUTE_SKILLS_PART,
	ROUTE_SKILL,
	ROUTE_COMPARE,
	ROUTE_SEARCH,
	ROUTE_SEARCH_SUGGESTIONS,
	ROUTE_API,
	ROUTE_API_ROLES,
	ROUTE_API_ROLES_PART,
	ROUTE_API_ROLE,
	ROUTE_API_DESCRIPTION,
	ROUTE_SITEMAP,
	ROUTE_SITEMAP_PART,
	ROUTE_FEED,
	ROUTE_ROBOTS,
	ROUTE_LLMS,
	ROUTE_MANIFEST,
	ROUTE_HEALTH,
	ROUTE_ERROR,
	ROUTE_COUNT
};

/* What the {slug} of a pattern stands for. */
enum route_slug {
	SLUG_NONE,
	SLUG_ROLE,
	SLUG_CATEGORY,
	SLUG_SKILL,
	SLUG_PAIR, /* of two roles, with a slash between */
	SLUG_PART,
	SLUG_STATUS
};

/* LISTED: a page of its own, in the sitemap and counted. NOT_INDEXED: another
 * form of a page, which search engines are asked to leave alone. */
enum route_standing { LISTED, NOT_LISTED, NOT_INDEXED };

struct route {
	const char *pattern; /* "/career-path/{role}", "/faq/{role}.md" */
	enum route_slug slug;
	const char *template_name;
	const char *media_type;
	const char *cache_control;
	enum route_standing standing;
	void (*view)(struct page *);
	enum topic_page topic; /* which roles have such a page */
};

/* All ROUTE_COUNT of them, by route_id. */
const struct route *route_of(enum route_id) __attribute__((const));

/* The route of a path in its one spelling (see target.h), or NULL. *slug and
 * its length are what {slug} stands for: a part of path. */
const struct route *route_match(
	const char *path, const char **slug, size_t *slug_len);

/* What a pattern has after its {slug}: "" or an ending such as ".md". */
const char *route_ending(const struct route *) __attribute__((pure));

/* Prints the table, a line a route: pattern, template, media type, caching. */
void routes_print(FILE *);

#endif
