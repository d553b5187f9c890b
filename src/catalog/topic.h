/* SPDX-License-Identifier: MIT
 * topic.h - what a role's definition says beyond its path, and for which pages
 * that is enough.
 * A part of catalog.h, with its rules for texts and lifetimes.
 * Knows no addresses: routes.c gives each topic one. */
#ifndef CAREERPATH_CATALOG_TOPIC_H
#define CAREERPATH_CATALOG_TOPIC_H

#include <stdbool.h>
#include <stddef.h>

struct pay;
struct role;
struct rung;

/* A heading, and a paragraph under it. */
struct point {
	const char *title, *text;
};

struct points {
	struct point *all;
	size_t count;
};

/* What another source says of pay, and of whom. */
struct figure {
	const char *who;
	struct pay *pay; /* never NULL */
};

struct interview_question {
	const char *ask, *good;
	/* The key until it is linked; then NULL where it leads nowhere. */
	union {
		const char *rung_key;
		const struct rung *rung;
	};
	int line;
};

struct topic {
	const char *overview;
	struct points steps, projects;
	struct points factors;
	struct figure *figures;
	size_t figure_count;
	struct interview_question *interview;
	size_t interview_count;
	const char *first_year;
	struct points first_jobs, asked, advances;
};

/* The pages of a role that not every definition has enough for. */
enum topic_page {
	TOPIC_ALWAYS, /* no page of these: each role has it */
	TOPIC_HOW_TO_BECOME,
	TOPIC_JOB_DESCRIPTION,
	TOPIC_SALARY,
	TOPIC_INTERVIEW,
	TOPIC_EARLY_CAREER,
	TOPIC_COUNT
};

/* What the definition lacks for that page, as elements of the schema; NULL
 * where it lacks nothing. */
const char *topic_lacks(const struct role *, enum topic_page)
	__attribute__((pure));

bool topic_has(const struct role *, enum topic_page) __attribute__((pure));

#endif
