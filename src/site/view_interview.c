/* SPDX-License-Identifier: MIT
 * view_interview.c - what interviewers ask, rung by rung, and what a good
 * answer shows.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

static bool
asks_on(const struct topic *topic, const struct rung *rung)
{
	for (size_t i = 0; i < topic->interview_count; i++)
		if (topic->interview[i].rung == rung)
			return true;
	return false;
}

static void
round_view(const struct page *page, struct view *view,
	const struct topic *topic, const struct rung *rung)
{
	rung_view(page, view, rung);
	view_list(view, "ASKED");
	for (size_t i = 0; i < topic->interview_count; i++) {
		if (topic->interview[i].rung != rung)
			continue;
		struct view *item = view_item(view, "ASKED");
		view_number(item, "ASKED_NUMBER", (long long)i + 1);
		view_text(item, "ASKED_QUESTION", topic->interview[i].ask);
		view_text(item, "GOOD_ANSWER", topic->interview[i].good);
	}
}

/* A rung on which nothing is asked is not shown. */
void
view_interview(struct page *page)
{
	const struct role *role = page->about.role;

	view_number(page->view, "ASKED_COUNT",
		(long long)role->topic.interview_count);
	topic_page(page, "interview");
	view_list(page->view, "ROUND");
	for (size_t i = 0; i < role->rung_count; i++)
		if (asks_on(&role->topic, &role->rungs[i]))
			round_view(page, view_item(page->view, "ROUND"),
				&role->topic, &role->rungs[i]);
}
