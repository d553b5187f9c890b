/* SPDX-License-Identifier: MIT
 * build.h - from a catalog to the bytes of an index; private to src/search.
 * Row numbers are the things themselves: roles by title from 1 on, then skills
 * by title, then questions, role by role. So no text is kept twice.
 * Only while loading. */
#ifndef CAREERPATH_SEARCH_BUILD_H
#define CAREERPATH_SEARCH_BUILD_H

#include "search/words.h"

#include <stddef.h>

struct arena;
struct catalog;

struct built {
	unsigned char *bytes; /* a database; SQLite's, to be freed with it */
	long long size;
	struct vocabulary vocabulary; /* in the arena */
};

struct built build_index(const struct catalog *, struct arena *);

#endif
