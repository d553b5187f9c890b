/* SPDX-License-Identifier: MIT
 * view_faq.c - the questions of one role, and the questions of all.
 * A question's id is its anchor; links to it must never break.
 * Holds no words. */
#include "base/arena.h"
#include "base/text.h"
#include "catalog/catalog.h"
#include "http/query.h"
#include "site/links.h"
#include "site/page.h"
#include "site/parts.h"
#include "site/results.h"
#include "site/role_view.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

#include <string.h>

void
view_faq(struct page *page)
{
	const struct role *role = page->about.role;
	const char *path = link_to(page->arena, ROUTE_FAQ, role->slug);

	role_view(page, page->view, role);
	questions_view(page, page->view, role, ALL_QUESTIONS);
	page_head(page, path, "faq_title", "faq_description");
	topic_links_view(page);
	page_crumb_to(page, ROUTE_FAQS, "faqs_crumb");
	page_crumb(page, role->title, path);
}

/* As the schema has them; their names are phrases. */
static const struct {
	const char *theme, *phrase;
} themes[] = {
	{"getting-in", "theme_getting_in"},
	{"pay", "theme_pay"},
	{"work", "theme_work"},
	{"growth", "theme_growth"},
	{"choice", "theme_choice"},
};

enum { THEMES = sizeof themes / sizeof *themes, ROLES_OF_THEME = 60 };

static const char *
theme_path(const struct page *page, size_t theme)
{
	return text_of(page->arena, link_to(page->arena, ROUTE_FAQS, NULL),
		"?theme=", themes[theme].theme, NULL);
}

/* Links to all of them; the number of the one that the query names, or
 * THEMES. */
static size_t
themes_view(const struct page *page)
{
	const char *asked = query_value(page->arena, page->query, "theme");
	size_t found = THEMES;

	view_list(page->view, "THEME");
	for (size_t i = 0; i < THEMES; i++) {
		struct view *item = view_item(page->view, "THEME");
		bool here = page->about.part == 0 &&
			    strcmp(themes[i].theme, asked) == 0;

		view_text(item, "THEME_PATH", theme_path(page, i));
		view_text(item, "THEME_NAME",
			page_phrase(page, themes[i].phrase, page->view));
		view_show(item, "THEME_HERE", here);
		if (here)
			found = i;
	}
	view_text(page->view, "THEME_SHOWN",
		found == THEMES
			? ""
			: page_phrase(page, themes[found].phrase, page->view));
	view_show(page->view, "UNFILTERED", found == THEMES);
	return found;
}

static struct view *
asked_of_role(const struct page *page, const struct role *role, size_t number)
{
	struct view *item = view_item(page->view, "ROLE");

	role_view(page, item, role);
	view_number(item, "ROLE_NUMBER", (long long)number + 1);
	return item;
}

/* Roles that are asked about the theme, a page of them. */
static void
of_theme(const struct page *page, size_t theme)
{
	const struct catalog *catalog = page->catalog;
	const char *name = themes[theme].theme;
	size_t count = 0, number = 0;

	for (size_t i = 0; i < catalog->role_count; i++)
		count += role_has_theme(catalog->roles[i], name);
	struct results results = results_view(
		page, theme_path(page, theme), count, ROLES_OF_THEME);
	for (size_t i = 0; number < results.end; i++) {
		const struct role *role = catalog->roles[i];

		if (!role_has_theme(role, name))
			continue;
		if (number >= results.first)
			themed_questions_view(page,
				asked_of_role(
					page, role, number - results.first),
				role, name);
		number++;
	}
}

static void
of_part(const struct page *page, struct part part)
{
	results_none(page);
	for (size_t i = part.first; i < part.end; i++)
		questions_view(page,
			asked_of_role(
				page, page->catalog->roles[i], i - part.first),
			page->catalog->roles[i], ASKED_ONLY);
}

void
view_faqs(struct page *page)
{
	struct part part = page_part(page, page->route);
	const char *path = part_link(page->arena, page->route, part.number);
	size_t theme = themes_view(page);

	view_list(page->view, "ROLE");
	view_number(
		page->view, "LISTED_COUNT", (long long)(part.end - part.first));
	if (theme == THEMES)
		of_part(page, part);
	else
		of_theme(page, theme);
	page->unlisted = theme != THEMES;
	page_head(page, path, "faqs_title", "faqs_description");
	page_crumb_to(page, ROUTE_FAQS, "faqs_crumb");
	page_crumb_part(page);
}
