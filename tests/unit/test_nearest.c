/* SPDX-License-Identifier: MIT
 * test_nearest.c - which roles a wrong slug may have meant. */
#include "site/nearest.h"

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
static struct role *sorted[] = {&roles[0], &roles[1], &roles[2], &roles[3],
	&roles[4], &roles[5], &roles[6], &roles[7]};
static const struct catalog catalog = {
	.roles = sorted, .role_count = sizeof sorted / sizeof *sorted};

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
		"the nearest comes first, equals in the catalog's order, and "
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
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const struct role *found[NEAREST];
		char text[300];

		join(found, nearest_roles(&catalog, cases[i].asked, found),
			text);
		tap_text(text, cases[i].expected, cases[i].claim);
	}
	test_long();
	test_empty();
	return tap_done();
}
