/* SPDX-License-Identifier: MIT
 * view_lists.c - the home page and the list of all career paths.
 * Both show every role, by field of work and from A to Z.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/views.h"
#include "tpl/view.h"

/* A field of work without a role is not shown. */
static void
categories_view(const struct page *page)
{
	const struct catalog *catalog = page->catalog;

	view_list(page->view, "CATEGORY");
	for (size_t i = 0; i < catalog->category_count; i++) {
		const struct category *category = &catalog->categories[i];

		if (category->role_count == 0)
			continue;
		struct view *item = view_item(page->view, "CATEGORY");
		view_text(item, "CATEGORY_SLUG", category->slug);
		view_text(item, "CATEGORY_TITLE", category->title);
		view_text(item, "CATEGORY_SENTENCE", category->sentence);
		view_list(item, "CATEGORY_ROLE");
		for (size_t r = 0; r < category->role_count; r++)
			role_card(page, view_item(item, "CATEGORY_ROLE"),
				category->roles[r]);
	}
}

static void
roles_view(const struct page *page)
{
	const struct catalog *catalog = page->catalog;

	view_list(page->view, "ROLE");
	view_number(page->view, "ROLE_COUNT", (long)catalog->role_count);
	for (size_t i = 0; i < catalog->role_count; i++) {
		struct view *item = view_item(page->view, "ROLE");

		role_card(page, item, catalog->roles[i]);
		view_number(item, "ROLE_NUMBER", (long)i + 1);
		role_aliases(item, catalog->roles[i]);
	}
}

void
view_home(struct page *page)
{
	const char *path = link_to(page->arena, ROUTE_HOME, NULL);

	categories_view(page);
	roles_view(page);
	page_head(page, path, "home_title", "home_description");
	page_crumbs(page, ROUTE_HOME, NULL, NULL);
}

void
view_career_paths(struct page *page)
{
	const char *path = link_to(page->arena, ROUTE_CAREER_PATHS, NULL);

	categories_view(page);
	roles_view(page);
	page_head(page, path, "career_paths_title", "career_paths_description");
	page_crumbs(page, ROUTE_CAREER_PATHS, "career_paths_crumb", NULL);
}
