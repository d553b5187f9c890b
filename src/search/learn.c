/* SPDX-License-Identifier: MIT
 * learn.c - the words from SQLite's own list, the titles by its tokenizer. */
#include "search/learn.h"

#include "base/arena.h"
#include "base/fatal.h"
#include "catalog/catalog.h"
#include "search/database.h"
#include "search/words.h"

#include <sqlite3.h>

#define EACH_WORD                                                              \
	"(SELECT term, doc r, 0 s, 0 q FROM roles_words"                       \
	" UNION ALL SELECT term, 0, doc, 0 FROM skills_words"                  \
	" UNION ALL SELECT term, 0, 0, doc FROM questions_words)"

static const char count_query[] = "SELECT count(DISTINCT term) FROM " EACH_WORD;

/* In the order of bytes. */
static const char words_query[] =
	"SELECT term, sum(r), sum(s), sum(q) FROM " EACH_WORD
	" GROUP BY term ORDER BY term";

static size_t
count_words(sqlite3 *db)
{
	sqlite3_stmt *read = database_prepare(db, count_query);

	CHECK(sqlite3_step(read) == SQLITE_ROW);
	size_t count = (size_t)sqlite3_column_int64(read, 0);
	sqlite3_finalize(read);
	return count;
}

struct vocabulary
learn_words(sqlite3 *db, struct arena *arena)
{
	size_t count = count_words(db);
	struct vocabulary vocabulary = {
		ARENA_ARRAY(arena, struct known_word, count), 0};
	sqlite3_stmt *read = database_prepare(db, words_query);

	while (vocabulary.count < count && sqlite3_step(read) == SQLITE_ROW) {
		struct known_word *word = &vocabulary.all[vocabulary.count++];

		word->text = arena_strdup(
			arena, (const char *)sqlite3_column_text(read, 0));
		for (int table = 0; table < TABLES; table++)
			word->in[table] =
				(unsigned)sqlite3_column_int64(read, 1 + table);
	}
	sqlite3_finalize(read);
	return vocabulary;
}

static void
add_name(struct index *names, struct tokenizer *tokenizer,
	struct arena *scratch, const struct role *role, const char *title)
{
	const struct words words = words_of(tokenizer, scratch, title);

	if (words.count > 0)
		index_add(names,
			arena_strdup(names->arena, words_text(scratch, &words)),
			role);
	arena_reset(scratch);
}

struct index
learn_names(sqlite3 *db, const struct role *const *roles, size_t count,
	struct arena *arena)
{
	struct index names = {.arena = arena};
	struct arena *scratch = arena_new();
	struct tokenizer *tokenizer = tokenizer_new(db);
	size_t titles = 0;

	for (size_t i = 0; i < count; i++)
		titles += 1 + roles[i]->alias_count;
	index_reserve(&names, titles);
	for (size_t i = 0; i < count; i++) {
		add_name(&names, tokenizer, scratch, roles[i], roles[i]->title);
		for (size_t a = 0; a < roles[i]->alias_count; a++)
			add_name(&names, tokenizer, scratch, roles[i],
				roles[i]->aliases[a].title);
	}
	index_sort(&names);
	tokenizer_free(tokenizer);
	arena_free(scratch);
	return names;
}
