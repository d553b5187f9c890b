/* SPDX-License-Identifier: MIT
 * skill_view.c - a skill as an item of a list.
 * Holds no words: a kind of skill is a section of the template. */
#include "site/skill_view.h"

#include "catalog/catalog.h"
#include "site/addresses_view.h"
#include "site/page.h"
#include "tpl/view.h"

#include <string.h>

static const struct address_names addresses[] = {
	{ROUTE_SKILL, "SKILL_PATH", "SKILL_URL"},
};

static const struct {
	const char *kind, *section;
} kinds[] = {
	{"technical", "TECHNICAL"},
	{"domain", "DOMAIN"},
	{"behavioral", "BEHAVIORAL"},
};

void
skill_link(
	const struct page *page, struct view *view, const struct skill *skill)
{
	view_text(view, "SKILL_TITLE", skill->title);
	addresses_view(view, page->arena, page->catalog->site, addresses,
		sizeof addresses / sizeof *addresses, skill->slug);
}

void
skill_view(
	const struct page *page, struct view *view, const struct skill *skill)
{
	skill_link(page, view, skill);
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		view_show(view, kinds[i].section,
			strcmp(kinds[i].kind, skill->kind) == 0);
	view_number(view, "SKILL_ROLES", (long long)skill->role_count);
	view_show(view, "ONE_ROLE", skill->role_count == 1);
	view_show(view, "MANY_ROLES", skill->role_count != 1);
}
