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
#include "site/skill_view.h"
#include "site/snapshot_inside.h"
#include "site/views.h"
#include "tpl/view.h"

enum { SUGGESTIONS = 8 };

/* How a kind of thing is named in the template. */
static const struct kind {
	const char *any, *part, *more, *shown, *total;
} roles = {"ANY_FOUND", "PART_FOUND", "MORE_FOUND", "FOUND_SHOWN",
	"FOUND_TOTAL"},
  skills = {"ANY_SKILL", "PART_SKILL", "MORE_SKILLS", "SKILLS_SHOWN",
	  "SKILLS_TOTAL"},
  questions = {"ANY_QUESTION", "PART_QUESTION", "MORE_QUESTIONS",
	  "QUESTIONS_SHOWN", "QUESTIONS_TOTAL"};

static void
count_view(struct view *view, const struct kind *kind,
	const struct found_count *count)
{
	view_show(view, kind->any, count->shown > 0);
	view_show(view, kind->part, count->shown < count->total || count->more);
	view_show(view, kind->more, count->more);
	view_number(view, kind->shown, (long long)count->shown);
	view_number(view, kind->total, (long long)count->total);
}

static void
roles_view(const struct page *page, const struct found *found)
{
	view_list(page->view, "FOUND");
	count_view(page->view, &roles, &found->role_count);
	for (size_t i = 0; i < found->role_count.shown; i++) {
		struct view *item = view_item(page->view, "FOUND");

		role_card(page, item, found->roles[i]);
		role_aliases(item, found->roles[i]);
	}
}

static void
skills_view(const struct page *page, const struct found *found)
{
	view_list(page->view, "SKILL");
	count_view(page->view, &skills, &found->skill_count);
	for (size_t i = 0; i < found->skill_count.shown; i++) {
		const struct skill *skill = found->skills[i];
		struct view *item = view_item(page->view, "SKILL");

		skill_link(page, item, skill);
		view_text(item, "SKILL_DEFINITION", skill->definition);
	}
}

/* The place of a question on the page that answers it. */
static const char *
question_path(const struct page *page, const struct question_found *found)
{
	const struct role *role = found->role;
	struct arena *arena = page->arena;

	if (!found->is_interview)
		return text_of(arena, link_to(arena, ROUTE_FAQ, role->slug),
			"#", role->questions[found->number].id, NULL);
	return text_of(arena, link_to(arena, ROUTE_INTERVIEW, role->slug),
		"#asked-", text_of_number(arena, (long long)found->number + 1),
		NULL);
}

static void
found_questions_view(const struct page *page, const struct found *found)
{
	view_list(page->view, "QUESTION");
	count_view(page->view, &questions, &found->question_count);
	for (size_t i = 0; i < found->question_count.shown; i++) {
		const struct question_found *here = &found->questions[i];
		struct view *item = view_item(page->view, "QUESTION");

		view_text(item, "QUESTION_ASK", here->ask);
		view_text(item, "QUESTION_PATH", question_path(page, here));
		view_text(item, "QUESTION_ROLE", here->role->title);
		view_show(item, "OF_INTERVIEW", here->is_interview);
	}
}

static const char *
find(const struct page *page, struct found *found)
{
	const char *asked = query_value(page->arena, page->query, "q");

	search_find(page->snapshot->search, page->arena, asked, found);
	return asked;
}

static bool
is_nothing(const struct found *found)
{
	return found->role_count.shown + found->skill_count.shown +
		       found->question_count.shown ==
	       0;
}

void
view_search(struct page *page)
{
	struct found found;
	const char *asked = find(page, &found);
	struct view *view = page->view;

	view_text(view, "ASKED", asked);
	view_text(view, "MEANT", found.meant);
	view_text(view, "MEANT_PATH",
		text_of(page->arena, page_path(page),
			"?q=", percent_encode(page->arena, found.meant), NULL));
	view_text(view, "FEWER", found.fewer);
	view_show(view, "NOTHING_ASKED", *asked == '\0');
	view_show(view, "NOTHING_FOUND", *asked != '\0' && is_nothing(&found));
	roles_view(page, &found);
	skills_view(page, &found);
	found_questions_view(page, &found);
	page->unlisted = true;
	page_head(page, page_path(page), "search_title", "search_description");
	page_crumb_to(page, ROUTE_SEARCH, "search_crumb");
}

static void
suggest(const struct page *page, const char *kind, const char *title,
	const char *path)
{
	struct view *item = view_item(page->view, "SUGGESTION");

	view_text(item, "SUGGESTION_KIND", kind);
	view_text(item, "SUGGESTION_TITLE", title);
	view_text(item, "SUGGESTION_PATH", path);
}

/* Roles and skills, for they have short names; a question where there is room
 * left. */
void
view_search_suggestions(struct page *page)
{
	struct arena *arena = page->arena;
	struct found found;
	size_t left = SUGGESTIONS;

	find(page, &found);
	view_list(page->view, "SUGGESTION");
	for (size_t i = 0; i < found.role_count.shown && left > 0; i++, left--)
		suggest(page, "role", found.roles[i]->title,
			link_to(arena, ROUTE_CAREER_PATH,
				found.roles[i]->slug));
	for (size_t i = 0; i < found.skill_count.shown && left > 0; i++, left--)
		suggest(page, "skill", found.skills[i]->title,
			link_to(arena, ROUTE_SKILL, found.skills[i]->slug));
	for (size_t i = 0; i < found.question_count.shown && left > 0;
		i++, left--)
		suggest(page, "question", found.questions[i].ask,
			question_path(page, &found.questions[i]));
}
