/* SPDX-License-Identifier: MIT
 * search.h - roles, skills and questions by words that a visitor typed.
 * Every word is a beginning; all of them must be found. A word that is known
 * nowhere is taken for the nearest one that is.
 * Built once a load and constant from then on; any number of threads find at
 * once. What a stranger types is never more than words. */
#ifndef CAREERPATH_SEARCH_SEARCH_H
#define CAREERPATH_SEARCH_SEARCH_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct catalog;
struct question;
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

struct question_found {
	const struct role *role;
	const struct question *question;
};

/* The best first; more tells that not all fit. */
struct found {
	const struct role *roles[ROLES_FOUND];
	const struct skill *skills[SKILLS_FOUND];
	struct question_found questions[QUESTIONS_FOUND];
	size_t role_count, skill_count, question_count;
	bool more_roles, more_skills, more_questions;
	/* The words that were looked for in the place of what was typed; ""
	 * where that was looked for itself. */
	const char *meant;
};

/* Finds nothing for a text without words. */
void search_find(
	struct search *, struct arena *, const char *text, struct found *);

#endif
