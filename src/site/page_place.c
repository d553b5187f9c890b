/* SPDX-License-Identifier: MIT
 * page_place.c - where a page stands: breadcrumbs, navigation, parts of a list.
 * Holds no words: phrases name what is not a role. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "tpl/view.h"

#include <string.h>

const char *
page_path(const struct page *page)
{
	return subject_path(page->arena, page->route, &page->about);
}

static void
add_crumb(struct page *page, const char *name, const char *path)
{
	struct view *item = view_item(page->view, "CRUMB");
	bool here = strcmp(path, page_path(page)) == 0;

	view_text(item, "CRUMB_NAME", name);
	view_text(item, "CRUMB_PATH", path);
	view_text(item, "CRUMB_URL",
		link_absolute(page->arena, page->catalog->site, path));
	view_number(item, "CRUMB_NUMBER", (long long)++page->crumb_count);
	view_show(item, "CRUMB_LINKED", !here);
	view_show(item, "CRUMB_HERE", here);
}

void
page_crumb_home(struct page *page)
{
	view_list(page->view, "CRUMB");
	add_crumb(page, page_phrase(page, "home_crumb", page->view),
		link_to(page->arena, ROUTE_HOME, NULL));
}

void
page_crumb(struct page *page, const char *name, const char *path)
{
	if (page->crumb_count == 0)
		page_crumb_home(page);
	add_crumb(page, name, path);
}

void
page_crumb_part(struct page *page)
{
	if (page->about.part > 1)
		page_crumb(page, page_phrase(page, "part_crumb", page->view),
			page_path(page));
}

void
page_crumb_to(struct page *page, enum route_id id, const char *phrase)
{
	page_crumb(page, page_phrase(page, phrase, page->view),
		link_to(page->arena, id, NULL));
}

struct part
page_part(const struct page *page, const struct route *list)
{
	struct part part = part_of(page->catalog, list, page->about.part);
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
	const char *career_paths, *faqs, *skills;
} sections[] = {
	{ROUTE_CAREER_PATHS, "page", "", ""},
	{ROUTE_CAREER_PATHS_PART, "true", "", ""},
	{ROUTE_CAREER_PATH, "true", "", ""},
	{ROUTE_HOW_TO_BECOME, "true", "", ""},
	{ROUTE_JOB_DESCRIPTION, "true", "", ""},
	{ROUTE_SALARY, "true", "", ""},
	{ROUTE_INTERVIEW, "true", "", ""},
	{ROUTE_EARLY_CAREER, "true", "", ""},
	{ROUTE_CATEGORY, "true", "", ""},
	{ROUTE_COMPARE, "true", "", ""},
	{ROUTE_FAQS, "", "page", ""},
	{ROUTE_FAQS_PART, "", "true", ""},
	{ROUTE_FAQ, "", "true", ""},
	{ROUTE_SKILLS, "", "", "page"},
	{ROUTE_SKILLS_PART, "", "", "true"},
	{ROUTE_SKILL, "", "", "true"},
};

void
page_section(const struct page *page)
{
	const char *career_paths = "", *faqs = "", *skills = "";

	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++)
		if (page->route == route_of(sections[i].route)) {
			career_paths = sections[i].career_paths;
			faqs = sections[i].faqs;
			skills = sections[i].skills;
		}
	view_text(page->view, "CAREER_PATHS_CURRENT", career_paths);
	view_text(page->view, "FAQS_CURRENT", faqs);
	view_text(page->view, "SKILLS_CURRENT", skills);
}
