/* SPDX-License-Identifier: MIT
 * look.h - what words find, taken as they are; private to src/search.
 * Never guesses. */
#ifndef CAREERPATH_SEARCH_LOOK_H
#define CAREERPATH_SEARCH_LOOK_H

struct arena;
struct found;
struct reader;
struct search;
struct words;

/* Who looks: with that reader, into that arena. */
struct looking {
	const struct search *search;
	struct reader *reader;
	struct arena *arena;
};

/* Each fills its part of found. words are one or more. */
void look_for_roles(
	const struct looking *, const struct words *, struct found *);
void look_for_skills(
	const struct looking *, const struct words *, struct found *);
void look_for_questions(
	const struct looking *, const struct words *, struct found *);

#endif
