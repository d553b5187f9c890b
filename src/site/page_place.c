/* SPDX-License-Identifier: MIT
 * page_place.c - where a page stands: breadcrumbs, navigation, parts of a list.
 * Holds no words: phrases name what is not a role. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "tpl/view.h"

static void
add_crumb(const struct page *page, size_t number, const char *name,
	const char *path, bool here)
{
	struct view *item = view_item(page->view, "CRUMB");

	view_text(item, "CRUMB_NAME", name);
	view_text(item, "CRUMB_PATH", path);
	view_text(item, "CRUMB_URL",
		link_absolute(page->arena, page->catalog->site, path));
	view_number(item, "CRUMB_NUMBER", (long)number);
	view_show(item, "CRUMB_LINKED", !here);
	view_show(item, "CRUMB_HERE", here);
}

void
page_crumbs(const struct page *page, enum route_id list,
	const char *list_phrase, const char *role_title)
{
	struct arena *arena = page->arena;
	const struct view *view = page->view;

	view_list(page->view, "CRUMB");
	add_crumb(page, 1, page_phrase(page, "home_crumb", view),
		link_to(arena, ROUTE_HOME, NULL), list_phrase == NULL);
	if (list_phrase == NULL)
		return;
	bool later = page->part > 1;
	add_crumb(page, 2, page_phrase(page, list_phrase, view),
		link_to(arena, list, NULL), role_title == NULL && !later);
	if (role_title != NULL)
		add_crumb(page, 3, role_title,
			link_along(arena, page->route, page->role->slug), true);
	else if (later)
		add_crumb(page, 3, page_phrase(page, "part_crumb", view),
			part_link(arena, page->route, page->part), true);
}

struct part
page_part(const struct page *page, const struct route *list)
{
	struct part part = part_of(page->catalog, list, page->part);
	struct view *view = page->view;
	const char *next =
		part.number == part.count
			? ""
			: part_link(page->arena, list, part.number + 1);

	view_show(view, "PAGED", part.count > 1);
	view_show(view, "WHOLE", part.count == 1);
	view_show(view, "LATER_PAGE", part.number > 1);
	view_number(view, "PAGE_NUMBER", (long long)part.number);
	view_number(view, "PAGE_COUNT", (long long)part.count);
	view_text(view, "PREVIOUS_PATH",
		part.number == 1
			? ""
			: part_link(page->arena, list, part.number - 1));
	view_text(view, "NEXT_PATH", next);
	view_text(view, "NEXT_URL",
		*next == '\0' ? ""
			      : link_absolute(page->arena, page->catalog->site,
					next));
	return part;
}

/* Where a page stands in the navigation, as aria-current says it: "page" for
 * the list itself, "true" for what is below it. */
static const struct {
	enum route_id route;
	const char *career_paths, *faqs;
} sections[] = {
	{ROUTE_CAREER_PATHS, "page", ""},
	{ROUTE_CAREER_PATHS_PART, "true", ""},
	{ROUTE_CAREER_PATH, "true", ""},
	{ROUTE_FAQS, "", "page"},
	{ROUTE_FAQS_PART, "", "true"},
	{ROUTE_FAQ, "", "true"},
};

void
page_section(const struct page *page)
{
	const char *career_paths = "", *faqs = "";

	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
		if (page->route == route_of(sections[i].route)) {
			career_paths = sections[i].career_paths;
			faqs = sections[i].faqs;
		}
	view_text(page->view, "CAREER_PATHS_CURRENT", career_paths);
	view_text(page->view, "FAQS_CURRENT", faqs);
}
