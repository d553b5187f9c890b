/* SPDX-License-Identifier: MIT
 * build.h - from a catalog to an index; private to src/search.
 * Row numbers are things, from 1 on, so that no text is kept twice: roles with
 * short titles before those with long ones, skills by title, and questions
 * role by role, in the order of the roles' rows.
 * Only while loading. */
#ifndef CAREERPATH_SEARCH_BUILD_H
#define CAREERPATH_SEARCH_BUILD_H

#include "base/index.h"
#include "search/vocabulary.h"

#include <stddef.h>

struct arena;
struct catalog;
struct role;

struct built {
	unsigned char *bytes; /* a database; SQLite's, to be freed with it */
	long long size;
	const struct role **roles; /* by row */
	struct vocabulary vocabulary;
	/* All titles of roles as the words of the index, with single spaces,
	 * to the role. */
	struct index names;
};

/* All but the database in the arena. */
struct built build_index(const struct catalog *, struct arena *);

/* How many rows of questions a role has: its own, and those of interviews
 * where it has a page of them. */
size_t question_rows(const struct role *) __attribute__((pure));

#endif
