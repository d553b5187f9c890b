/* SPDX-License-Identifier: MIT
 * view_machines.c - what programs read: feed, robots.txt, health.
 * Dates are those of reviews, never of a start: a date that changes without a
 * reason is a date that nobody believes.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/snapshot_inside.h"
#include "site/views.h"
#include "tpl/view.h"

/* RFC 4287 section 3.3 wants a time of day; a review has none of its own. */
static const char *
day_start(struct arena *arena, const char *day)
{
	return arena_printf(arena, "%sT00:00:00Z", day);
}

void
view_feed(struct page *page)
{
	const struct newest *newest = &page->snapshot->newest;
	struct arena *arena = page->arena;

	view_text(page->view, "UPDATED",
		newest->count == 0
			? ""
			: day_start(arena, newest->roles[0]->reviewed));
	view_list(page->view, "ROLE");
	for (size_t i = 0; i < newest->count; i++) {
		struct view *item = view_item(page->view, "ROLE");

		role_card(page, item, newest->roles[i]);
		view_text(item, "ROLE_UPDATED",
			day_start(arena, newest->roles[i]->reviewed));
	}
}

void
view_robots(struct page *page)
{
	(void)page; /* the name of the sitemap is any page's */
}

void
view_manifest(struct page *page)
{
	(void)page; /* the site's name and icon are any page's */
}

void
view_health(struct page *page)
{
	const char *reload = page->request->last_reload;

	view_text(page->view, "SNAPSHOT", page->snapshot->digest);
	view_text(page->view, "LAST_RELOAD", reload == NULL ? "none" : reload);
	view_number(page->view, "ROLES", (long)page->catalog->role_count);
	view_number(page->view, "PAGES", (long)page->snapshot->page_count);
}
