/* SPDX-License-Identifier: MIT
 * link.h - from slugs to the things that they name; private to src/catalog.
 * Sorts, indexes, resolves every reference and computes the reverse ones.
 * A reference to nothing is a problem, and stays NULL. */
#ifndef CAREERPATH_CATALOG_LINK_H
#define CAREERPATH_CATALOG_LINK_H

struct catalog;
struct diag;
struct locale;

void catalog_link(struct catalog *, struct locale *, struct diag *);

#endif
