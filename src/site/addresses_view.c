/* SPDX-License-Identifier: MIT
 * addresses_view.c - a table of names, filled from the route table.
 * Holds no words. */
#include "site/addresses_view.h"

#include "site/links.h"
#include "tpl/view.h"

void
addresses_view(struct view *view, struct arena *arena, const struct site *site,
	const struct address_names *names, size_t count, const char *slug)
{
	for (size_t i = 0; i < count; i++) {
		struct link link = link_of(arena, site, names[i].route, slug);

		view_text(view, names[i].path, link.path);
		view_text(view, names[i].address, link.address);
	}
}
