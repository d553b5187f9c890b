/* SPDX-License-Identifier: MIT
 * results.h - one page of what a query found.
 * Such pages have no address of their own to be found by, so they are not
 * indexed, and their number is a field of the query.
 * Knows nothing of what is found. */
#ifndef CAREERPATH_SITE_RESULTS_H
#define CAREERPATH_SITE_RESULTS_H

#include <stddef.h>

struct page;

/* Those from first on, and before end. */
struct results {
	size_t first, end;
};

/* RESULT_COUNT, RESULT_PAGE, RESULT_PAGES, RESULT_PREVIOUS, RESULT_NEXT,
 * RESULTS_PAGED: where the page stands that the query asks for, of so many
 * things, most on each. address is that of the first page, with its query. */
struct results results_view(
	const struct page *, const char *address, size_t count, size_t most);

/* The same names, for a page that is no list of results. */
void results_none(const struct page *);

#endif
