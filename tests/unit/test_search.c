/* SPDX-License-Identifier: MIT
 * test_search.c - what words find, what mistakes are taken for, and that a
 * stranger's text is never more than words; by many threads at once. */
#include "search/search.h"

#include "base/arena.h"
#include "base/buf.h"
#include "catalog/catalog.h"
#include "tap.h"

#include <pthread.h>
#include <string.h>

static struct alias backend_aliases[] = {
	{.slug = "api-developer", .title = "API Developer"},
	{.slug = "old", .title = ""},
};
static struct question questions[] = {
	{.id = "night", .ask = "Will I be on call at night?"},
	{.id = "pay", .ask = "Why is pay in Bengaluru higher?"},
};
static struct role accountant = {.slug = "accountant", .title = "Accountant"};
static struct role backend = {.slug = "backend-developer",
	.title = "Back-end Developer",
	.aliases = backend_aliases,
	.alias_count = 2,
	.questions = questions,
	.question_count = 1};
static struct role developer = {.slug = "developer",
	.title = "Developer",
	.questions = &questions[1],
	.question_count = 1};
static struct role chef = {.slug = "chef", .title = "Chef de café"};
static struct role hindi = {.slug = "hindi", .title = "हिंदी अनुवादक"};
static const char *also[] = {"Node"};
static struct skill javascript = {.slug = "javascript",
	.title = "Node.js / JavaScript",
	.also_known_as = also,
	.also_known_as_count = 1};
static struct skill accounts = {.slug = "accounts", .title = "Accounting"};

static struct role *roles[] = {
	&accountant, &backend, &chef, &developer, &hindi};
static const struct skill *skills[] = {&accounts, &javascript};
static const struct catalog catalog = {.roles = roles,
	.role_count = 5,
	.skills_used = skills,
	.skill_used_count = 2};

/* Slugs and ids in the order of the page: "role role | skill | question". */
static const char *
found_text(struct search *search, struct arena *arena, const char *text)
{
	struct buf buf = {.arena = arena};
	struct found found;

	search_find(search, arena, text, &found);
	for (size_t i = 0; i < found.role_count; i++) {
		buf_add_text(&buf, found.roles[i]->slug);
		buf_add_text(&buf, " ");
	}
	buf_add_text(&buf, "| ");
	for (size_t i = 0; i < found.skill_count; i++) {
		buf_add_text(&buf, found.skills[i]->slug);
		buf_add_text(&buf, " ");
	}
	buf_add_text(&buf, "| ");
	for (size_t i = 0; i < found.question_count; i++) {
		buf_add_text(&buf, found.questions[i].role->slug);
		buf_add_text(&buf, "#");
		buf_add_text(&buf, found.questions[i].question->id);
		buf_add_text(&buf, " ");
	}
	buf_add_text(&buf, "| ");
	buf_add_text(&buf, found.meant);
	return buf_text(&buf);
}

static const struct {
	const char *text, *found, *name;
} cases[] = {
	{"developer", "developer backend-developer | | | ",
		"who has the very title comes first"},
	{"dev", "developer backend-developer | | | ",
		"the beginning of a word is enough"},
	{"DEV end", "backend-developer | | | ", "all words must be there"},
	{"developer back", "backend-developer | | | ", "in any order"},
	{"api", "backend-developer | | | ", "other titles count"},
	{"account", "accountant | accounts | | ", "roles and skills"},
	{"night", "| | backend-developer#night | ", "questions, at their role"},
	{"bengal", "| | developer#pay | ", "and those of another role"},
	{"cafe", "chef | | | ", "accents do not matter"},
	{"CAF\xc3\x89", "chef | | | ", "typed or not"},
	{"हिंदी", "hindi | | | ", "other scripts are words, too"},
	{"node.js", "| javascript | | ", "marks part words"},
	{"develpoer", "developer backend-developer | | | developer",
		"two letters that changed places are seen through"},
	{"acountant", "accountant | | | accountant", "so is one left out"},
	{"developper", "developer backend-developer | | | developer",
		"and one too many"},
	{"devlopper back", "backend-developer | | | developer back",
		"only the wrong word is taken for another"},
	{"zzzzzzzz", "| | | ", "what is like nothing finds nothing"},
	{"abc", "| | | ", "three letters are never guessed at"},
	{"", "| | | ", "no words find nothing"},
	{" \t.,;\"'()*^-:{}[]<>&", "| | | ", "marks alone are no words"},
	{"dev\" OR \"chef", "| | | ",
		"FTS5's words are words: OR is in no title"},
	{"NEAR(dev chef)", "| | | ", "so is NEAR"},
	{"words:dev", "| | | ", "and the name of a column"},
	{"dev* -chef ^x", "| | | ", "and its marks are marks"},
	{"\xf0\x9f\x98\x80 dev", "developer backend-developer | | | ",
		"emoji are no words"},
};

static struct search *shared;

static void *
find_often(void *context)
{
	struct arena *arena = arena_new();
	size_t wrong = 0;

	(void)context;
	for (size_t i = 0; i < 400; i++) {
		size_t at = i % (sizeof cases / sizeof *cases);

		wrong += strcmp(found_text(shared, arena, cases[at].text),
				 cases[at].found) != 0;
		arena_reset(arena);
	}
	arena_free(arena);
	return wrong == 0 ? NULL : &shared;
}

static void
test_threads(void)
{
	pthread_t threads[8];
	bool right = true;

	for (size_t i = 0; i < 8; i++)
		if (pthread_create(&threads[i], NULL, find_often, NULL) != 0)
			threads[i] = pthread_self();
	for (size_t i = 0; i < 8; i++) {
		void *wrong = &shared;

		if (!pthread_equal(threads[i], pthread_self()))
			pthread_join(threads[i], &wrong);
		right &= wrong == NULL;
	}
	tap_ok(right, "eight threads find the same at once");
}

int
main(void)
{
	struct arena *arena = arena_new();
	char longest[1001];

	search_start();
	shared = search_new(&catalog);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(found_text(shared, arena, cases[i].text),
			cases[i].found, cases[i].name);
	memset(longest, 'd', 1000);
	longest[1000] = '\0';
	tap_text(found_text(shared, arena, longest), "| | | ",
		"a word of a thousand letters finds nothing");
	for (size_t i = 3; i < 1000; i += 4)
		memcpy(longest + i - 3, "dev ", 4);
	tap_text(found_text(shared, arena, longest),
		"backend-developer developer | | | ",
		"of many words the first ones count");
	test_threads();
	search_free(shared);
	search_free(NULL);
	arena_free(arena);
	return tap_done();
}
