/* SPDX-License-Identifier: MIT
 * view_search.c - what a visitor's words find, as a page and as suggestions.
 * The words are shown as they were typed; titles and descriptions are fixed,
 * for no page may be named by a stranger.
 * Holds no words. */
#include "base/arena.h"
#include "base/text.h"
#include "catalog/catalog.h"
#include "http/percent.h"
#include "http/query.h"
#include "search/search.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/snapshot_inside.h"
#include "site/views.h"
#include "tpl/view.h"

enum { SUGGESTIONS = 8 };

static void
roles_view(const struct page *page, const struct found *found)
{
	view_list(page->view, "FOUND");
	view_show(page->view, "ANY_FOUND", found->role_count > 0);
	view_show(page->view, "MORE_FOUND", found->more_roles);
	for (size_t i = 0; i < found->role_count; i++) {
		struct view *item = view_item(page->view, "FOUND");

		role_card(page, item, found->roles[i]);
		role_aliases(item, found->roles[i]);
	}
}

static void
skills_view(const struct page *page, const struct found *found)
{
	view_list(page->view, "SKILL");
	view_show(page->view, "ANY_SKILL", found->skill_count > 0);
	view_show(page->view, "MORE_SKILLS", found->more_skills);
	for (size_t i = 0; i < found->skill_count; i++) {
		const struct skill *skill = found->skills[i];
		struct view *item = view_item(page->view, "SKILL");

		view_text(item, "SKILL_TITLE", skill->title);
		view_text(item, "SKILL_DEFINITION", skill->definition);
		view_text(item, "SKILL_PATH",
			link_to(page->arena, ROUTE_SKILL, skill->slug));
	}
}

static void
found_questions_view(const struct page *page, const struct found *found)
{
	view_list(page->view, "QUESTION");
	view_show(page->view, "ANY_QUESTION", found->question_count > 0);
	view_show(page->view, "MORE_QUESTIONS", found->more_questions);
	for (size_t i = 0; i < found->question_count; i++) {
		const struct question_found *here = &found->questions[i];
		struct view *item = view_item(page->view, "QUESTION");

		view_text(item, "QUESTION_ASK", here->question->ask);
		view_text(item, "QUESTION_PATH",
			text_of(page->arena,
				link_to(page->arena, ROUTE_FAQ,
					here->role->slug),
				"#", here->question->id, NULL));
		view_text(item, "QUESTION_ROLE", here->role->title);
	}
}

static const char *
find(const struct page *page, struct found *found)
{
	const char *asked = query_value(page->arena, page->query, "q");

	search_find(page->snapshot->search, page->arena, asked, found);
	return asked;
}

void
view_search(struct page *page)
{
	struct found found;
	const char *asked = find(page, &found);
	size_t count =
		found.role_count + found.skill_count + found.question_count;
	struct view *view = page->view;

	view_text(view, "ASKED", asked);
	view_text(view, "MEANT", found.meant);
	view_text(view, "MEANT_PATH",
		text_of(page->arena, page_path(page),
			"?q=", percent_encode(page->arena, found.meant), NULL));
	view_show(view, "NOTHING_ASKED", *asked == '\0');
	view_show(view, "NOTHING_FOUND", *asked != '\0' && count == 0);
	roles_view(page, &found);
	skills_view(page, &found);
	found_questions_view(page, &found);
	page->unlisted = true;
	page_head(page, page_path(page), "search_title", "search_description");
	page_crumb_to(page, ROUTE_SEARCH, "search_crumb");
}

static void
suggest(const struct page *page, const char *title, const char *path)
{
	struct view *item = view_item(page->view, "SUGGESTION");

	view_text(item, "SUGGESTION_TITLE", title);
	view_text(item, "SUGGESTION_PATH", path);
}

/* Roles and skills, for they have short names. */
void
view_search_suggestions(struct page *page)
{
	struct found found;
	size_t count = 0;

	find(page, &found);
	view_list(page->view, "SUGGESTION");
	for (size_t i = 0; i < found.role_count && count < SUGGESTIONS;
		i++, count++)
		suggest(page, found.roles[i]->title,
			link_to(page->arena, ROUTE_CAREER_PATH,
				found.roles[i]->slug));
	for (size_t i = 0; i < found.skill_count && count < SUGGESTIONS;
		i++, count++)
		suggest(page, found.skills[i]->title,
			link_to(page->arena, ROUTE_SKILL,
				found.skills[i]->slug));
}
