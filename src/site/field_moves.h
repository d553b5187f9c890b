/* SPDX-License-Identifier: MIT
 * field_moves.h - where people move from the roles of a field.
 * Looks at a bounded number of roles, so that a large field costs a visitor
 * no more than a small one. */
#ifndef CAREERPATH_SITE_FIELD_MOVES_H
#define CAREERPATH_SITE_FIELD_MOVES_H

#include <stddef.h>

struct category;
struct page;

/* How many roles of a field its page shows at most. */
enum { FIELD_ROLES_MOST = 60 };

/* MOVE_INSIDE and MOVE_OUT: moves of the first roles of the field by title, to
 * roles of the field and to those of others; MOVES_INSIDE and MOVES_OUT where
 * there are any. Two ways between two roles are one move with MOVE_BACK. */
void field_moves_view(
	const struct page *, const struct category *, size_t roles);

#endif
