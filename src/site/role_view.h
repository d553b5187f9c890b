/* SPDX-License-Identifier: MIT
 * role_view.h - the facts of a role as names, shared by its pages.
 * Fills; never decides what a page shows. Every name is given for every role,
 * empty or not shown where the definition lacks it. */
#ifndef CAREERPATH_SITE_ROLE_VIEW_H
#define CAREERPATH_SITE_ROLE_VIEW_H

#include <stdbool.h>
#include <stddef.h>

struct page;
struct pay;
struct role;
struct rung;
struct view;

/* ROLE_..., EXPERIENCE_..., PAY, RUNG_COUNT, LADDER and what else sentences
 * about the role are made of. */
void role_view(const struct page *, struct view *, const struct role *);

/* Whether the definition says how people get into the role. */
bool role_has_way_in(const struct role *) __attribute__((pure));

/* ALIAS: the other titles of the role. */
void role_aliases(struct view *, const struct role *);

/* Title, addresses and short sentence, for cards and lists. */
void role_card(const struct page *, struct view *, const struct role *);

/* PAY: a list of one pay or none, with the name of the list given. */
void pay_view(struct view *, const char *list, const struct pay *);

/* RUNG: the ladder, rung by rung, with the bars of its picture. */
void ladder_view(const struct page *, struct view *, const struct role *);

/* RUNG_..., SKILL, BRANCH: one rung. */
void rung_view(const struct page *, struct view *, const struct rung *);

/* MAP_HERE, MAP_ON, MAP_BESIDE: the roles around it, with places in a
 * picture. */
void role_map_view(const struct page *, const struct role *);

/* The first standard ones; those and the role's own; the same, without
 * answers. */
enum questions { FIRST_QUESTIONS, ALL_QUESTIONS, ASKED_ONLY };

/* QUESTION: what people ask, and PART and ANSWER_PLAIN in it. */
void questions_view(const struct page *, struct view *, const struct role *,
	enum questions);

/* QUESTION: what people ask about a theme, without answers; and whether there
 * is anything. */
void themed_questions_view(const struct page *, struct view *,
	const struct role *, const char *theme);
bool role_has_theme(const struct role *, const char *theme)
	__attribute__((pure));

#endif
