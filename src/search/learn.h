/* SPDX-License-Identifier: MIT
 * learn.h - what an index knows, as tables to look things up in; private to
 * src/search.
 * Only while loading; all of it in the arena. */
#ifndef CAREERPATH_SEARCH_LEARN_H
#define CAREERPATH_SEARCH_LEARN_H

#include "base/index.h"
#include "search/vocabulary.h"

#include <stddef.h>

struct arena;
struct role;
struct sqlite3;

/* All words of the filled tables. */
struct vocabulary learn_words(struct sqlite3 *, struct arena *);

/* All titles of the roles as the words of the index, with single spaces, to
 * their role. */
struct index learn_names(struct sqlite3 *, const struct role *const *roles,
	size_t count, struct arena *);

#endif
