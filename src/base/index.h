/* SPDX-License-Identifier: MIT
 * index.h - a sorted table from a name to a thing.
 * Filled, sorted once, then only read: a lookup is a binary search.
 * Borrows names and things; owns nothing but its rows, in its arena. */
#ifndef CAREERPATH_BASE_INDEX_H
#define CAREERPATH_BASE_INDEX_H

#include <stddef.h>

struct arena;

struct index_row {
	const char *name;
	const void *thing;
	size_t order; /* of adding */
};

struct index {
	struct arena *arena; /* borrowed; owns the rows */
	struct index_row *rows;
	size_t count, room;
};

/* Room for so many rows, where their number is known before. */
void index_reserve(struct index *, size_t count);

void index_add(struct index *, const char *name, const void *thing);

/* By name, in byte order; equal names stay in the order of their adding. */
void index_sort(struct index *);

/* The first row that is not before that name, up to rows + count: the start
 * of all rows of that name. Only after index_sort. */
const struct index_row *index_from(const struct index *, const char *name)
	__attribute__((pure));

/* The first thing of that name, or NULL. Only after index_sort. */
const void *index_find(const struct index *, const char *name)
	__attribute__((pure));

#endif
