/* SPDX-License-Identifier: MIT
 * test_search.c - what words find, what mistakes are taken for, and that a
 * stranger's text is never more than words; among many roles, and by many
 * threads at once. */
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
static struct interview_question interview[] = {
	{.ask = "How do you find a slow query?"}};
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
	.question_count = 1,
	.topic = {.interview = interview, .interview_count = 1}};
static struct role developer = {.slug = "developer",
	.title = "Developer",
	.questions = &questions[1],
	.question_count = 1};
static struct role chef = {.slug = "chef", .title = "Chef de café"};
static struct role full = {.slug = "full-stack", .title = "Full Stack Tester"};
static struct role hindi = {.slug = "hindi", .title = "हिंदी अनुवादक"};
static const char *also[] = {"Node"};
static struct skill javascript = {.slug = "javascript",
	.title = "Node.js / JavaScript",
	.also_known_as = also,
	.also_known_as_count = 1};
static struct skill accounts = {.slug = "accounts", .title = "Accounting"};

static struct role *roles[] = {
	&accountant, &backend, &chef, &developer, &full, &hindi};
static const struct skill *skills[] = {&accounts, &javascript};
static const struct catalog catalog = {.roles = roles,
	.role_count = sizeof roles / sizeof *roles,
	.skills_used = skills,
	.skill_used_count = 2};

static void
add_question(struct buf *buf, const struct question_found *found)
{
	buf_add_text(buf, found->role->slug);
	buf_add_text(buf, "#");
	buf_add_text(buf, found->is_interview
				  ? "asked"
				  : found->role->questions[found->number].id);
	buf_add_text(buf, " ");
}

/* Slugs and ids in the order of the page, "role role | skill | question", and
 * which words were looked for instead: "| meant word" or "| by word". */
static const char *
found_text(struct search *search, struct arena *arena, const char *text)
{
	struct buf buf = {.arena = arena};
	struct found found;

	search_find(search, arena, text, &found);
	for (size_t i = 0; i < found.role_count.shown; i++)
		buf_add_format(&buf, "%s ", found.roles[i]->slug);
	buf_add_text(&buf, "| ");
	for (size_t i = 0; i < found.skill_count.shown; i++)
		buf_add_format(&buf, "%s ", found.skills[i]->slug);
	buf_add_text(&buf, "| ");
	for (size_t i = 0; i < found.question_count.shown; i++)
		add_question(&buf, &found.questions[i]);
	if (*found.meant != '\0')
		buf_add_format(&buf, "| meant %s", found.meant);
	if (*found.fewer != '\0')
		buf_add_format(&buf, "| by %s", found.fewer);
	return buf_text(&buf);
}

#define OF_DEVELOPER "developer#pay "
#define OF_BACKEND "backend-developer#night backend-developer#asked "

