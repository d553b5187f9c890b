/* SPDX-License-Identifier: MIT
 * reader.h - read-only connections to an index; private to src/search.
 * One thread uses one at a time; whoever needs one takes it from the pool, and
 * all of them read the same bytes. */
#ifndef CAREERPATH_SEARCH_READER_H
#define CAREERPATH_SEARCH_READER_H

#include "search/tables.h"

#include <stdbool.h>
#include <stddef.h>

struct expression;
struct pool;
struct reader;
struct tokenizer;

/* The bytes of a database are borrowed. */
struct pool *pool_new(unsigned char *bytes, long long size);
void pool_free(struct pool *);

struct reader *reader_take(struct pool *);
void reader_put(struct pool *, struct reader *);

struct tokenizer *reader_tokenizer(const struct reader *) __attribute__((pure));

/* Row numbers of the table that the expression matches, lowest first; most at
 * the most. *cut becomes true where there may be more, for also the work of
 * all calls since reader_take together is bounded. */
size_t reader_rows(struct reader *, enum table, const struct expression *,
	long long *rows, size_t most, bool *cut);

#endif
