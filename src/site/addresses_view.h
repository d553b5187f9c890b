/* SPDX-License-Identifier: MIT
 * addresses_view.h - names in a view for where things are.
 * Makes no address itself: links.h does. */
#ifndef CAREERPATH_SITE_ADDRESSES_VIEW_H
#define CAREERPATH_SITE_ADDRESSES_VIEW_H

#include "site/routes.h"

struct arena;
struct site;
struct view;

/* A route, with the names of its path and of its whole address. */
struct address_names {
	enum route_id route;
	const char *path, *address;
};

/* Both for each row; slug as of link_to. */
void addresses_view(struct view *, struct arena *, const struct site *,
	const struct address_names *, size_t count, const char *slug);

#endif