static const struct {
	const char *text, *found, *name;
} cases[] = {
	{"developer",
		"developer backend-developer | | " OF_DEVELOPER OF_BACKEND,
		"who has the very title comes first, and questions with it"},
	{"dev", "developer backend-developer | | " OF_DEVELOPER OF_BACKEND,
		"the beginning of a word is enough"},
	{"DEV end", "backend-developer | | " OF_BACKEND,
		"all words must be there, as beginnings, too"},
	{"developer back", "backend-developer | | " OF_BACKEND, "in any order"},
	{"api", "backend-developer | | ", "other titles count"},
	{"account", "accountant | accounts | ", "roles and skills"},
	{"night", "| | backend-developer#night ", "questions, at their role"},
	{"bengal", "| | developer#pay ", "and those of another role"},
	{"slow query", "| | backend-developer#asked ",
		"and those that are asked in interviews"},
	{"developer slow",
		"developer backend-developer | | "
		"backend-developer#asked | by developer",
		"by words of the question and of its role"},
	{"cafe", "chef | | ", "accents do not matter"},
	{"CAF\xc3\x89", "chef | | ", "typed or not"},
	{"cafe\xcc\x81", "chef | | ", "put together or apart"},
	{"हिंदी", "hindi | | ", "other scripts are words, too"},
	{"अनु", "hindi | | ", "and have beginnings"},
	{"दी", "| | ", "but signs for vowels do not cut them into pieces"},
	{"अनवादक", "hindi | | | meant अनुवादक", "and mistakes"},
	{"node.js", "| javascript | ", "marks part words"},
	{"Node", "| javascript | ", "other titles of skills count"},
	{"develpoer",
		"developer backend-developer | | " OF_DEVELOPER OF_BACKEND
		"| meant developer",
		"two letters that changed places are seen through"},
	{"ndoe", "| javascript | | meant node", "in short words, too"},
	{"acountant", "accountant | | | meant accountant",
		"so is one left out"},
	{"devlopr",
		"developer backend-developer | | " OF_DEVELOPER OF_BACKEND
		"| meant developer",
		"and two of a longer word"},
	{"chegf", "chef | | | meant chef", "and one too many"},
	{"bcak devlopper",
		"backend-developer | | " OF_BACKEND "| meant back developer",
		"and two wrong words"},
	{"acount", "accountant | | | meant accountant",
		"and one in the beginning of a word"},
	{"fullstack tester", "full-stack | | | meant full stack tester",
		"and a space left out"},
	{"java script", "| javascript | | meant javascript",
		"and one too many"},
	{"developer salary", "developer backend-developer | | | by developer",
		"where nothing has all words, roles have most of them"},
	{"how to become an accountant", "accountant | | | by accountant",
		"so a whole question finds its role"},
	{"accountant developer", "accountant | | | by accountant",
		"also where each word is known, but no role has both"},
	{"what is at", "| | ", "but a small word alone says too little"},
	{"zzzzzzzz", "| | ", "what is like nothing finds nothing"},
	{"dve", "| | ", "three letters are never guessed at"},
	{"", "| | ", "no words find nothing"},
	{" \t.,;\"'()*^-:{}[]<>&", "| | ", "marks alone are no words"},
	{"dev\" OR \"chef", "chef | | | by chef",
		"FTS5's words are words: OR is in no title"},
	{"NEAR(developer chef)",
		"developer backend-developer | | | by developer", "so is NEAR"},
	{"roles:chef", "chef | | | by chef", "and the name of a table"},
	{"developer AND NOT back", "backend-developer | | | by developer back",
		"and NOT takes nothing away"},
	{"developer* -back ^x", "backend-developer | | | by developer back",
		"and its marks are marks"},
	{"\xf0\x9f\x98\x80 chef", "chef | | ", "emoji are no words"},
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

static void
test_long(struct arena *arena)
{
	char longest[1001];

	memset(longest, 'd', 1000);
	longest[1000] = '\0';
	tap_text(found_text(shared, arena, longest), "| | ",
		"a word of a thousand letters finds nothing");
	for (size_t i = 3; i < 1000; i += 4)
		memcpy(longest + i - 3, "dev ", 4);
	tap_text(found_text(shared, arena, longest),
		found_text(shared, arena, "dev"),
		"a word that is typed over and over counts once");
	tap_text(found_text(shared, arena,
			 "a b c d e f developer back chef chef chef"),
		"backend-developer | | | by developer back",
		"of many words the first eight count");
}

/* Roles that all have one of two words; the last one is called as the first
 * word, and stands behind all others by its title. */
enum { MANY = 40000 };

static struct catalog
many_roles(struct arena *arena)
{
	struct catalog many = {.role_count = MANY,
		.roles = ARENA_ARRAY(arena, struct role *, MANY)};

	for (int i = 0; i < MANY; i++) {
		struct role *role = ARENA_NEW(arena, struct role);

		role->slug = arena_printf(arena, "role-%d", i);
		role->title = arena_printf(arena, "Old %s of kind %05d",
			i % 2 == 0 ? "keeper" : "warden", i);
		many.roles[i] = role;
	}
	many.roles[MANY - 1]->title = "Zoo Keeper";
	return many;
}

static void
test_many(struct arena *arena)
{
	const struct catalog many = many_roles(arena);
	struct search *search = search_new(&many);
	struct found found;

	search_find(search, arena, "zoo keeper", &found);
	tap_text(found.roles[0]->slug, "role-39999",
		"among many roles, one is found by its title");
	search_find(search, arena, "keeper", &found);
	tap_text(found.roles[0]->title, "Zoo Keeper",
		"a word that thousands have leads to the shortest title");
	tap_number((long long)found.role_count.shown, ROLES_FOUND,
		"as many as a page shows are shown");
	tap_ok(found.role_count.total == 200 && found.role_count.more,
		"and of thousands it is said that there are more than 200");
	search_find(search, arena, "kind 00017", &found);
	tap_ok(found.role_count.total == 1 && !found.role_count.more,
		"one that is the only one is counted as such");
	search_find(search, arena, "keeper warden", &found);
	tap_text(found.fewer, "keeper",
		"words that never meet end in fewer words, not in a long look");
	search_free(search);
}

int
main(void)
{
	struct arena *arena = arena_new();

	search_start();
	shared = search_new(&catalog);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(found_text(shared, arena, cases[i].text),
			cases[i].found, cases[i].name);
	test_long(arena);
	test_threads();
	search_free(shared);
	search_free(NULL);
	test_many(arena);
	arena_free(arena);
	return tap_done();
}
