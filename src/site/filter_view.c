/* SPDX-License-Identifier: MIT
 * filter_view.c - a form that keeps its values, and one page of cards.
 * Looks at every role, twice; nothing else that visitors ask for does.
 * Holds no words. */
#include "site/filter_view.h"

#include "base/arena.h"
#include "base/text.h"
#include "catalog/catalog.h"
#include "site/filter.h"
#include "site/links.h"
#include "site/page.h"
#include "site/results.h"
#include "site/role_view.h"
#include "tpl/view.h"

enum { FOUND_MOST = 60 };

static const char *
number_or_nothing(const struct page *page, long number, long nothing)
{
	return number == nothing ? "" : text_of_number(page->arena, number);
}

static void
form_view(const struct page *page, const struct filter *filter)
{
	const struct catalog *catalog = page->catalog;
	struct view *view = page->view;

	view_list(view, "CHOICE");
	for (size_t i = 0; i < catalog->category_count; i++) {
		const struct category *category = &catalog->categories[i];

		if (category->role_count == 0)
			continue;
		struct view *item = view_item(view, "CHOICE");
		view_text(item, "CHOICE_SLUG", category->slug);
		view_text(item, "CHOICE_TITLE", category->title);
		view_show(item, "CHOSEN", category == filter->category);
	}
	view_text(view, "ASKED_YEARS",
		number_or_nothing(page, filter->years, ANY_YEARS));
	view_text(view, "ASKED_PAY",
		number_or_nothing(page, filter->pay, ANY_PAY));
	view_text(view, "CURRENCY", filter->currency);
}

/* The address that asks the same, spelled in one way. */
static const char *
address_of(const struct page *page, const struct filter *filter)
{
	return text_of(page->arena,
		link_to(page->arena, ROUTE_CAREER_PATHS, NULL), "?category=",
		filter->category == NULL ? "" : filter->category->slug,
		"&experience=",
		number_or_nothing(page, filter->years, ANY_YEARS),
		"&pay=", number_or_nothing(page, filter->pay, ANY_PAY), NULL);
}

static void
found_view(const struct page *page, const struct filter *filter)
{
	const struct catalog *catalog = page->catalog;
	size_t count = 0, number = 0;

	for (size_t i = 0; i < catalog->role_count; i++)
		count += filter_fits(filter, catalog->roles[i]);
	struct results results =
		results_view(page, address_of(page, filter), count, FOUND_MOST);
	for (size_t i = 0; number < results.end; i++) {
		if (!filter_fits(filter, catalog->roles[i]))
			continue;
		if (number++ >= results.first)
			role_card(page, view_item(page->view, "FOUND"),
				catalog->roles[i]);
	}
}

bool
filter_view(struct page *page)
{
	struct filter filter =
		filter_read(page->arena, page->catalog, page->query);
	bool set = page->about.part == 0 && filter_is_set(&filter);

	form_view(page, &filter);
	view_list(page->view, "FOUND");
	view_show(page->view, "FILTERED", set);
	view_show(page->view, "UNFILTERED", !set);
	if (set)
		found_view(page, &filter);
	else
		results_none(page);
	page->unlisted = set;
	return set;
}
