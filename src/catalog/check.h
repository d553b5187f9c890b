/* SPDX-License-Identifier: MIT
 * check.h - what a schema cannot say; private to src/catalog.
 * A rule is one function and one row in check.c, with one bad file under
 * tests/bad that shows it. */
#ifndef CAREERPATH_CATALOG_CHECK_H
#define CAREERPATH_CATALOG_CHECK_H

struct catalog;
struct diag;
struct role;

/* Reports; changes nothing. Only after linking. */
void catalog_check(const struct catalog *, struct diag *);

/* What one role may name only once. */
void check_repeats(const struct role *, struct diag *);

/* The rules that compare slugs and ids over the whole catalog. */
void catalog_check_names(const struct catalog *, struct diag *);

#endif
