/* SPDX-License-Identifier: MIT
 * load_ladder.h - the rungs, pay and sources of a role; private.
 * Pay finds its source here, for both stand in the same role.
 * Never checks what it loads. */
#ifndef CAREERPATH_CATALOG_LOAD_LADDER_H
#define CAREERPATH_CATALOG_LOAD_LADDER_H

struct loading;
struct pay;
struct role;
struct xml_node;

/* What an element of type pay says, with its source among the role's; NULL
 * for NULL. */
struct pay *load_pay(
	const struct loading *, const struct xml_node *, const struct role *);

void load_ladder(const struct loading *, const struct xml_node *role_node,
	struct role *);

#endif
