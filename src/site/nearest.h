/* SPDX-License-Identifier: MIT
 * nearest.h - the roles whose slugs are spelled most like a wrong one.
 * For the 404 page. Bounded work, whatever a stranger asks for and however
 * many roles there are.
 * Never decides to redirect: a guess is only offered. */
#ifndef CAREERPATH_SITE_NEAREST_H
#define CAREERPATH_SITE_NEAREST_H

#include <stddef.h>

struct catalog;
struct role;

enum { NEAREST = 3 };

/* Fills roles, the nearest first, and returns how many are near enough: at
 * most a third of the letters differ, or the slug is the beginning of theirs.
 * Other titles and former slugs count. */
size_t nearest_roles(const struct catalog *, const char *slug,
	const struct role *roles[NEAREST]);

#endif
