/* SPDX-License-Identifier: MIT
 * coverage.h - which pages each role has, and what it lacks for the others.
 * For authors; pages are known by their addresses. Never renders. */
#ifndef CAREERPATH_SITE_COVERAGE_H
#define CAREERPATH_SITE_COVERAGE_H

#include <stdio.h>

struct snapshot;

/* For each role, by title: a line with the pages that it has, then a line for
 * each that it cannot have, with the elements that the page needs. */
void coverage_print(const struct snapshot *, FILE *);

#endif
