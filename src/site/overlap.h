/* SPDX-License-Identifier: MIT
 * overlap.h - how much of what two roles ask for is the same.
 * A skill counts by its weight, which is how often listings ask for it. The
 * method stands on the page, so change both.
 * Counts only; what it means is for the template. */
#ifndef CAREERPATH_SITE_OVERLAP_H
#define CAREERPATH_SITE_OVERLAP_H

struct pair;

struct overlap {
	int first_weight, second_weight; /* of all skills of the role */
	int first_shared, second_shared; /* of those that the other has */
	int per_cent;                    /* shared of all, on both sides */
	/* Of what a role asks for, what somebody from the other brings. */
	int brought_to_first, brought_to_second;
};

struct overlap overlap_of(const struct pair *);

#endif
