/* SPDX-License-Identifier: MIT
 * page.h - one page in the making: what it is about and what it shows.
 * A view function fills it; page_render turns it into bytes.
 * Lives in the request's arena. */
#ifndef CAREERPATH_SITE_PAGE_H
#define CAREERPATH_SITE_PAGE_H

#include "site/parts.h"
#include "site/routes.h"
#include "site/subject.h"

#include <stddef.h>

struct arena;
struct buf;
struct diag;
struct request;
struct snapshot;
struct view;

struct page {
	const struct snapshot *snapshot;
	const struct catalog *catalog;
	const struct route *route;
	const struct request *request;
	struct subject about; /* what the slug in the address names */
	const char *query;    /* of the address, as sent; "" for none */
	bool unlisted;        /* set by a view: not to be indexed */
	int status;           /* 200, or that of an error page */
	const char *asked;    /* the path that an error page is about */
	struct diag *diag;    /* the preflight's; NULL for visitors */
	struct arena *arena;
	struct view *view;
	size_t crumb_count;
	/* For the head of HTML pages; set by page_head. */
	const char *title, *description;
};

/* Names for the head: the title and description are phrases, such as
 * "career_path_title", and the page's own address is path. Where path is NULL
 * the page has no address of its own and asks not to be indexed. */
void page_head(struct page *, const char *path, const char *title_phrase,
	const char *description_phrase);

/* CRUMB: one more step of the way from home to the page; home itself comes
 * first, by itself, and the last one is the page. */
void page_crumb(struct page *, const char *name, const char *path);

/* The same for a page without a slug, whose name is a phrase. */
void page_crumb_to(struct page *, enum route_id, const char *phrase);

/* Home alone, for home; a later part of a list, for its first part is the list
 * itself. */
void page_crumb_home(struct page *);
void page_crumb_part(struct page *);

/* The path of the page itself. */
const char *page_path(const struct page *);

/* The part of a list that the page shows, and WHOLE or PAGED, LATER_PAGE,
 * PAGE_NUMBER, PAGE_COUNT, PREVIOUS_PATH, NEXT_PATH, NEXT_URL: where the others
 * are. The list is a route of its own or its parts. */
struct part page_part(const struct page *, const struct route *list);

/* CAREER_PATHS_CURRENT, FAQS_CURRENT and SKILLS_CURRENT, as aria-current says
 * it. */
void page_section(const struct page *);

/* A phrase template (phrase/NAME.txt.tpl) expanded to plain text with single
 * spaces. What shows it escapes it. */
const char *page_phrase(
	const struct page *, const char *phrase, const struct view *);

/* Joins texts as the site's language does: "A, B and C". */
const char *page_join(
	const struct page *, const char *const *texts, size_t count);

/* The first of these phrases, NULL after the last, that has at most so many
 * characters on this page, or else the last: a name for page_head. */
const char *page_fitting(
	const struct page *, const char *const *phrases, size_t most);

/* Runs the route's view function and expands its template. */
void page_render(struct page *, struct buf *out);

#endif
