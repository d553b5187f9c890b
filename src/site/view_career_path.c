/* SPDX-License-Identifier: MIT
 * view_career_path.c - the career path of one role, thirteen sections.
 * Fills; the template decides on order and words. A section shows only where
 * the definition has it.
 * Never computes a fact that no author gave. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/views.h"
#include "tpl/view.h"

static void
moves_view(const struct page *page, const struct role *role)
{
	view_list(page->view, "MOVE");
	view_show(page->view, "MOVES", role->move_count > 0);
	for (size_t i = 0; i < role->move_count; i++) {
		const struct move *move = &role->moves[i];
		struct view *item = view_item(page->view, "MOVE");
		const char **titles = ARENA_ARRAY(
			page->arena, const char *, move->shared_count);

		for (size_t s = 0; s < move->shared_count; s++)
			titles[s] = move->shared[s]->title;
		role_card(page, item, move->role);
		view_text(item, "MOVE_REASON", move->reason);
		view_text(item, "MOVE_SHARED",
			page_join(page, titles, move->shared_count));
	}
}

static void
leads_here_view(const struct page *page, const struct role *role)
{
	view_list(page->view, "LEADS_HERE");
	view_show(page->view, "LEADING_HERE", role->leads_here_count > 0);
	for (size_t i = 0; i < role->leads_here_count; i++)
		role_card(page, view_item(page->view, "LEADS_HERE"),
			role->leads_here[i]);
}

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
				page->role->slug));
		view_text(item, "LINK_LABEL",
			link_fill(page->arena, link->label, "{title}",
				page->role->title));
		/* A link in both places has its note in the first one only. */
		bool told = place == LINK_TOPIC && link->places != LINK_TOPIC;
		view_text(item, "LINK_NOTE", told ? "" : link->note);
	}
	return any;
}

static void
sources_view(struct view *view, const struct role *role)
{
	view_list(view, "SOURCE");
	view_show(view, "SOURCES", role->source_count > 0);
	for (size_t i = 0; i < role->source_count; i++) {
		const struct source *source = &role->sources[i];
		struct view *item = view_item(view, "SOURCE");

		view_text(item, "SOURCE_NAME", source->name);
		view_text(item, "SOURCE_ADDRESS", source->address);
		view_text(item, "SOURCE_PUBLISHED", source->published_text);
		view_show(item, "SOURCE_UNDATED", source->published[0] == '\0');
		view_text(item, "SOURCE_READ", source->read_text);
		view_text(item, "SOURCE_PUBLISHED_ISO", source->published);
		view_text(item, "SOURCE_READ_ISO", source->read);
	}
	view_list(view, "CODE");
	view_show(view, "CODES", role->code_count > 0);
	for (size_t i = 0; i < role->code_count; i++) {
		struct view *item = view_item(view, "CODE");

		view_text(item, "CODE_SCHEME", role->codes[i].scheme);
		view_text(item, "CODE_VALUE", role->codes[i].value);
	}
}

static void
skills_view(struct view *view, const struct role *role)
{
	view_list(view, "ROLE_SKILL");
	for (size_t i = 0; i < role->skill_count; i++) {
		const struct role_skill *skill = &role->skills[i];
		struct view *item = view_item(view, "ROLE_SKILL");

		view_text(item, "ROLE_SKILL_TITLE", skill->skill->title);
		view_text(item, "ROLE_SKILL_KIND", skill->skill->kind);
		view_text(item, "ROLE_SKILL_DEFINITION",
			skill->skill->definition);
		view_text(item, "ROLE_SKILL_RUNG", skill->rung->key);
		view_number(item, "ROLE_SKILL_WEIGHT", skill->weight);
	}
}

/* The texts as items of a list with one name each. */
static void
texts_view(struct view *view, const char *list, const char *name,
	const char *const *texts, size_t count)
{
	view_list(view, list);
	for (size_t i = 0; i < count; i++)
		view_text(view_item(view, list), name, texts[i]);
}

static void
lists_for_machines(struct view *view, const struct role *role)
{
	skills_view(view, role);
	texts_view(view, "DUTY", "DUTY_TEXT", role->duties, role->duty_count);
	texts_view(view, "REQUIREMENT", "REQUIREMENT_TEXT", role->requirements,
		role->requirement_count);
	role_aliases(view, role);
}

static void
routes_in_view(struct view *view, const struct role *role)
{
	view_list(view, "ROUTE_IN");
	view_show(view, "ROUTES_IN", role->route_in_count > 0);
	for (size_t i = 0; i < role->route_in_count; i++)
		view_text(view_item(view, "ROUTE_IN"), "ROUTE_TEXT",
			role->routes_in[i].text);
}

static void
takeaways_view(const struct page *page)
{
	struct view *view = page->view;

	view_text(view, "LEDE", page_phrase(page, "lede", view));
	view_text(view, "TAKEAWAY_LADDER",
		page_phrase(page, "takeaway_ladder", view));
	view_text(view, "TAKEAWAY_SKILLS",
		page_phrase(page, "takeaway_skills", view));
	view_text(
		view, "TAKEAWAY_PAY", page_phrase(page, "takeaway_pay", view));
}

/* All that the definition says. */
static void
whole_role(struct page *page, enum questions questions)
{
	const struct role *role = page->role;
	const char *path = link_to(page->arena, ROUTE_CAREER_PATH, role->slug);

	role_view(page, page->view, role);
	page_head(page, path, "career_path_title", "career_path_description");
	page_crumbs(
		page, ROUTE_CAREER_PATHS, "career_paths_crumb", role->title);
	takeaways_view(page);
	routes_in_view(page->view, role);
	view_show(page->view, "NO_RANGE", role->pay == NULL);
	ladder_view(page->view, role);
	view_show(page->view, "RELATED",
		role->move_count + role->leads_here_count > 0);
	moves_view(page, role);
	leads_here_view(page, role);
	role_map_view(page, role);
	questions_view(page, page->view, role, questions);
	view_show(page->view, "NEXT_STEPS",
		site_links_view(page, "NEXT_STEP", LINK_NEXT_STEP));
	site_links_view(page, "TOPIC_LINK", LINK_TOPIC);
	sources_view(page->view, role);
	lists_for_machines(page->view, role);
}

void
view_career_path(struct page *page)
{
	whole_role(page, FIRST_QUESTIONS);
}

void
view_api_role(struct page *page)
{
	whole_role(page, ALL_QUESTIONS);
}
