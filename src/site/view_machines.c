/* SPDX-License-Identifier: MIT
 * view_machines.c - what programs read: sitemap, robots.txt, health.
 * Dates are those of reviews, never of a start: a date that changes without a
 * reason is a date that nobody believes.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "site/links.h"
#include "site/page.h"
#include "site/pages.h"
#include "site/snapshot_inside.h"
#include "site/views.h"
#include "tpl/view.h"

static void
sitemap_entry(void *context, const struct route *route, const struct role *role)
{
	const struct page *page = context;
	struct view *item = view_item(page->view, "ADDRESS");
	const char *path = link_along(
		page->arena, route, role == NULL ? NULL : role->slug);

	view_text(item, "LOCATION",
		link_absolute(page->arena, page->catalog->site, path));
	view_text(item, "CHANGED",
		role == NULL ? page->snapshot->newest_review : role->reviewed);
}

void
view_sitemap(struct page *page)
{
	view_list(page->view, "ADDRESS");
	pages_each(page->catalog, sitemap_entry, page);
}

void
view_robots(struct page *page)
{
	view_text(page->view, "SITEMAP_URL",
		link_absolute(page->arena, page->catalog->site,
			link_to(page->arena, ROUTE_SITEMAP, NULL)));
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
