/* SPDX-License-Identifier: MIT
 * view_category.c - a field of work: its roles, how they relate, the skills
 * that they share and where people move.
 * A large field shows its first roles by title and says where all are; what
 * looks at every role was computed at load. Holds no words. */
#include "base/text.h"
#include "catalog/catalog.h"
#include "site/field_moves.h"
#include "site/links.h"
#include "site/page.h"
#include "site/page_texts.h"
#include "site/role_view.h"
#include "site/skill_view.h"
#include "site/views.h"
#include "tpl/view.h"

static void
roles_view(
	const struct page *page, const struct category *category, size_t shown)
{
	view_list(page->view, "ROLE");
	for (size_t i = 0; i < shown; i++) {
		struct view *item = view_item(page->view, "ROLE");

		role_card(page, item, category->roles[i]);
		view_number(item, "ROLE_NUMBER", (long long)i + 1);
	}
	view_number(page->view, "LISTED_COUNT", (long long)shown);
	view_number(page->view, "ROLE_COUNT", (long long)category->role_count);
	view_show(page->view, "ONE_ROLE", category->role_count == 1);
	view_show(page->view, "MANY_ROLES", category->role_count > 1);
	view_show(page->view, "MORE_ROLES", category->role_count > shown);
	view_text(page->view, "ALL_ROLES_PATH",
		text_of(page->arena,
			link_to(page->arena, ROUTE_CAREER_PATHS, NULL),
			"?category=", category->slug, NULL));
}

static void
common_view(const struct page *page, const struct category *category)
{
	view_list(page->view, "COMMON");
	view_show(page->view, "COMMON_SKILLS", category->common_count > 0);
	for (size_t i = 0; i < category->common_count; i++) {
		const struct common_skill *common = &category->common[i];
		struct view *item = view_item(page->view, "COMMON");

		skill_link(page, item, common->skill);
		view_number(item, "SKILL_ROLES", (long long)common->role_count);
		view_show(item, "SKILL_OF_ALL",
			common->role_count == category->role_count);
		view_show(item, "SKILL_OF_SOME",
			common->role_count < category->role_count);
	}
}

static void
others_view(const struct page *page, const struct category *category)
{
	const struct catalog *catalog = page->catalog;
	bool any = false;

	view_list(page->view, "OTHER_FIELD");
	for (size_t i = 0; i < catalog->category_count; i++) {
		const struct category *other = &catalog->categories[i];

		if (other == category || other->role_count == 0)
			continue;
		struct view *item = view_item(page->view, "OTHER_FIELD");
		any = true;
		view_text(item, "FIELD_TITLE", other->title);
		view_text(item, "FIELD_PATH",
			link_to(page->arena, ROUTE_CATEGORY, other->slug));
		view_number(item, "FIELD_ROLES", (long long)other->role_count);
		view_show(item, "FIELD_OF_ONE", other->role_count == 1);
		view_show(item, "FIELD_OF_MANY", other->role_count > 1);
	}
	view_show(page->view, "OTHER_FIELDS", any);
}

static const char *const titles[] = {
	"category_title", "category_title_short", "category_title_bare", NULL};
static const char *const descriptions[] = {
	"category_description", "category_description_short", NULL};

void
view_category(struct page *page)
{
	const struct category *category = page->about.category;
	size_t shown = category->role_count < FIELD_ROLES_MOST
			       ? category->role_count
			       : FIELD_ROLES_MOST;

	view_text(page->view, "CATEGORY_TITLE", category->title);
	view_text(page->view, "CATEGORY_SENTENCE", category->sentence);
	view_text(page->view, "CATEGORY_RELATIONS", category->relations);
	roles_view(page, category, shown);
	common_view(page, category);
	field_moves_view(page, category, shown);
	others_view(page, category);
	page_head(page, page_path(page), page_fitting(page, titles, TITLE_MOST),
		page_fitting(page, descriptions, DESCRIPTION_MOST));
	page_crumb_to(page, ROUTE_CAREER_PATHS, "career_paths_crumb");
	page_crumb(page, category->title, page_path(page));
}
