/* SPDX-License-Identifier: MIT
 * words.c - FTS5's tokenizer called from C, and lists of words.
 * Never changes what it is given. */
#include "search/words.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fatal.h"
#include "search/database.h"

#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct tokenizer {
	fts5_tokenizer calls;
	Fts5Tokenizer *state;
};

/* As https://www.sqlite.org/fts5.html#extending_fts5 says to ask for it. */
static fts5_api *
fts5_of(sqlite3 *db)
{
	fts5_api *api = NULL;
	sqlite3_stmt *ask = database_prepare(db, "SELECT fts5(?1)");

	sqlite3_bind_pointer(ask, 1, &api, "fts5_api_ptr", NULL);
	sqlite3_step(ask);
	sqlite3_finalize(ask);
	return api;
}

struct tokenizer *
tokenizer_new(sqlite3 *db)
{
	const char *options[] = {
		"remove_diacritics", "2", "categories", WORD_CATEGORIES};
	struct tokenizer *tokenizer = calloc(1, sizeof *tokenizer);
	fts5_api *api = fts5_of(db);
	void *context;

	CHECK(tokenizer != NULL && api != NULL);
	CHECK(api->xFindTokenizer(api, "unicode61", &context,
		      &tokenizer->calls) == SQLITE_OK);
	CHECK(tokenizer->calls.xCreate(
		      context, options, 4, &tokenizer->state) == SQLITE_OK);
	return tokenizer;
}

void
tokenizer_free(struct tokenizer *tokenizer)
{
	tokenizer->calls.xDelete(tokenizer->state);
	free(tokenizer);
}

struct taking {
	struct arena *arena;
	struct words words;
};

static int
take(void *context, int flags, const char *word, int len, int start, int end)
{
	struct taking *taking = context;

	(void)flags, (void)start, (void)end;
	if (taking->words.count == WORDS_MOST)
		return SQLITE_DONE;
	taking->words.all[taking->words.count++] =
		arena_strndup(taking->arena, word, (size_t)len);
	return SQLITE_OK;
}

struct words
words_of(struct tokenizer *tokenizer, struct arena *arena, const char *text)
{
	struct taking taking = {.arena = arena};

	tokenizer->calls.xTokenize(tokenizer->state, &taking,
		FTS5_TOKENIZE_QUERY, text, (int)strlen(text), take);
	return taking.words;
}

const char *
words_text(struct arena *arena, const struct words *words)
{
	struct buf buf = {.arena = arena};

	for (size_t i = 0; i < words->count; i++) {
		if (i > 0)
			buf_add(&buf, " ", 1);
		buf_add_text(&buf, words->all[i]);
	}
	return buf_text(&buf);
}

struct words
words_without(const struct words *words, size_t number)
{
	struct words others = *words;

	others.count--;
	memmove(&others.all[number], &others.all[number + 1],
		(others.count - number) * sizeof *others.all);
	return others;
}
