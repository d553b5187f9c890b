/* SPDX-License-Identifier: MIT
 * tally.h - how often numbered things were seen, and which most often;
 * private to src/catalog.
 * One table serves many rounds: a round costs what was seen in it, however
 * many things there are. */
#ifndef CAREERPATH_CATALOG_TALLY_H
#define CAREERPATH_CATALOG_TALLY_H

#include <stddef.h>

struct arena;

struct tally_count {
	size_t number, seen;
	long lean; /* sum of what was said each time */
};

struct tally {
	struct tally_count *counts; /* by number */
	size_t *round;              /* the numbers seen in this round */
	size_t round_count;
};

/* For things numbered from 0 to before count. */
struct tally tally_new(struct arena *, size_t count);

void tally_see(struct tally *, size_t number, int lean);

/* Puts those seen most often, and at least so often, into most[room]: the most
 * often seen first, then by number. Returns how many, and ends the round. */
size_t tally_end(
	struct tally *, size_t least, struct tally_count *most, size_t room);

#endif
