/* SPDX-License-Identifier: MIT
 * role_lists.h - the lists of a definition as lists of a view.
 * Each gives its names for every role; an empty list does not show.
 * Never decides what a page shows. */
#ifndef CAREERPATH_SITE_ROLE_LISTS_H
#define CAREERPATH_SITE_ROLE_LISTS_H

#include <stddef.h>

struct page;
struct points;
struct role;
struct role_skill;
struct view;

/* A list with one text in each item, under that name. */
void texts_view(struct view *, const char *list, const char *name,
	const char *const *texts, size_t count);

/* POINT_TITLE and POINT_TEXT in each item. */
void points_view(struct view *, const char *list, const struct points *);

/* One skill of a role, with definition, rung and weight; and ROLE_SKILL: all of
 * them in the author's order. */
void role_skill_view(
	const struct page *, struct view *, const struct role_skill *);
void role_skills_view(const struct page *, struct view *, const struct role *);

/* ROUTE_IN, with NEED in each; ROUTES_IN where there are any. */
void routes_in_view(struct view *, const struct role *);

/* FIGURE, with FIGURE_PAY in each: what other sources say of pay; FIGURES where
 * there are any. */
void figures_view(struct view *, const struct role *);

/* STEP, PROJECT, FACTOR, FIGURE, INTERVIEW, FIRST_JOB, FRESHER, ADVANCE: the
 * whole topic, for programs. */
void topic_lists_view(struct view *, const struct role *);

/* DUTY and REQUIREMENT. */
void duties_view(struct view *, const struct role *);

/* SOURCE and CODE; SOURCES and CODES where there are any. */
void sources_view(struct view *, const struct role *);

#endif
