/* SPDX-License-Identifier: MIT
 * site_view.h - names that every page has: the site's own, and where it has
 * what. Never anything about a page. */
#ifndef CAREERPATH_SITE_SITE_VIEW_H
#define CAREERPATH_SITE_SITE_VIEW_H

struct arena;
struct assets;
struct site;
struct view;

/* In the arena; borrows the texts of site and assets. */
const struct view *site_view(
	struct arena *, const struct site *, const struct assets *);

#endif
