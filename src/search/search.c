/* SPDX-License-Identifier: MIT
 * search.c - first what was typed, then what it is likely to mean, then less of
 * it.
 * Never looks further than until something is found. */
#include "search/search.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "search/expression.h"
#include "search/guess.h"
#include "search/look.h"
#include "search/reader.h"
#include "search/search_inside.h"
#include "search/words.h"

#include <sqlite3.h>
#include <string.h>

/* Words that are looked for; what comes after them is as if it were not
 * there. */
enum { ASKED_MOST = 8 };

void
search_start(void)
{
	/* Its statistics are kept under a lock that all threads share. */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

static size_t *
questions_before(
	struct arena *arena, const struct role *const *roles, size_t count)
{
	size_t *before = ARENA_ARRAY(arena, size_t, count + 1);

	for (size_t i = 0; i < count; i++)
		before[i + 1] = before[i] + question_rows(roles[i]);
	return before;
}

struct search *
search_new(const struct catalog *catalog)
{
	struct arena *arena = arena_new();
	struct search *search = ARENA_NEW(arena, struct search);

	search->arena = arena;
	search->catalog = catalog;
	search->built = build_index(catalog, arena);
	search->near = near_new(arena, &search->built.vocabulary);
	search->pool = pool_new(search->built.bytes, search->built.size);
	search->questions_before = questions_before(
		arena, search->built.roles, catalog->role_count);
	return search;
}

void
search_free(struct search *search)
{
	if (search == NULL)
		return;
	pool_free(search->pool);
	sqlite3_free(search->built.bytes);
	arena_free(search->arena);
}

static struct words
words_asked(const struct looking *looking, const char *text)
{
	const struct words all = words_of(
		reader_tokenizer(looking->reader), looking->arena, text);
	struct words asked = {.count = 0};

	for (size_t i = 0; i < all.count && asked.count < ASKED_MOST; i++) {
		bool again = false;

		for (size_t a = 0; a < asked.count; a++)
			again |= strcmp(asked.all[a], all.all[i]) == 0;
		if (!again)
			asked.all[asked.count++] = all.all[i];
	}
	return asked;
}

/* Whether anything is found. */
static bool
look(const struct looking *looking, const struct words *words,
	struct found *found)
{
	look_for_roles(looking, words, found);
	look_for_skills(looking, words, found);
	look_for_questions(looking, words, found);
	return found->role_count.shown + found->skill_count.shown +
		       found->question_count.shown >
	       0;
}

static bool
look_with(const struct looking *looking, const struct words *words,
	struct found *found)
{
	look_for_roles(looking, words, found);
	if (found->role_count.shown > 0)
		found->fewer = words_text(looking->arena, words);
	return found->role_count.shown > 0;
}

/* Whether what is left of the words still says what was asked for: half of
 * them, or a long one. */
static bool
is_enough(const struct words *left, const struct words *words)
{
	enum { LONG = 4 };
	bool is_long = false;

	for (size_t i = 0; i < left->count; i++)
		is_long |= strlen(left->all[i]) >= LONG;
	return left->count > 0 && (2 * left->count >= words->count || is_long);
}

/* Roles by the words that some role has; where none has all of those, by all
 * but one of them, the last ones first. */
static void
look_with_fewer(const struct looking *looking, const struct words *words,
	struct found *found)
{
	const struct words left = words_in_table(
		&looking->search->built.vocabulary, TABLE_ROLES, words);

	if (!is_enough(&left, words))
		return;
	if (left.count < words->count && look_with(looking, &left, found))
		return;
	for (size_t i = left.count; left.count > 1 && i > 0; i--) {
		const struct words fewer = words_without(&left, i - 1);

		if (is_enough(&fewer, words) &&
			look_with(looking, &fewer, found))
			return;
	}
}

static void
find(const struct looking *looking, struct words *words, struct found *found)
{
	if (!look(looking, words, found) &&
		guess_words(&looking->search->near, looking->arena, words) &&
		look(looking, words, found))
		found->meant = words_text(looking->arena, words);
	if (found->role_count.shown == 0)
		look_with_fewer(looking, words, found);
}

void
search_find(struct search *search, struct arena *arena, const char *text,
	struct found *found)
{
	const struct looking looking = {
		search, reader_take(search->pool), arena};
	struct words words = words_asked(&looking, text);

	*found = (struct found){.meant = "", .fewer = ""};
	if (words.count > 0)
		find(&looking, &words, found);
	reader_put(search->pool, looking.reader);
}
