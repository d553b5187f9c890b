/* SPDX-License-Identifier: MIT
 * guess.h - what words are likely to mean that find nothing; private to
 * src/search.
 * Never guesses at a word that is known, but for two that titles write as
 * one. */
#ifndef CAREERPATH_SEARCH_GUESS_H
#define CAREERPATH_SEARCH_GUESS_H

#include <stdbool.h>

struct arena;
struct near;
struct words;

/* Takes a word that neither is one of the index nor begins one for that which
 * is spelled most like it, or for two, where only the space between them is
 * missing; and two words for one, where only titles without the space are
 * known. Whether anything has changed. */
bool guess_words(const struct near *, struct arena *, struct words *);

#endif
