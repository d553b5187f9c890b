/* SPDX-License-Identifier: MIT
 * role_view.c - a role's facts, its pay, and the lists that sentences name.
 * Texts are borrowed from the snapshot; joined lists live in the request.
 * Holds no words: how facts become sentences is for the phrases. */
#include "site/role_view.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/addresses_view.h"
#include "site/page.h"
#include "tpl/view.h"

#include <string.h>

enum { SKILLS_NAMED = 4, ROLES_NAMED = 3 };

/* Every form that the role's pages have. */
static const struct address_names addresses[] = {
	{ROUTE_CAREER_PATH, "ROLE_PATH", "ROLE_URL"},
	{ROUTE_CAREER_PATH_MARKDOWN, "ROLE_MARKDOWN_PATH", "ROLE_MARKDOWN_URL"},
	{ROUTE_FAQ, "ROLE_FAQ_PATH", "ROLE_FAQ_URL"},
	{ROUTE_FAQ_MARKDOWN, "ROLE_FAQ_MARKDOWN_PATH", "ROLE_FAQ_MARKDOWN_URL"},
	{ROUTE_API_ROLE, "ROLE_API_PATH", "ROLE_API_URL"},
};

void
role_card(const struct page *page, struct view *view, const struct role *role)
{
	view_text(view, "ROLE_SLUG", role->slug);
	view_text(view, "ROLE_TITLE", role->title);
	view_text(view, "ROLE_BRIEF", role->brief);
	addresses_view(view, page->arena, page->catalog->site, addresses,
		sizeof addresses / sizeof *addresses, role->slug);
	view_text(view, "REVIEWED", role->reviewed);
	view_text(view, "REVIEWED_TEXT", role->reviewed_text);
	view_number(view, "EXPERIENCE_MIN", role->experience_min);
	view_number(view, "EXPERIENCE_MAX", role->experience_max);
	pay_view(view, "PAY", role->pay);
}

void
role_aliases(struct view *view, const struct role *role)
{
	view_list(view, "ALIAS");
	view_show(view, "ALIASES",
		role->alias_count > 0 && role->aliases[0].title[0] != '\0');
	for (size_t i = 0; i < role->alias_count; i++)
		if (role->aliases[i].title[0] != '\0')
			view_text(view_item(view, "ALIAS"), "ALIAS_TITLE",
				role->aliases[i].title);
}

void
pay_view(struct view *view, const char *list, const struct pay *pay)
{
	view_list(view, list);
	if (pay == NULL)
		return;
	struct view *item = view_item(view, list);
	bool monthly = strcmp(pay->period, "month") == 0;

	view_text(item, "PAY_MIN", pay->min_text);
	view_text(item, "PAY_MAX", pay->max_text);
	view_show(item, "PAY_SPREAD", pay->min < pay->max);
	view_text(item, "PAY_MIN_OTHER", pay->min_other_text);
	view_text(item, "PAY_MAX_OTHER", pay->max_other_text);
	view_number(item, "PAY_MIN_NUMBER", pay->min);
	view_number(item, "PAY_MAX_NUMBER", pay->max);
	view_text(item, "PAY_CURRENCY", pay->currency);
	view_show(item, "PAY_YEARLY", !monthly);
	view_show(item, "PAY_MONTHLY", monthly);
	view_text(item, "PAY_NOTE", pay->note);
	view_text(item, "PAY_SOURCE", pay->source->name);
	view_text(item, "PAY_SOURCE_ADDRESS", pay->source->address);
	view_text(item, "PAY_PUBLISHED", pay->source->published_text);
	view_show(item, "PAY_UNDATED", pay->source->published[0] == '\0');
	view_text(item, "PAY_READ", pay->source->read_text);
	view_text(item, "PAY_PUBLISHED_ISO", pay->source->published);
	view_text(item, "PAY_READ_ISO", pay->source->read);
}

bool
role_has_way_in(const struct role *role)
{
	return role->education_text[0] != '\0' || role->requirement_count > 0;
}

