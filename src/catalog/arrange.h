/* SPDX-License-Identifier: MIT
 * arrange.h - roles in the order of the language, and tables to find things in;
 * private to src/catalog. */
#ifndef CAREERPATH_CATALOG_ARRANGE_H
#define CAREERPATH_CATALOG_ARRANGE_H

struct catalog;
struct locale;

/* Sorts the roles, fills the three indexes. Once, before linking. */
void catalog_arrange(struct catalog *, struct locale *);

#endif
