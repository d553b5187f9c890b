/* SPDX-License-Identifier: MIT
 * page_texts.h - what search engines show of a page: its title and description.
 * Neither too short nor too long, and no two pages with the same.
 * Never changes a page. */
#ifndef CAREERPATH_SITE_PAGE_TEXTS_H
#define CAREERPATH_SITE_PAGE_TEXTS_H

#include <stdbool.h>

struct arena;
struct diag;
struct page;
struct snapshot;

/* Search engines cut longer ones; see the rules for every page. */
enum { TITLE_MOST = 60, DESCRIPTION_LEAST = 70, DESCRIPTION_MOST = 160 };

struct page_texts {
	const char *title, *description;
};

/* Copies those of a rendered page into the arena, and checks their lengths.
 * is_broken: a fault of the page was reported, so that a text may be empty. */
void page_texts_take(struct page_texts *, struct arena *, const struct page *,
	bool is_broken, struct diag *);

/* Reports what two of the LISTED pages share; texts are by page number. */
void page_texts_check_repeats(const struct page_texts *,
	const struct snapshot *, struct arena *, struct diag *);

#endif
