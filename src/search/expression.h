/* SPDX-License-Identifier: MIT
 * expression.h - words as a question to FTS5; private to src/search.
 * No text of a stranger is ever part of FTS5's syntax: what is asked for are
 * words of the vocabulary, in quotes. */
#ifndef CAREERPATH_SEARCH_EXPRESSION_H
#define CAREERPATH_SEARCH_EXPRESSION_H

#include "search/tables.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct vocabulary;
struct words;

struct expression {
	const char *text; /* NULL where a word has nothing in the table */
	size_t terms;     /* words in it */
	bool cut; /* a beginning stands for only its most frequent words */
};

/* All the words must be there. The last one may be a beginning, and so may one
 * that is no word of the table. */
struct expression expression_of(struct arena *, const struct vocabulary *,
	enum table, const struct words *);

/* Those of the words for which the table has something. */
struct words words_in_table(
	const struct vocabulary *, enum table, const struct words *);

#endif
