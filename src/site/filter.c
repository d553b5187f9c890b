/* SPDX-License-Identifier: MIT
 * filter.c - three tests, and a role fits where it passes all that are asked.
 * Called for every role of the catalog, so each test is a few comparisons. */
#include "site/filter.h"

#include "catalog/catalog.h"
#include "http/query.h"

#include <string.h>

enum { YEARS_MOST = 50, PAY_MOST = 999999999 };

struct filter
filter_read(
	struct arena *arena, const struct catalog *catalog, const char *query)
{
	const char *slug = query_value(arena, query, "category");

	return (struct filter){
		.category = catalog_category(catalog, slug),
		.years = query_number(
			arena, query, "experience", YEARS_MOST, ANY_YEARS),
		.pay = query_number(arena, query, "pay", PAY_MOST, ANY_PAY),
		.currency = catalog->site->currency,
	};
}

bool
filter_is_set(const struct filter *filter)
{
	return filter->category != NULL || filter->years != ANY_YEARS ||
	       filter->pay != ANY_PAY;
}

/* Rungs follow each other without a gap, so the ends decide. */
static bool
has_rung_for(const struct role *role, long years)
{
	const struct rung *top = &role->rungs[role->rung_count - 1];

	return years >= role->rungs[0].from &&
	       (top->to == OPEN_ENDED || years <= top->to);
}

static bool
reaches(const struct filter *filter, const struct pay *pay)
{
	if (pay == NULL || strcmp(pay->currency, filter->currency) != 0)
		return false;
	bool monthly = strcmp(pay->period, "month") == 0;
	return (monthly ? pay->max * 12 : pay->max) >= filter->pay;
}

static bool
pays(const struct filter *filter, const struct role *role)
{
	if (reaches(filter, role->pay))
		return true;
	for (size_t i = 0; i < role->rung_count; i++)
		if (reaches(filter, role->rungs[i].pay))
			return true;
	return false;
}

bool
filter_fits(const struct filter *filter, const struct role *role)
{
	return (filter->category == NULL ||
		       role->category == filter->category) &&
	       (filter->years == ANY_YEARS ||
		       has_rung_for(role, filter->years)) &&
	       (filter->pay == ANY_PAY || pays(filter, role));
}
