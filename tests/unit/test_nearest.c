/* SPDX-License-Identifier: MIT
 * test_nearest.c - which roles a wrong slug may have meant. */
#include "site/nearest.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "tap.h"

static struct alias nurse_names[] = {
	{.slug = "ward-nurse"}, {.slug = "angel-of-the-ward"}};
static struct role roles[] = {
	{.slug = "backend-developer"},
	{.slug = "frontend-developer"},
	{.slug = "nurse", .aliases = nurse_names, .alias_count = 2},
	{.slug = "data-analyst"},
	{.slug = "data-engineer"},
	{.slug = "purse"},
	{.slug = "horse"},
	{.slug = "worse"},
};
/* With the two indexes that linking makes. */
static struct catalog catalog;

static void
fill(struct arena *arena)
{
	catalog.roles_by_slug.arena = catalog.roles_by_alias.arena = arena;
	for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
		index_add(&catalog.roles_by_slug, roles[i].slug, &roles[i]);
		for (size_t a = 0; a < roles[i].alias_count; a++)
			index_add(&catalog.roles_by_alias,
				roles[i].aliases[a].slug, &roles[i]);
	}
	index_sort(&catalog.roles_by_slug);
	index_sort(&catalog.roles_by_alias);
}

/* Ten thousand roles: those that start alike are found, and quickly. */
static void
test_many(struct arena *arena)
{
	enum { MANY = 10000 };
	struct role *many = ARENA_ARRAY(arena, struct role, MANY);
	struct catalog large = {.roles_by_slug = {.arena = arena},
		.roles_by_alias = {.arena = arena}};
	const struct role *found[NEAREST];

	for (int i = 0; i < MANY; i++) {
		many[i].slug = arena_printf(arena, "worker-of-kind-%d", i);
		index_add(&large.roles_by_slug, many[i].slug, &many[i]);
	}
	index_sort(&large.roles_by_slug);
	index_sort(&large.roles_by_alias);
	tap_number(
		(long long)nearest_roles(&large, "worker-of-kind-4242x", found),
		NEAREST, "a large catalog has guesses, too");
	tap_text(
		found[0]->slug, "worker-of-kind-4242", "and the nearest first");
}

static const struct {
	const char *asked, *expected, *claim;
} cases[] = {
	{"backend-developer", "backend-developer frontend-developer ",
		"the slug itself is nearest, then what is like it"},
	{"bakcend-developer", "backend-developer frontend-developer ",
		"a swap of two letters is near"},
	{"backend-develloper", "backend-developer frontend-developer ",
		"so is a letter too many"},
	{"data-analst", "data-analyst ", "and a letter too few"},
	{"data-enginear", "data-engineer ", "and a wrong letter"},
	{"nurse", "nurse purse horse ",
		"the nearest comes first, equals by their spelling, and "
		"no more than three"},
	{"ward-nurze", "nurse ", "another title leads to its role"},
	{"angel-of-teh-ward", "nurse ", "so does a second one"},
	{"qqqqqqqqqqqq", "", "far words give none"},
	{"wp-login.php", "", "nor do a robot's guesses"},
	{"", "", "nor does nothing"},
	{"x", "", "nor does a letter"},
	{"data", "data-analyst data-engineer ", "a beginning is near"},
	{"dat", "", "but three letters are none"},
};

static void
join(const struct role *const *found, size_t count, char *text)
{
	for (*text = '\0'; count > 0; count--, found++) {
		strcat(text, (*found)->slug);
		strcat(text, " ");
	}
}

static void
test_long(void)
{
	const struct role *found[NEAREST];
	char slug[5001];

	memset(slug, 'a', sizeof slug);
	slug[sizeof slug - 1] = '\0';
	tap_number((long long)nearest_roles(&catalog, slug, found), 0,
		"five thousand letters give none");
	memcpy(slug, "backend-developer", 17);
	tap_number((long long)nearest_roles(&catalog, slug, found), 0,
		"not even with the right start");
}

static void
test_empty(void)
{
	static const struct catalog none;
	const struct role *found[NEAREST];

	tap_number((long long)nearest_roles(&none, "nurse", found), 0,
		"an empty catalog has none");
}

int
main(void)
{
	struct arena *arena = arena_new();

	fill(arena);
	test_many(arena);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct role *found[NEAREST];
		char text[300];

		join(found, nearest_roles(&catalog, cases[i].asked, found),
			text);
		tap_text(text, cases[i].expected, cases[i].claim);
	}
	test_long();
	test_empty();
	arena_free(arena);
	return tap_done();
}
