/* SPDX-License-Identifier: MIT
 * view_faq.c - the questions of one role, and the questions of all.
 * A question's id is its anchor; links to it must never break.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/views.h"
#include "tpl/view.h"

#include <stdint.h>

void
view_faq(struct page *page)
{
	const struct role *role = page->role;
	const char *path = link_to(page->arena, ROUTE_FAQ, role->slug);

	role_view(page, page->view, role);
	questions_view(page, page->view, role, SIZE_MAX, true);
	page_head(page, path, "faq_title", "faq_description");
	page_crumbs(page, ROUTE_FAQS, "faqs_crumb", role->title);
}

void
view_faqs(struct page *page)
{
	const char *path = link_to(page->arena, ROUTE_FAQS, NULL);

	view_list(page->view, "ROLE");
	view_number(page->view, "ROLE_COUNT", (long)page->catalog->role_count);
	for (size_t i = 0; i < page->catalog->role_count; i++) {
		const struct role *role = page->catalog->roles[i];
		struct view *item = view_item(page->view, "ROLE");

		role_view(page, item, role);
		view_number(item, "ROLE_NUMBER", (long)i + 1);
		questions_view(page, item, role, SIZE_MAX, true);
	}
	page_head(page, path, "faqs_title", "faqs_description");
	page_crumbs(page, ROUTE_FAQS, "faqs_crumb", NULL);
}
