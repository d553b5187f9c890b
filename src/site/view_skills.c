/* SPDX-License-Identifier: MIT
 * view_skills.c - all skills from A to Z, under their letters.
 * Where there are more than a page may hold, the list goes on on further
 * pages; a letter that is cut in two has its heading on both.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/parts.h"
#include "site/skill_view.h"
#include "site/views.h"
#include "tpl/view.h"

#include <string.h>

/* Titles that start with no letter stand under none. */
static struct view *
letter_view(const struct page *page, const struct skill *skill, size_t number)
{
	struct view *item = view_item(page->view, "LETTER");

	view_text(item, "LETTER_NAME", skill->letter);
	view_show(item, "NO_LETTER", skill->letter[0] == '\0');
	view_number(item, "LETTER_NUMBER", (long long)number);
	view_list(item, "SKILL");
	return item;
}

static void
letters_view(const struct page *page, struct part part)
{
	const struct catalog *catalog = page->catalog;
	const char *letter = NULL;
	struct view *group = NULL;
	size_t letters = 0;

	view_list(page->view, "LETTER");
	for (size_t i = part.first; i < part.end; i++) {
		const struct skill *skill = catalog->skills_used[i];

		if (letter == NULL || strcmp(letter, skill->letter) != 0)
			group = letter_view(page, skill, ++letters);
		letter = skill->letter;
		skill_view(page, view_item(group, "SKILL"), skill);
	}
	view_show(page->view, "LETTERS", letters > 1);
}

/* For programs in one list, whatever letters they stand under. */
static void
terms_view(const struct page *page, struct part part)
{
	view_list(page->view, "TERM");
	for (size_t i = part.first; i < part.end; i++)
		skill_view(page, view_item(page->view, "TERM"),
			page->catalog->skills_used[i]);
}

void
view_skills(struct page *page)
{
	struct part part = page_part(page, page->route);

	letters_view(page, part);
	terms_view(page, part);
	view_number(page->view, "SKILL_COUNT",
		(long long)page->catalog->skill_used_count);
	view_number(
		page->view, "ROLE_COUNT", (long long)page->catalog->role_count);
	page_head(page, part_link(page->arena, page->route, part.number),
		"skills_title", "skills_description");
	page_crumb_to(page, ROUTE_SKILLS, "skills_crumb");
	page_crumb_part(page);
}
