/* SPDX-License-Identifier: MIT
 * view_search.c - being written.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_search(struct page *page)
{
	page->unlisted = true;
	page_head(page, page_path(page), "search_title", "search_description");
	page_crumb_to(page, ROUTE_SEARCH, "search_crumb");
}
