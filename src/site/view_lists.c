/* SPDX-License-Identifier: MIT
 * view_lists.c - roles by field of work and from A to Z.
 * Where there are more than a page may hold, fields show their first ones on
 * the home page, and the list from A to Z goes on on further pages.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/filter_view.h"
#include "site/letters.h"
#include "site/links.h"
#include "site/page.h"
#include "site/parts.h"
#include "site/role_view.h"
#include "site/views.h"
#include "tpl/view.h"

#include <stdint.h>

/* Roles of a field on the home page, where there is no room for all. */
enum { FIRST_OF_FIELD = 12 };

static void
category_view(
	const struct page *page, const struct category *category, size_t most)
{
	struct view *item = view_item(page->view, "CATEGORY");
	size_t shown =
		category->role_count < most ? category->role_count : most;

	view_text(item, "CATEGORY_SLUG", category->slug);
	view_text(item, "CATEGORY_PATH",
		link_to(page->arena, ROUTE_CATEGORY, category->slug));
	view_text(item, "CATEGORY_TITLE", category->title);
	view_text(item, "CATEGORY_SENTENCE", category->sentence);
	view_list(item, "CATEGORY_ROLE");
	for (size_t i = 0; i < shown; i++)
		role_card(page, view_item(item, "CATEGORY_ROLE"),
			category->roles[i]);
}

/* A field of work without a role is not shown. */
static void
categories_view(const struct page *page, size_t most)
{
	const struct catalog *catalog = page->catalog;

	view_list(page->view, "CATEGORY");
	for (size_t i = 0; i < catalog->category_count; i++)
		if (catalog->categories[i].role_count > 0 && most > 0)
			category_view(page, &catalog->categories[i], most);
}

static void
counts_view(const struct page *page, struct part part)
{
	view_number(
		page->view, "ROLE_COUNT", (long long)page->catalog->role_count);
	view_number(
		page->view, "LISTED_COUNT", (long long)(part.end - part.first));
}

static void
role_item(const struct page *page, struct view *item, struct part part,
	size_t number)
{
	const struct role *role = page->catalog->roles[number];

	role_card(page, item, role);
	view_number(item, "ROLE_NUMBER", (long long)(number - part.first) + 1);
	role_aliases(item, role);
}

static void
roles_view(const struct page *page, struct part part)
{
	counts_view(page, part);
	view_list(page->view, "ROLE");
	for (size_t i = part.first; i < part.end; i++)
		role_item(page, view_item(page->view, "ROLE"), part, i);
}

/* The same under the letters of their titles. */
static void
letters_view(const struct page *page, struct part part)
{
	struct letters letters = {.view = page->view};

	counts_view(page, part);
	letters_begin(&letters);
	for (size_t i = part.first; i < part.end; i++)
		role_item(page,
			letters_item(&letters, page->catalog->roles[i]->letter,
				"ROLE"),
			part, i);
	letters_end(&letters);
}

void
view_home(struct page *page)
{
	const char *path = link_to(page->arena, ROUTE_HOME, NULL);
	struct part part = page_part(page, route_of(ROUTE_CAREER_PATHS));

	categories_view(page, part.count == 1 ? SIZE_MAX : FIRST_OF_FIELD);
	roles_view(page, part);
	page_head(page, path, "home_title", "home_description");
	page_crumb_home(page);
}

void
view_career_paths(struct page *page)
{
	struct part part = page_part(page, page->route);
	const char *path = part_link(page->arena, page->route, part.number);

	/* What was found takes the place of both lists. */
	if (filter_view(page))
		part.count = 0, part.end = part.first;
	categories_view(page, part.count == 1 ? SIZE_MAX : 0);
	letters_view(page, part);
	page_head(page, path, "career_paths_title", "career_paths_description");
	page_crumb_to(page, ROUTE_CAREER_PATHS, "career_paths_crumb");
	page_crumb_part(page);
}

void
view_api_roles(struct page *page)
{
	roles_view(page, page_part(page, page->route));
}

/* As many as the list of career paths has on its first page. */
void
view_llms(struct page *page)
{
	roles_view(page, page_part(page, route_of(ROUTE_CAREER_PATHS)));
}
