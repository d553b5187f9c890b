/* SPDX-License-Identifier: MIT
 * view_skills.c - all skills from A to Z, under their letters.
 * Where there are more than a page may hold, the list goes on on further
 * pages; a letter that is cut in two has its heading on both.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/letters.h"
#include "site/page.h"
#include "site/parts.h"
#include "site/skill_view.h"
#include "site/views.h"
#include "tpl/view.h"

static void
letters_view(const struct page *page, struct part part)
{
	struct letters letters = {.view = page->view};

	letters_begin(&letters);
	for (size_t i = part.first; i < part.end; i++) {
		const struct skill *skill = page->catalog->skills_used[i];

		skill_view(page, letters_item(&letters, skill->letter, "SKILL"),
			skill);
	}
	letters_end(&letters);
}

void
view_skills(struct page *page)
{
	struct part part = page_part(page, page->route);

	letters_view(page, part);
	view_number(page->view, "SKILL_COUNT",
		(long long)page->catalog->skill_used_count);
	view_number(
		page->view, "ROLE_COUNT", (long long)page->catalog->role_count);
	page_head(page, part_link(page->arena, page->route, part.number),
		"skills_title", "skills_description");
	page_crumb_to(page, ROUTE_SKILLS, "skills_crumb");
	page_crumb_part(page);
}
