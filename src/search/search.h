/* SPDX-License-Identifier: MIT
 * search.h - roles, skills and questions by words that a visitor typed.
 * All words must be found; the last one may be a beginning. Where nothing has
 * all of them, misspelled ones are taken for what they are likely to be, and
 * then fewer words have to do for roles.
 * Built once a load and constant from then on; any number of threads find at
 * once. The work for one search is bounded, whatever is typed and however
 * large the catalog is. What a stranger types is never more than words. */
#ifndef CAREERPATH_SEARCH_SEARCH_H
#define CAREERPATH_SEARCH_SEARCH_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct catalog;
struct role;
struct search;
struct skill;

/* Once, in main, before anything else of it. */
void search_start(void);

/* Borrows the catalog. The caller ends it with search_free; NULL is legal
 * there. */
struct search *search_new(const struct catalog *);
void search_free(struct search *);

enum { ROLES_FOUND = 12, SKILLS_FOUND = 12, QUESTIONS_FOUND = 20 };

/* Of the role's own questions, or of those of interviews. */
struct question_found {
	const struct role *role;
	const char *ask;
	size_t number; /* in its list, from 0 */
	bool is_interview;
};

/* How many there are, of which the best are shown; more: at least so many. */
struct found_count {
	size_t shown, total;
	bool more;
};

/* The best first. */
struct found {
	const struct role *roles[ROLES_FOUND];
	const struct skill *skills[SKILLS_FOUND];
	struct question_found questions[QUESTIONS_FOUND];
	struct found_count role_count, skill_count, question_count;
	/* The words that were looked for in the place of what was typed; ""
	 * where that was looked for itself. */
	const char *meant;
	/* The words that the roles have, where none has all; else "". */
	const char *fewer;
};

/* Finds nothing for a text without words. */
void search_find(
	struct search *, struct arena *, const char *text, struct found *);

#endif
