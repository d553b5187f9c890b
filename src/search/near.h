/* SPDX-License-Identifier: MIT
 * near.h - the word that is spelled most like a wrong one; private to
 * src/search.
 * One letter in four to six may be wrong, two in more; a letter is one left
 * out, added or changed, or two that have changed places. Bounded work,
 * however many words there are. */
#ifndef CAREERPATH_SEARCH_NEAR_H
#define CAREERPATH_SEARCH_NEAR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct vocabulary;

/* A word with some of its letters left out. */
struct form {
	uint32_t hash, word; /* word: its number in the vocabulary */
};

struct near {
	const struct vocabulary *vocabulary; /* borrowed */
	struct form *forms;                  /* by hash; in the arena */
	size_t count;
};

struct near near_new(struct arena *, const struct vocabulary *);

/* NULL where none is near. Of the last word, only the beginning may have been
 * typed. */
const char *near_word(const struct near *, const char *word, bool is_last);

#endif
