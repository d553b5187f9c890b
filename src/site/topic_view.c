/* SPDX-License-Identifier: MIT
 * topic_view.c - hub, head and way of a role's pages.
 * A link is there only where its page is.
 * Holds no words. */
#include "site/topic_view.h"

#include "base/text.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_lists.h"
#include "site/role_view.h"
#include "tpl/view.h"

static const struct {
	enum route_id route;
	const char *list;
} hub[] = {
	{ROUTE_CAREER_PATH, "TO_CAREER_PATH"},
	{ROUTE_HOW_TO_BECOME, "TO_HOW_TO_BECOME"},
	{ROUTE_EARLY_CAREER, "TO_EARLY_CAREER"},
	{ROUTE_SALARY, "TO_SALARY"},
	{ROUTE_JOB_DESCRIPTION, "TO_JOB_DESCRIPTION"},
	{ROUTE_INTERVIEW, "TO_INTERVIEW"},
	{ROUTE_FAQ, "TO_FAQ"},
};

/* Links to the wider site that belong in this place of the page; whether
 * there are any. */
static bool
site_links_view(const struct page *page, const char *list, unsigned place)
{
	const struct site *site = page->catalog->site;
	bool any = false;

	view_list(page->view, list);
	for (size_t i = 0; i < site->link_count; i++) {
		const struct site_link *link = &site->links[i];

		if ((link->places & place) == 0)
			continue;
		any = true;
		struct view *item = view_item(page->view, list);
		view_text(item, "LINK_ADDRESS",
			link_fill(page->arena, link->pattern, "{role}",
				page->about.role->slug));
		view_text(item, "LINK_LABEL",
			link_fill(page->arena, link->label, "{title}",
				page->about.role->title));
		/* A link in both places has its note in the first one only. */
		bool told = place == LINK_TOPIC && link->places != LINK_TOPIC;
		view_text(item, "LINK_NOTE", told ? "" : link->note);
	}
	return any;
}

void
topic_links_view(struct page *page)
{
	const struct role *role = page->about.role;

	for (size_t i = 0; i < sizeof hub / sizeof *hub; i++) {
		const struct route *route = route_of(hub[i].route);

		view_list(page->view, hub[i].list);
		if (!topic_has(role, route->topic))
			continue;
		struct view *item = view_item(page->view, hub[i].list);
		struct link link = link_of(page->arena, page->catalog->site,
			hub[i].route, role->slug);
		view_text(item, "TOPIC_PATH", link.path);
		view_text(item, "TOPIC_URL", link.address);
		view_show(item, "TOPIC_HERE", page->route == route);
	}
	site_links_view(page, "TOPIC_LINK", LINK_TOPIC);
}

void
next_steps_view(struct page *page)
{
	view_show(page->view, "NEXT_STEPS",
		site_links_view(page, "NEXT_STEP", LINK_NEXT_STEP));
}

static const char *
phrase(const struct page *page, const char *name, const char *kind)
{
	return text_of(page->arena, name, kind, NULL);
}

void
topic_page(struct page *page, const char *name)
{
	const struct role *role = page->about.role;
	struct view *view = page->view;

	role_view(page, view, role);
	view_text(view, "LEDE",
		page_phrase(page, phrase(page, name, "_lede"), view));
	topic_links_view(page);
	sources_view(view, role);
	page_head(page, page_path(page), phrase(page, name, "_title"),
		phrase(page, name, "_description"));
	page_crumb_to(page, ROUTE_CAREER_PATHS, "career_paths_crumb");
	page_crumb(page, role->title,
		link_to(page->arena, ROUTE_CAREER_PATH, role->slug));
	page_crumb(page, page_phrase(page, phrase(page, name, "_crumb"), view),
		page_path(page));
}
