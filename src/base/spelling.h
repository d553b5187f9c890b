/* SPDX-License-Identifier: MIT
 * spelling.h - how far apart two spellings are.
 * Insertions, deletions, changes, and swaps of neighbors count one each, by
 * bytes. Bounded work, whatever the texts are. */
#ifndef CAREERPATH_BASE_SPELLING_H
#define CAREERPATH_BASE_SPELLING_H

#include <stddef.h>

/* Bytes that are looked at; what comes after them is as if it were not there.
 */
enum { SPELLING_LONGEST = 64 };

/* Anything above far where it is farther than that. */
size_t spelling_distance(const char *, const char *, size_t far)
	__attribute__((pure));

#endif
