/* SPDX-License-Identifier: MIT
 * sitemap.c - the sitemap, whole or in parts with an index.
 * Dates are those of reviews, never of a start: a date that changes without a
 * reason is a date that nobody believes.
 * Holds no words. */
#include "site/sitemap.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/pages.h"
#include "site/snapshot_inside.h"
#include "site/views.h"
#include "tpl/view.h"

#include <stdbool.h>

/* The sitemap protocol: a file names at most 50,000 pages. */
enum { SITEMAP_MOST = 50000 };

size_t
sitemap_parts(const struct catalog *catalog)
{
	return (pages_count(catalog) + SITEMAP_MOST - 1) / SITEMAP_MOST;
}

/* Which pages of all a sitemap names, and how many have gone by. */
struct sitemap {
	const struct page *page;
	size_t first, end, passed;
};

static void
sitemap_entry(void *context, const struct route *route, const struct role *role)
{
	struct sitemap *sitemap = context;
	const struct page *page = sitemap->page;
	size_t number = sitemap->passed++;

	if (number < sitemap->first || number >= sitemap->end)
		return;
	struct view *item = view_item(page->view, "ADDRESS");
	const char *path = link_along(
		page->arena, route, role == NULL ? NULL : role->slug);
	view_text(item, "LOCATION",
		link_absolute(page->arena, page->catalog->site, path));
	view_text(item, "CHANGED",
		role == NULL ? page->snapshot->newest_review : role->reviewed);
}

static void
sitemap_part_entry(const struct page *page, size_t part)
{
	struct view *item = view_item(page->view, "PART");

	view_text(item, "PART_LOCATION",
		link_absolute(page->arena, page->catalog->site,
			link_to(page->arena, ROUTE_SITEMAP_PART,
				arena_printf(page->arena, "%zu", part))));
	view_text(item, "PART_CHANGED", page->snapshot->newest_review);
}

/* All pages, or a part of them, or an index of the parts. */
void
view_sitemap(struct page *page)
{
	size_t parts = sitemap_parts(page->catalog);
	size_t part = page->part == 0 ? 1 : page->part;
	struct sitemap sitemap = {.page = page,
		.first = (part - 1) * SITEMAP_MOST,
		.end = part * SITEMAP_MOST};
	bool index = page->part == 0 && parts > 1;

	view_show(page->view, "INDEX", index);
	view_show(page->view, "PAGES", !index);
	view_list(page->view, "PART");
	view_list(page->view, "ADDRESS");
	for (size_t i = 1; index && i <= parts; i++)
		sitemap_part_entry(page, i);
	if (!index)
		pages_each(page->catalog, LISTED, sitemap_entry, &sitemap);
}
