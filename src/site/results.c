/* SPDX-License-Identifier: MIT
 * results.c - the arithmetic of pages, and links that keep the query.
 * A number beyond the last page means the last one. */
#include "site/results.h"

#include "base/arena.h"
#include "base/text.h"
#include "http/query.h"
#include "site/page.h"
#include "tpl/view.h"

enum { PAGES_MOST = 99999 };

static const char *
address_of(const struct page *page, const char *address, size_t number)
{
	return number == 1
		       ? address
		       : text_of(page->arena, address, "&page=",
				 text_of_number(page->arena, (long long)number),
				 NULL);
}

struct results
results_view(
	const struct page *page, const char *address, size_t count, size_t most)
{
	size_t pages = count == 0 ? 1 : (count + most - 1) / most;
	size_t number = (size_t)query_number(
		page->arena, page->query, "page", PAGES_MOST, 1);
	struct view *view = page->view;

	number = number < 1 ? 1 : number > pages ? pages : number;
	view_number(view, "RESULT_COUNT", (long long)count);
	view_number(view, "RESULT_PAGE", (long long)number);
	view_number(view, "RESULT_PAGES", (long long)pages);
	view_show(view, "RESULTS_PAGED", pages > 1);
	view_show(view, "ANY_RESULT", count > 0);
	view_show(view, "ONE_RESULT", count == 1);
	view_show(view, "MANY_RESULTS", count > 1);
	view_show(view, "NO_RESULT", count == 0);
	view_text(view, "RESULT_PREVIOUS",
		number == 1 ? "" : address_of(page, address, number - 1));
	view_text(view, "RESULT_NEXT",
		number == pages ? "" : address_of(page, address, number + 1));
	size_t first = (number - 1) * most;
	return (struct results){
		first, first + most < count ? first + most : count};
}

void
results_none(const struct page *page)
{
	results_view(page, "", 0, 1);
}
