/* SPDX-License-Identifier: MIT
 * view_how_to_become.c - how people get into a role: ways in, steps, first work
 * to show, first skills.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/role_lists.h"
#include "site/skill_view.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

/* Those of the lowest rung, for they come first. */
static void
first_skills_view(const struct page *page, const struct rung *rung)
{
	view_list(page->view, "FIRST_SKILL");
	for (size_t i = 0; i < rung->skill_count; i++) {
		const struct skill *skill = rung->skills[i];
		struct view *item = view_item(page->view, "FIRST_SKILL");

		skill_link(page, item, skill);
		view_text(item, "SKILL_DEFINITION", skill->definition);
	}
}

void
view_how_to_become(struct page *page)
{
	const struct role *role = page->about.role;

	topic_page(page, "how_to_become");
	routes_in_view(page->view, role);
	points_view(page->view, "STEP", &role->topic.steps);
	points_view(page->view, "PROJECT", &role->topic.projects);
	first_skills_view(page, &role->rungs[0]);
	view_show(page->view, "FIRST_SKILLS", role->rungs[0].skill_count > 0);
}
