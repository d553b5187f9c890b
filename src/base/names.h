/* SPDX-License-Identifier: MIT
 * names.h - short texts that occur over and over, each kept once.
 * For what a load reads: keys, currencies, dates. Filled by one thread.
 * Never for the texts that people read: those are all different. */
#ifndef CAREERPATH_BASE_NAMES_H
#define CAREERPATH_BASE_NAMES_H

#include <stddef.h>

struct arena;

struct names {
	struct arena *arena; /* borrowed; owns the texts */
	struct arena
		*scratch; /* borrowed; owns the table, ends with the load */
	const char **table;
	size_t count, room;
};

/* The one copy of the text. */
const char *names_once(struct names *, const char *text)
	__attribute__((returns_nonnull));

#endif
