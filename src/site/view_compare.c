/* SPDX-License-Identifier: MIT
 * view_compare.c - being written.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_compare(struct page *page)
{
	view_text(page->view, "FIRST_TITLE", page->about.pair.first->title);
	view_text(page->view, "SECOND_TITLE", page->about.pair.second->title);
	page_head(
		page, page_path(page), "compare_title", "compare_description");
	page_crumb_to(page, ROUTE_CAREER_PATHS, "career_paths_crumb");
	page_crumb(page, page->title, page_path(page));
}
