/* SPDX-License-Identifier: MIT
 * search_inside.h - what a search is made of; private to src/search.
 * Constant but for the pool, which has a lock. */
#ifndef CAREERPATH_SEARCH_SEARCH_INSIDE_H
#define CAREERPATH_SEARCH_SEARCH_INSIDE_H

#include "search/build.h"
#include "search/near.h"

#include <stddef.h>

struct arena;
struct catalog;
struct pool;

struct search {
	struct arena *arena; /* owned; holds this */
	const struct catalog *catalog;
	struct built built; /* its bytes are owned */
	struct near near;
	struct pool *pool;
	/* By the row of a role: the number of questions before its own; and
	 * one more, of all. */
	size_t *questions_before;
};

#endif
