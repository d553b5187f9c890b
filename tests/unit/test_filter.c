/* SPDX-License-Identifier: MIT
 * test_filter.c - which roles fit what a form asks for. */
#include "site/filter.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "tap.h"

static struct pay yearly = {
	.min = 300000, .max = 600000, .currency = "INR", .period = "year"};
static struct pay monthly = {
	.min = 40000, .max = 80000, .currency = "INR", .period = "month"};
static struct pay foreign = {
	.min = 900000, .max = 9000000, .currency = "USD", .period = "year"};
static struct category field = {.slug = "field", .role_count = 1};
static struct category other = {.slug = "other", .role_count = 1};

static const struct {
	const char *query, *name;
	bool fits;
} cases[] = {
	{"?category=field", "its own category", true},
	{"?category=other", "another category", false},
	{"?category=nothing", "a category that is not there asks nothing",
		true},
	{"?experience=2", "the year in which the ladder starts", true},
	{"?experience=1", "the year before", false},
	{"?experience=9", "the year in which it ends", true},
	{"?experience=10", "the year after", false},
	{"?experience=x", "years that are no number ask nothing", true},
	{"?experience=51", "more years than anybody works ask nothing", true},
	{"?pay=960000", "what a rung pays, a month, twelve times", true},
	{"?pay=960001", "a rupee more", false},
	{"?category=field&experience=2&pay=960000", "all at once", true},
	{"?category=field&experience=2&pay=960001", "all but one", false},
};

static void
test_role(void)
{
	static struct rung rungs[] = {
		{.from = 2, .to = 4, .pay = &yearly},
		{.from = 4, .to = 6, .pay = &monthly},
		{.from = 6, .to = 9},
	};
	static const struct role role = {.category = &field,
		.rungs = rungs,
		.rung_count = 3,
		.pay = &foreign};
	struct arena *arena = arena_new();
	static struct site site = {.currency = "INR"};
	struct catalog catalog = {
		.site = &site, .categories_by_slug = {.arena = arena}};

	index_add(&catalog.categories_by_slug, field.slug, &field);
	index_add(&catalog.categories_by_slug, other.slug, &other);
	index_sort(&catalog.categories_by_slug);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct filter filter =
			filter_read(arena, &catalog, cases[i].query);

		tap_ok(filter_fits(&filter, &role) == cases[i].fits,
			cases[i].name);
	}
	arena_free(arena);
}

static void
test_open_end(void)
{
	static struct rung rungs[] = {{.from = 0, .to = OPEN_ENDED}};
	static const struct role role = {.rungs = rungs, .rung_count = 1};
	const struct filter old = {.years = 50}, paid = {.years = ANY_YEARS,
							 .pay = 1,
							 .currency = "INR"};
	const struct filter nothing = {.years = ANY_YEARS};

	tap_ok(filter_fits(&old, &role), "an open end has no last year");
	tap_ok(!filter_fits(&paid, &role), "without a figure no pay is enough");
	tap_ok(filter_fits(&nothing, &role), "nothing asked fits all");
	tap_ok(!filter_is_set(&nothing), "and is not set");
	tap_ok(filter_is_set(&old), "years are");
}

int
main(void)
{
	test_role();
	test_open_end();
	return tap_done();
}
