/* SPDX-License-Identifier: MIT
 * index.c - a sorted array of name and thing.
 * Lookups take no lock, for nothing changes after index_sort.
 * Never judges equal names: its caller looks at neighboring rows. */
#include "base/index.h"

#include "base/arena.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

void
index_reserve(struct index *index, size_t count)
{
	struct index_row *rows =
		ARENA_ARRAY(index->arena, struct index_row, count);

	if (index->count > 0)
		memcpy(rows, index->rows, index->count * sizeof *rows);
	index->rows = rows;
	index->room = count;
}

void
index_add(struct index *index, const char *name, const void *thing)
{
	if (index->count == index->room)
		index_reserve(index, index->room == 0 ? 64 : index->room * 2);
	index->rows[index->count] =
		(struct index_row){name, thing, index->count};
	index->count++;
}

static int
compare_rows(const void *left, const void *right)
{
	const struct index_row *a = left, *b = right;
	int order = strcmp(a->name, b->name);

	return order != 0 ? order
			  : (a->order > b->order) - (a->order < b->order);
}

void
index_sort(struct index *index)
{
	if (index->count > 1)
		qsort(index->rows, index->count, sizeof *index->rows,
			compare_rows);
}

const struct index_row *
index_from(const struct index *index, const char *name)
{
	size_t low = 0, high = index->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(index->rows[middle].name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return index->rows + low;
}

const void *
index_find(const struct index *index, const char *name)
{
	const struct index_row *row = index_from(index, name);
	bool found = row < index->rows + index->count &&
		     strcmp(row->name, name) == 0;

	return found ? row->thing : NULL;
}
