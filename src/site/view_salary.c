/* SPDX-License-Identifier: MIT
 * view_salary.c - pay by rung, what moves it, and what other sources say.
 * Never computes a figure, but the other period of one that a source gives.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/role_lists.h"
#include "site/role_view.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_salary(struct page *page)
{
	const struct role *role = page->about.role;

	topic_page(page, "salary");
	view_show(page->view, "NO_RANGE", role->pay == NULL);
	ladder_view(page, page->view, role);
	points_view(page->view, "FACTOR", &role->topic.factors);
	figures_view(page->view, role);
}
