/* SPDX-License-Identifier: MIT
 * filter_view.h - the form above the list of roles, and what it found.
 * Holds no words. */
#ifndef CAREERPATH_SITE_FILTER_VIEW_H
#define CAREERPATH_SITE_FILTER_VIEW_H

#include <stdbool.h>

struct page;

/* The form with what was asked, and FOUND: the roles that fit, a page of them.
 * Whether anything was asked: then the page shows that, and is not indexed. */
bool filter_view(struct page *);

#endif
