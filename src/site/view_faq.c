/* SPDX-License-Identifier: MIT
 * view_faq.c - the questions of one role, and the questions of all.
 * A question's id is its anchor; links to it must never break.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/parts.h"
#include "site/role_view.h"
#include "site/topic_view.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_faq(struct page *page)
{
	const struct role *role = page->about.role;
	const char *path = link_to(page->arena, ROUTE_FAQ, role->slug);

	role_view(page, page->view, role);
	questions_view(page, page->view, role, ALL_QUESTIONS);
	page_head(page, path, "faq_title", "faq_description");
	topic_links_view(page);
	page_crumb_to(page, ROUTE_FAQS, "faqs_crumb");
	page_crumb(page, role->title, path);
}

void
view_faqs(struct page *page)
{
	struct part part = page_part(page, page->route);
	const char *path = part_link(page->arena, page->route, part.number);

	view_list(page->view, "ROLE");
	view_number(
		page->view, "LISTED_COUNT", (long long)(part.end - part.first));
	for (size_t i = part.first; i < part.end; i++) {
		const struct role *role = page->catalog->roles[i];
		struct view *item = view_item(page->view, "ROLE");

		role_view(page, item, role);
		view_number(
			item, "ROLE_NUMBER", (long long)(i - part.first) + 1);
		questions_view(page, item, role, ASKED_ONLY);
	}
	page_head(page, path, "faqs_title", "faqs_description");
	page_crumb_to(page, ROUTE_FAQS, "faqs_crumb");
	page_crumb_part(page);
}
