/* SPDX-License-Identifier: MIT
 * newest.h - the roles that were reviewed last.
 * Never looks at a clock: a review's date is what its author wrote. */
#ifndef CAREERPATH_SITE_NEWEST_H
#define CAREERPATH_SITE_NEWEST_H

#include <stddef.h>

struct catalog;
struct role;

/* As many as a feed reader wants at once. */
enum { NEWEST_MOST = 50 };

struct newest {
	const struct role *roles[NEWEST_MOST]; /* the newest first */
	size_t count;
};

struct newest newest_of(const struct catalog *);

#endif
