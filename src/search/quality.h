/* SPDX-License-Identifier: MIT
 * quality.h - how well a title answers to words, and the best few of many;
 * private to src/search.
 * Never decides what is found: the index does. */
#ifndef CAREERPATH_SEARCH_QUALITY_H
#define CAREERPATH_SEARCH_QUALITY_H

#include <stddef.h>

struct arena;
struct role;
struct skill;
struct tokenizer;
struct words;

/* The higher, the better: 4 it is these words, 3 it begins with them, 2 it has
 * a whole word for each, 1 it has a beginning for each, 0 it does not have
 * all. */
int quality_of_text(struct tokenizer *, struct arena *, const struct words *,
	const char *text);

/* The best of its title and its other titles; its title goes before others. */
int quality_of_role(struct tokenizer *, struct arena *, const struct words *,
	const struct role *);

int quality_of_skill(struct tokenizer *, struct arena *, const struct words *,
	const struct skill *);

enum { BEST_MOST = 32 };

/* The best things so far. All zero but most, which is BEST_MOST or less. */
struct best {
	size_t most, count;
	const void *things[BEST_MOST];
	int qualities[BEST_MOST];
};

/* Things of one quality stay in the order of their offers; who is among the
 * best is not taken again. */
void best_offer(struct best *, const void *thing, int quality);

#endif
