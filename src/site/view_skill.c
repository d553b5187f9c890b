/* SPDX-License-Identifier: MIT
 * view_skill.c - being written.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_skills(struct page *page)
{
	page_head(page, page_path(page), "skills_title", "skills_description");
	page_crumb_to(page, ROUTE_SKILLS, "skills_crumb");
}

void
view_skill(struct page *page)
{
	view_text(page->view, "SKILL_TITLE", page->about.skill->title);
	page_head(page, page_path(page), "skill_title", "skill_description");
	page_crumb_to(page, ROUTE_SKILLS, "skills_crumb");
	page_crumb(page, page->about.skill->title, page_path(page));
}
