/* SPDX-License-Identifier: MIT
 * diag.h - problems in content, each with its place, all collected.
 * An author mends twenty mistakes in one run, so nothing stops at the first.
 * Never for a wrong request (an answer) or a broken program (CHECK). */
#ifndef CAREERPATH_BASE_DIAG_H
#define CAREERPATH_BASE_DIAG_H

#include <stddef.h>
#include <stdio.h>

struct arena;

struct problem {
	const char *file; /* as the author knows it: roles/x.xml */
	long line;        /* from 1; 0 where the whole file is meant */
	const char *rule; /* a short name: schema, reference, pay-order */
	const char *text; /* what was found, what was expected */
};

struct diag {
	struct arena *arena; /* borrowed; owns the problems */
	struct problem *problems;
	size_t count, room;
};

/* rule is a literal; file and text are copied, so that problems outlive what
 * they were found in. Control bytes are made visible: one problem, one line. */
void diag_add(struct diag *, const char *file, long line, const char *rule,
	const char *format, ...) __attribute__((format(printf, 5, 6)));

/* Sorts by file, line, rule and text; drops what was reported twice. */
void diag_sort(struct diag *);

/* One line each, "file:line: rule: text". */
void diag_print(const struct diag *, FILE *);

#endif
