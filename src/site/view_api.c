/* SPDX-License-Identifier: MIT
 * view_api.c - the page that explains the API, and its description.
 * The data itself is in view_career_path.c, so that it says what pages say.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/views.h"
#include "tpl/view.h"

void
view_api(struct page *page)
{
	struct view *view = page->view;

	/* An example that can be asked for, where there is any. */
	view_list(view, "EXAMPLE");
	if (page->catalog->role_count > 0)
		role_card(page, view_item(view, "EXAMPLE"),
			page->catalog->roles[0]);
	view_text(view, "BASE_URL", page->catalog->site->base_url);
	page_head(page, link_to(page->arena, ROUTE_API, NULL), "api_title",
		"api_description");
	page_crumb_to(page, ROUTE_API, "api_crumb");
}
