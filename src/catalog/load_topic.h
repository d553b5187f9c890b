/* SPDX-License-Identifier: MIT
 * load_topic.h - what a role says beyond its path; private.
 * Never checks what it loads. */
#ifndef CAREERPATH_CATALOG_LOAD_TOPIC_H
#define CAREERPATH_CATALOG_LOAD_TOPIC_H

struct loading;
struct role;
struct xml_node;

/* After load_ladder, which reads the sources that figures name. */
void load_topic(const struct loading *, const struct xml_node *role_node,
	struct role *);

#endif
