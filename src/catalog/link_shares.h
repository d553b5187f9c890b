/* SPDX-License-Identifier: MIT
 * link_shares.h - what roles have in common: the skills of a field, the skills
 * beside a skill, the fields of a skill; private to src/catalog.
 * Computed once a load, for it takes a look at every role. */
#ifndef CAREERPATH_CATALOG_LINK_SHARES_H
#define CAREERPATH_CATALOG_LINK_SHARES_H

struct catalog;

/* Only after catalog_reverse. */
void catalog_share(struct catalog *);

#endif
