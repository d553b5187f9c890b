/* SPDX-License-Identifier: MIT
 * view_early_career.c - internships and first jobs, and the way to the second
 * rung.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/role_lists.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_early_career(struct page *page)
{
	const struct role *role = page->about.role;
	const struct topic *topic = &role->topic;

	topic_page(page, "early_career");
	view_text(page->view, "FIRST_YEAR", topic->first_year);
	points_view(page->view, "FIRST_JOB", &topic->first_jobs);
	points_view(page->view, "FRESHER", &topic->asked);
	points_view(page->view, "PROJECT", &topic->projects);
	view_show(page->view, "PROJECTS", topic->projects.count > 0);
	points_view(page->view, "ADVANCE", &topic->advances);
	view_text(page->view, "FIRST_PROOF", role->rungs[0].proof);
}