static void
skill_lists(const struct page *page, struct view *view, const struct role *role)
{
	const char *titles[SKILLS_NAMED];
	size_t count = 0;

	for (; count < SKILLS_NAMED && count < role->skill_count; count++)
		titles[count] = role->skills[count].skill->title;
	view_text(view, "SKILLS_FIRST", page_join(page, titles, count));
}

static void
move_lists(const struct page *page, struct view *view, const struct role *role)
{
	const char *titles[ROLES_NAMED];
	size_t count = 0;

	for (; count < ROLES_NAMED && count < role->move_count; count++)
		titles[count] = role->moves[count].role->title;
	view_text(view, "NEXT_ROLES", page_join(page, titles, count));
}

/* RUNG_NAMES is "junior, mid-level and senior"; LADDER has the years, too, as
 * the phrase rung_years tells them. */
static void
rung_lists(const struct page *page, struct view *view, const struct role *role)
{
	const char **names =
		ARENA_ARRAY(page->arena, const char *, role->rung_count);
	const char **years =
		ARENA_ARRAY(page->arena, const char *, role->rung_count);

	for (size_t i = 0; i < role->rung_count; i++) {
		const struct rung *rung = &role->rungs[i];
		struct view *words = view_new(page->arena, NULL);

		view_text(words, "NAME", rung->name);
		view_number(words, "FROM", rung->from);
		view_number(words, "TO", rung->to);
		view_show(words, "CLOSED", rung->to != OPEN_ENDED);
		view_show(words, "OPEN", rung->to == OPEN_ENDED);
		names[i] = rung->name;
		years[i] = page_phrase(page, "rung_years", words);
	}
	view_number(view, "RUNG_COUNT", (long)role->rung_count);
	view_text(view, "RUNG_NAMES", page_join(page, names, role->rung_count));
	view_text(view, "LADDER", page_join(page, years, role->rung_count));
	view_text(view, "RUNG_FIRST", names[0]);
	/* A ladder has three rungs at least. */
	view_text(view, "RUNG_SECOND", names[1]);
	view_text(view, "RUNG_TOP", names[role->rung_count - 1]);
}

/* PAY_GROWTH: one item where at least two rungs have pay, with the lowest and
 * the highest of them. */
static void
pay_growth(struct view *view, const struct role *role)
{
	const struct rung *low = NULL, *high = NULL;

	for (size_t i = 0; i < role->rung_count; i++) {
		if (role->rungs[i].pay == NULL)
			continue;
		if (low == NULL)
			low = &role->rungs[i];
		high = &role->rungs[i];
	}
	view_list(view, "PAY_GROWTH");
	view_show(view, "NO_PAY_GROWTH", low == high);
	view_show(view, "ANY_PAY", low != NULL || role->pay != NULL);
	if (low == high)
		return;
	struct view *item = view_item(view, "PAY_GROWTH");
	view_text(item, "LOW_RUNG", low->name);
	view_text(item, "HIGH_RUNG", high->name);
	view_show(item, "ONE_SOURCE", low->pay->source == high->pay->source);
	view_show(item, "TWO_SOURCES", low->pay->source != high->pay->source);
	pay_view(item, "LOW_PAY", low->pay);
	pay_view(item, "HIGH_PAY", high->pay);
}

void
role_view(const struct page *page, struct view *view, const struct role *role)
{
	role_card(page, view, role);
	view_text(view, "ROLE_ARTICLE", role->article);
	view_text(view, "ROLE_PLURAL", role->plural);
	view_text(view, "ROLE_SUMMARY", role->summary);
	view_text(view, "CATEGORY_TITLE", role->category->title);
	view_text(view, "EDUCATION_LEVEL", role->education_level);
	view_text(view, "EDUCATION_TEXT", role->education_text);
	view_show(view, "REQUIREMENTS", role->requirement_count > 0);
	view_show(view, "WAY_IN", role_has_way_in(role));
	view_text(view, "EXPERIENCE", page_phrase(page, "experience", view));
	skill_lists(page, view, role);
	move_lists(page, view, role);
	rung_lists(page, view, role);
	pay_growth(view, role);
}
