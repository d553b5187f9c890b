/* SPDX-License-Identifier: MIT
 * view_compare.c - two roles side by side, and what a move between them takes.
 * Pairs that no author gave a move for may be asked for, but are not listed.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/overlap.h"
#include "site/page.h"
#include "site/role_lists.h"
#include "site/role_view.h"
#include "site/skill_view.h"
#include "site/views.h"
#include "tpl/view.h"

enum { WEIGHT_MOST = 5, MORE_OF_EACH = 3 };

static void
rung_skill_view(const struct page *page, struct view *item,
	const struct role_skill *skill)
{
	skill_link(page, item, skill->skill);
	view_text(item, "SKILL_DEFINITION", skill->skill->definition);
	view_text(item, "SKILL_RUNG", skill->rung->name);
}

/* What the role asks for and the other does not, most asked for first. */
static void
missing_view(const struct page *page, struct view *view,
	const struct role *role, const struct role *other)
{
	bool any = false;

	view_list(view, "ONLY_HERE");
	for (int weight = WEIGHT_MOST; weight > 0; weight--)
		for (size_t i = 0; i < role->skill_count; i++) {
			const struct role_skill *skill = &role->skills[i];

			if (skill->weight != weight ||
				role_skill_of(other, skill->skill) != NULL)
				continue;
			any = true;
			rung_skill_view(
				page, view_item(view, "ONLY_HERE"), skill);
		}
	view_show(view, "ALL_SHARED", !any);
	view_show(view, "SOME_MISSING", any);
}

static void
side_view(const struct page *page, const char *list, const struct role *role,
	const struct role *other)
{
	view_list(page->view, list);
	struct view *item = view_item(page->view, list);

	role_card(page, item, role);
	view_text(item, "EXPERIENCE", page_phrase(page, "experience", item));
	view_show(item, "NO_RANGE", role->pay == NULL);
	ladder_view(page, item, role);
	missing_view(page, item, role, other);
	sources_view(item, role);
}

static void
shared_view(const struct page *page, const struct pair *pair)
{
	const struct role *first = pair->first;

	bool any = false;

	view_list(page->view, "SHARED");
	for (size_t i = 0; i < first->skill_count; i++) {
		const struct role_skill *skill = &first->skills[i];
		const struct role_skill *there =
			role_skill_of(pair->second, skill->skill);

		if (there == NULL)
			continue;
		any = true;
		struct view *item = view_item(page->view, "SHARED");
		rung_skill_view(page, item, skill);
		view_text(item, "SECOND_RUNG", there->rung->name);
	}
	view_show(page->view, "ANY_SHARED", any);
	view_show(page->view, "NONE_SHARED", !any);
}

static void
overlap_view(struct view *view, const struct pair *pair)
{
	struct overlap sum = overlap_of(pair);

	view_number(view, "OVERLAP", sum.per_cent);
	view_number(view, "BROUGHT_TO_FIRST", sum.brought_to_first);
	view_number(view, "BROUGHT_TO_SECOND", sum.brought_to_second);
	view_number(view, "FIRST_WEIGHT", sum.first_weight);
	view_number(view, "SECOND_WEIGHT", sum.second_weight);
	view_number(view, "FIRST_SHARED", sum.first_shared);
	view_number(view, "SECOND_SHARED", sum.second_shared);
	view_number(view, "WHOLE_WEIGHT", sum.first_weight + sum.second_weight);
	view_number(view, "WHOLE_SHARED", sum.first_shared + sum.second_shared);
}

/* The author's reason for a move, where there is one. */
static void
reason_view(struct view *view, const char *list, const struct role *from,
	const struct role *to)
{
	const struct move *move = role_move_to(from, to);

	view_list(view, list);
	if (move != NULL)
		view_text(view_item(view, list), "MOVE_REASON", move->reason);
}

/* Other comparisons of the role; how many. */
static size_t
more_view(const struct page *page, const struct role *role,
	const struct role *except)
{
	size_t count = 0;

	for (size_t i = 0; i < role->move_count && count < MORE_OF_EACH; i++) {
		const struct role *to = role->moves[i].role;
		const struct subject other = {.pair = pair_of(role, to)};

		if (to == except)
			continue;
		count++;
		struct view *item = view_item(page->view, "MORE");
		view_text(item, "MORE_PATH",
			subject_path(page->arena, page->route, &other));
		view_text(item, "MORE_FIRST", role->title);
		view_text(item, "MORE_SECOND", to->title);
	}
	return count;
}

void
view_compare(struct page *page)
{
	const struct pair *pair = &page->about.pair;
	const struct role *first = pair->first, *second = pair->second;
	bool related = role_move_to(first, second) != NULL ||
		       role_move_to(second, first) != NULL;

	side_view(page, "FIRST", first, second);
	side_view(page, "SECOND", second, first);
	shared_view(page, pair);
	overlap_view(page->view, pair);
	reason_view(page->view, "FORTH", first, second);
	reason_view(page->view, "BACK", second, first);
	view_show(page->view, "UNRELATED", !related);
	view_list(page->view, "MORE");
	size_t more = more_view(page, first, second);
	more += more_view(page, second, first);
	view_show(page->view, "ANY_MORE", more > 0);
	page->unlisted = !related;
	page_head(
		page, page_path(page), "compare_title", "compare_description");
	page_crumb_to(page, ROUTE_CAREER_PATHS, "career_paths_crumb");
	page_crumb(page, first->title,
		link_to(page->arena, ROUTE_CAREER_PATH, first->slug));
	page_crumb(page, page_phrase(page, "compare_crumb", page->view),
		page_path(page));
}
