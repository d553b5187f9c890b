/* SPDX-License-Identifier: MIT
 * order.h - which roles a search meets first; private to src/search. */
#ifndef CAREERPATH_SEARCH_ORDER_H
#define CAREERPATH_SEARCH_ORDER_H

struct arena;
struct catalog;
struct role;

/* All roles, those with fewer words in the title first, else by title: a word
 * that thousands of roles have then leads to the plainest of them. */
const struct role **roles_in_order(const struct catalog *, struct arena *);

#endif
