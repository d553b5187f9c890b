/* SPDX-License-Identifier: MIT
 * page.h - one page in the making: what it is about and what it shows.
 * A view function fills it; page_render turns it into bytes.
 * Lives in the request's arena. */
#ifndef CAREERPATH_SITE_PAGE_H
#define CAREERPATH_SITE_PAGE_H

#include "site/parts.h"
#include "site/routes.h"

#include <stddef.h>

struct arena;
struct buf;
struct catalog;
struct diag;
struct place;
struct request;
struct role;
struct snapshot;
struct view;

struct page {
	const struct snapshot *snapshot;
	const struct catalog *catalog;
	const struct route *route;
	const struct request *request;
	const struct role *role; /* the role in the address, or NULL */
	size_t part;             /* of a list, in the address, or 0 */
	int status;              /* 200, or that of an error page */
	const char *asked;       /* the path that an error page is about */
	struct diag *diag;       /* the preflight's; NULL for visitors */
	struct arena *arena;
	struct view *view;
	/* For the head of HTML pages; set by page_head. */
	const char *title, *description;
};

/* Names for the head: the title and description are phrases, such as
 * "career_path_title", and the page's own address is path. Where path is NULL
 * the page has no address of its own and asks not to be indexed. */
void page_head(struct page *, const char *path, const char *title_phrase,
	const char *description_phrase);

/* CRUMB: home, then the list with the name that a phrase gives it (NULL where
 * the page is home), then a role of that list (NULL where there is none) or a
 * later part of it. */
void page_crumbs(const struct page *, enum route_id list,
	const char *list_phrase, const char *role_title);

/* The part of a list that the page shows, and WHOLE or PAGED, LATER_PAGE,
 * PAGE_NUMBER, PAGE_COUNT, PREVIOUS_PATH, NEXT_PATH, NEXT_URL: where the others
 * are. The list is a route of its own or its parts. */
struct part page_part(const struct page *, const struct route *list);

/* CAREER_PATHS_CURRENT and FAQS_CURRENT, as aria-current says it. */
void page_section(const struct page *);

/* A phrase template (phrase/NAME.txt.tpl) expanded to plain text with single
 * spaces. What shows it escapes it. */
const char *page_phrase(
	const struct page *, const char *phrase, const struct view *);

/* Joins texts as the site's language does: "A, B and C". */
const char *page_join(
	const struct page *, const char *const *texts, size_t count);

/* Runs the route's view function and expands its template. */
void page_render(struct page *, struct buf *out);

#endif
