/* SPDX-License-Identifier: MIT
 * words.c - FTS5's tokenizer called from C, and a sorted list of words.
 * Never changes what it is given. */
#include "search/words.h"

#include "base/arena.h"
#include "base/fatal.h"
#include "base/spelling.h"

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
	sqlite3_stmt *ask;

	CHECK(sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &ask, NULL) ==
		SQLITE_OK);
	sqlite3_bind_pointer(ask, 1, &api, "fts5_api_ptr", NULL);
	sqlite3_step(ask);
	sqlite3_finalize(ask);
	return api;
}

struct tokenizer *
tokenizer_new(sqlite3 *db)
{
	const char *options[] = {"remove_diacritics", "2"};
	struct tokenizer *tokenizer = calloc(1, sizeof *tokenizer);
	fts5_api *api = fts5_of(db);
	void *context;

	CHECK(tokenizer != NULL && api != NULL);
	CHECK(api->xFindTokenizer(api, "unicode61", &context,
		      &tokenizer->calls) == SQLITE_OK);
	CHECK(tokenizer->calls.xCreate(
		      context, options, 2, &tokenizer->state) == SQLITE_OK);
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

/* The first word that is not before the text. */
static size_t
place_of(const struct vocabulary *vocabulary, const char *text)
{
	size_t low = 0, high = vocabulary->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(vocabulary->all[middle], text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool
begins_at(const struct vocabulary *vocabulary, size_t at, const char *beginning)
{
	return at < vocabulary->count &&
	       strncmp(vocabulary->all[at], beginning, strlen(beginning)) == 0;
}

bool
vocabulary_has(const struct vocabulary *vocabulary, const char *beginning)
{
	return begins_at(
		vocabulary, place_of(vocabulary, beginning), beginning);
}

bool
vocabulary_has_only(const struct vocabulary *vocabulary, const char *word)
{
	size_t at = place_of(vocabulary, word);

	return at < vocabulary->count &&
	       strcmp(vocabulary->all[at], word) == 0 &&
	       !begins_at(vocabulary, at + 1, word);
}

enum { WRONG_MOST = 3 };

/* One letter in four may be wrong, up to three; in less than four, none. */
const char *
vocabulary_nearest(const struct vocabulary *vocabulary, const char *word)
{
	const char *best = NULL;
	size_t far = strlen(word) / 4;

	far = far < WRONG_MOST ? far : WRONG_MOST;
	for (size_t i = 0; i < vocabulary->count && far > 0; i++) {
		const char *other = vocabulary->all[i];
		size_t here = spelling_distance(other, word, far);
		/* Who is wrong seldom is so in the first letter. */
		bool nearer =
			here < far || best == NULL ||
			(here == far && *other == *word && *best != *word);

		if (here <= far && nearer) {
			best = other;
			far = here;
		}
	}
	return best;
}
