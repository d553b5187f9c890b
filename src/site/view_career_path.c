/* SPDX-License-Identifier: MIT
 * view_career_path.c - the career path of one role, thirteen sections.
 * Fills; the template decides on order and words. A section shows only where
 * the definition has it.
 * Never computes a fact that no author gave. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_lists.h"
#include "site/role_view.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

static const char *
compare_path(const struct page *page, const struct role *role,
	const struct role *other)
{
	const struct subject pair = {.pair = pair_of(role, other)};

	return subject_path(page->arena, route_of(ROUTE_COMPARE), &pair);
}

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
		const char *compare = compare_path(page, role, move->role);
		view_text(item, "MOVE_COMPARE_PATH", compare);
		view_text(item, "MOVE_COMPARE_URL",
			link_absolute(
				page->arena, page->catalog->site, compare));
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

/* A cell a rung: not yet, built here, or used from here on. */
static void
cells_view(struct view *row, const struct role *role, const struct rung *built)
{
	view_list(row, "CELL");
	for (size_t i = 0; i < role->rung_count; i++) {
		const struct rung *rung = &role->rungs[i];
		struct view *cell = view_item(row, "CELL");

		view_show(cell, "TO_COME", rung < built);
		view_show(cell, "BUILT", rung == built);
		view_show(cell, "USED", rung > built);
	}
}

/* ROLE_SKILL, as role_skills_view has it, with a cell a rung in each. */
static void
matrix_view(const struct page *page, const struct role *role)
{
	view_list(page->view, "ROLE_SKILL");
	for (size_t i = 0; i < role->skill_count; i++) {
		struct view *row = view_item(page->view, "ROLE_SKILL");

		role_skill_view(page, row, &role->skills[i]);
		cells_view(row, role, role->skills[i].rung);
	}
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
	const struct role *role = page->about.role;
	const char *path = link_to(page->arena, ROUTE_CAREER_PATH, role->slug);

	role_view(page, page->view, role);
	page_head(page, path, "career_path_title", "career_path_description");
	page_crumb_to(page, ROUTE_CAREER_PATHS, "career_paths_crumb");
	page_crumb(page, role->title, path);
	takeaways_view(page);
	routes_in_view(page->view, role);
	view_show(page->view, "NO_RANGE", role->pay == NULL);
	ladder_view(page, page->view, role);
	matrix_view(page, role);
	view_show(page->view, "RELATED",
		role->move_count + role->leads_here_count > 0);
	moves_view(page, role);
	leads_here_view(page, role);
	role_map_view(page, role);
	questions_view(page, page->view, role, questions);
	next_steps_view(page);
	topic_links_view(page);
	sources_view(page->view, role);
	duties_view(page->view, role);
	role_aliases(page->view, role);
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
	topic_lists_view(page->view, page->about.role);
}
