/* SPDX-License-Identifier: MIT
 * words.h - texts as the words that the index knows; private to src/search.
 * By SQLite's own tokenizer, so that both always mean the same: lower case,
 * without accents. */
#ifndef CAREERPATH_SEARCH_WORDS_H
#define CAREERPATH_SEARCH_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct sqlite3;
struct tokenizer;

enum { WORDS_MOST = 16 };

struct words {
	const char *all[WORDS_MOST];
	size_t count; /* of the first ones, where there are more */
};

/* Of an open database, and to be ended before it is closed. */
struct tokenizer *tokenizer_new(struct sqlite3 *);
void tokenizer_free(struct tokenizer *);

struct words words_of(struct tokenizer *, struct arena *, const char *text);

/* All words of an index, sorted by bytes, each once. */
struct vocabulary {
	const char **all;
	size_t count;
};

/* Whether some word begins so. */
bool vocabulary_has(const struct vocabulary *, const char *beginning)
	__attribute__((pure));

/* Whether it is a word, and no other one begins so. */
bool vocabulary_has_only(const struct vocabulary *, const char *word)
	__attribute__((pure));

/* The word that is spelled most like it, or NULL where none is near. */
const char *vocabulary_nearest(const struct vocabulary *, const char *word)
	__attribute__((pure));

#endif
