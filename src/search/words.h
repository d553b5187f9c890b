/* SPDX-License-Identifier: MIT
 * words.h - texts as the words that the index knows; private to src/search.
 * By SQLite's own tokenizer, so that both always mean the same: lower case,
 * without accents. */
#ifndef CAREERPATH_SEARCH_WORDS_H
#define CAREERPATH_SEARCH_WORDS_H

#include <stddef.h>

struct arena;
struct sqlite3;
struct tokenizer;

/* Signs that stand above, below or beside a letter are a part of its word:
 * else Hindi would fall into pieces at each vowel. */
#define WORD_CATEGORIES "L* N* Co Mn Mc"

enum { WORDS_MOST = 32 };

struct words {
	const char *all[WORDS_MOST];
	size_t count; /* of the first ones, where there are more */
};

/* Of an open database, and to be ended before it is closed. */
struct tokenizer *tokenizer_new(struct sqlite3 *);
void tokenizer_free(struct tokenizer *);

struct words words_of(struct tokenizer *, struct arena *, const char *text);

/* With single spaces. */
const char *words_text(struct arena *, const struct words *);

/* Without the word of that number. */
struct words words_without(const struct words *, size_t number);

#endif
