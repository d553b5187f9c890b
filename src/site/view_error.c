/* SPDX-License-Identifier: MIT
 * view_error.c - the pages for wrong requests and bad moments.
 * The template holds the words for each status; here is which one shows.
 * Echoes nothing of the request but through the template's escaping. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/error_pages.h"
#include "site/links.h"
#include "site/nearest.h"
#include "site/page.h"
#include "site/views.h"
#include "tpl/view.h"

#include <stdio.h>
#include <string.h>

static const struct {
	int status;
	const char *section; /* what shows in the template */
	const char *caching;
} pages[] = {
	{400, "STATUS_400", "no-store"},
	{403, "STATUS_403", "no-store"},
	{404, "STATUS_404", "public, max-age=60"},
	{405, "STATUS_405", "no-store"},
	{408, "STATUS_408", "no-store"},
	{410, "STATUS_410", "public, max-age=3600"},
	{413, "STATUS_413", "no-store"},
	{414, "STATUS_414", "no-store"},
	{429, "STATUS_429", "no-store"},
	{431, "STATUS_431", "no-store"},
	{500, "STATUS_500", "no-store"},
	{503, "STATUS_503", "no-store"},
};

enum { PAGES = sizeof pages / sizeof *pages };

int
error_page_status(size_t number)
{
	return number < PAGES ? pages[number].status : 0;
}

bool
error_page_exists(const char *status)
{
	char text[8];

	for (size_t i = 0; i < PAGES; i++) {
		snprintf(text, sizeof text, "%d", pages[i].status);
		if (strcmp(text, status) == 0)
			return true;
	}
	return false;
}

const char *
error_page_caching(int status)
{
	for (size_t i = 0; i < PAGES; i++)
		if (pages[i].status == status)
			return pages[i].caching;
	return "no-store";
}

/* The roles that the visitor may have meant, for a page that is not there. */
static void
near_roles(const struct page *page)
{
	const struct role *roles[NEAREST];
	const char *slash = strrchr(page->asked, '/');
	size_t count = page->status != 404 || slash == NULL
			       ? 0
			       : nearest_roles(page->catalog, slash + 1, roles);

	view_list(page->view, "NEAR");
	for (size_t i = 0; i < count; i++) {
		struct view *item = view_item(page->view, "NEAR");

		view_text(item, "NEAR_TITLE", roles[i]->title);
		view_text(item, "NEAR_PATH",
			link_to(page->arena, ROUTE_CAREER_PATH,
				roles[i]->slug));
		view_text(item, "NEAR_BRIEF", roles[i]->brief);
	}
}

void
view_error(struct page *page)
{
	for (size_t i = 0; i < PAGES; i++)
		view_show(page->view, pages[i].section,
			pages[i].status == page->status);
	view_number(page->view, "STATUS", page->status);
	near_roles(page);
	view_list(page->view, "CRUMB");
	page_head(page, NULL, "error_title", "error_description");
}
