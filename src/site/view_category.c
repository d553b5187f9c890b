/* SPDX-License-Identifier: MIT
 * view_category.c - being written.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_category(struct page *page)
{
	view_text(page->view, "CATEGORY_TITLE", page->about.category->title);
	page_head(page, page_path(page), "category_title",
		"category_description");
	page_crumb_to(page, ROUTE_CAREER_PATHS, "career_paths_crumb");
	page_crumb(page, page->about.category->title, page_path(page));
}
