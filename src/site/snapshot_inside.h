/* SPDX-License-Identifier: MIT
 * snapshot_inside.h - what a snapshot is made of; private to src/site.
 * Constant from the moment that snapshot_load returns it.
 * Nobody outside of src/site looks inside. */
#ifndef CAREERPATH_SITE_SNAPSHOT_INSIDE_H
#define CAREERPATH_SITE_SNAPSHOT_INSIDE_H

#include "site/assets.h"
#include "site/newest.h"
#include "site/snapshot.h"

struct arena;
struct catalog;
struct search;
struct tpl_set;
struct view;

struct snapshot {
	struct arena *arena;       /* owned; holds all but these two */
	struct tpl_set *templates; /* owned */
	const struct catalog *catalog;
	struct search *search;    /* owned */
	const char *template_dir; /* as authors know it; for problems */
	struct assets assets;
	const struct view *site; /* the names that every page has */
	struct newest newest;
	const char *digest;
	size_t page_count;
};

#endif
