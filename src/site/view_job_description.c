/* SPDX-License-Identifier: MIT
 * view_job_description.c - the role as an employer describes it, and a text
 * for each rung that one can copy whole.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/role_lists.h"
#include "site/role_view.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

/* A candidate for a rung has what the rungs below build. */
static bool
is_expected(const struct role_skill *skill, const struct rung *rung)
{
	return skill->rung <= rung;
}

static void
vacancy_view(const struct page *page, const struct role *role,
	const struct rung *rung)
{
	struct view *item = view_item(page->view, "VACANCY");
	bool any = false;

	rung_view(page, item, rung);
	view_list(item, "EXPECTED_SKILL");
	for (size_t i = 0; i < role->skill_count; i++)
		if (is_expected(&role->skills[i], rung)) {
			any = true;
			view_text(view_item(item, "EXPECTED_SKILL"),
				"EXPECTED_TITLE", role->skills[i].skill->title);
		}
	view_show(item, "ANY_EXPECTED", any);
}

void
view_job_description(struct page *page)
{
	const struct role *role = page->about.role;

	topic_page(page, "job_description");
	view_text(page->view, "ROLE_OVERVIEW", role->topic.overview);
	duties_view(page->view, role);
	role_skills_view(page, page->view, role);
	view_list(page->view, "VACANCY");
	for (size_t i = 0; i < role->rung_count; i++)
		vacancy_view(page, role, &role->rungs[i]);
}
