/* SPDX-License-Identifier: MIT
 * link_reverse.h - what points at a thing, of all that the roles point at;
 * private to src/catalog.
 * Only after all references are resolved; never reports. */
#ifndef CAREERPATH_CATALOG_LINK_REVERSE_H
#define CAREERPATH_CATALOG_LINK_REVERSE_H

struct catalog;
struct locale;

void catalog_reverse(struct catalog *, struct locale *);

#endif
