/* SPDX-License-Identifier: MIT
 * vocabulary.h - all words of the index, and how many things of each table have
 * them; private to src/search.
 * Sorted by bytes, each word once. Constant once built. */
#ifndef CAREERPATH_SEARCH_VOCABULARY_H
#define CAREERPATH_SEARCH_VOCABULARY_H

#include "search/tables.h"

#include <stddef.h>

struct known_word {
	const char *text;
	unsigned in[TABLES]; /* things that have it */
};

struct vocabulary {
	struct known_word *all;
	size_t count;
};

/* That very word, or NULL. */
const struct known_word *vocabulary_word(
	const struct vocabulary *, const char *text) __attribute__((pure));

/* How many titles of roles and skills have it. */
unsigned word_in_titles(const struct known_word *) __attribute__((pure));

/* How many words of the table begin so. Fills best with the most frequent
 * ones, most at the most; the text itself goes before all where it is one. */
size_t vocabulary_beginnings(const struct vocabulary *, enum table,
	const char *text, const struct known_word **best, size_t most);

#endif
