/* SPDX-License-Identifier: MIT
 * sitemap.c - the sitemap, whole or in parts with an index.
 * Dates are those of reviews, never of a start: a date that changes without a
 * reason is a date that nobody believes.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/pages.h"
#include "site/parts.h"
#include "site/snapshot_inside.h"
#include "site/views.h"
#include "tpl/view.h"

/* Pages about all roles change with each of them. */
static const char *
newest_review(const struct page *page)
{
	const struct newest *newest = &page->snapshot->newest;

	return newest->count == 0 ? "" : newest->roles[0]->reviewed;
}

static void
address_view(const struct page *page, size_t number)
{
	struct address address = page_at(page->catalog, LISTED, number);
	struct view *item = view_item(page->view, "ADDRESS");

	view_text(item, "LOCATION",
		link_absolute(page->arena, page->catalog->site,
			subject_path(
				page->arena, address.route, &address.about)));
	const char *reviewed = subject_reviewed(&address.about);
	view_text(item, "CHANGED",
		*reviewed == '\0' ? newest_review(page) : reviewed);
}

static void
part_view(const struct page *page, size_t number)
{
	struct view *item = view_item(page->view, "PART");

	view_text(item, "PART_LOCATION",
		link_absolute(page->arena, page->catalog->site,
			part_link(page->arena, page->route, number)));
	view_text(item, "PART_CHANGED", newest_review(page));
}

/* All pages, or a part of them, or an index of the parts. */
void
view_sitemap(struct page *page)
{
	struct part part =
		part_of(page->catalog, page->route, page->about.part);
	bool index = page->about.part == 0 && part.count > 1;

	view_show(page->view, "INDEX", index);
	view_show(page->view, "PAGES", !index);
	view_list(page->view, "PART");
	view_list(page->view, "ADDRESS");
	for (size_t i = 1; index && i <= part.count; i++)
		part_view(page, i);
	for (size_t i = part.first; !index && i < part.end; i++)
		address_view(page, i);
}
