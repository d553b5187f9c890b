/* SPDX-License-Identifier: MIT
 * tally.c - a row of counters, and the numbers of those that are not zero.
 * Never allocates after tally_new. */
#include "catalog/tally.h"

#include "base/arena.h"

#include <stdbool.h>

struct tally
tally_new(struct arena *arena, size_t count)
{
	return (struct tally){
		.counts = ARENA_ARRAY(arena, struct tally_count, count),
		.round = ARENA_ARRAY(arena, size_t, count),
	};
}

void
tally_see(struct tally *tally, size_t number, int lean)
{
	struct tally_count *count = &tally->counts[number];

	if (count->seen == 0) {
		count->number = number;
		tally->round[tally->round_count++] = number;
	}
	count->seen++;
	count->lean += lean;
}

static bool
goes_before(struct tally_count one, struct tally_count other)
{
	return one.seen > other.seen ||
	       (one.seen == other.seen && one.number < other.number);
}

/* Puts it into its place among the sorted ones; the last may fall out. */
static size_t
insert(struct tally_count count, struct tally_count *most, size_t filled,
	size_t room)
{
	size_t place = filled;

	while (place > 0 && goes_before(count, most[place - 1]))
		place--;
	if (place == room)
		return filled;
	if (filled < room)
		filled++;
	for (size_t i = filled - 1; i > place; i--)
		most[i] = most[i - 1];
	most[place] = count;
	return filled;
}

size_t
tally_end(struct tally *tally, size_t least, struct tally_count *most,
	size_t room)
{
	size_t filled = 0;

	for (size_t i = 0; i < tally->round_count; i++) {
		struct tally_count *count = &tally->counts[tally->round[i]];

		if (count->seen >= least)
			filled = insert(*count, most, filled, room);
		*count = (struct tally_count){0};
	}
	tally->round_count = 0;
	return filled;
}
