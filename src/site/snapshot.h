/* SPDX-License-Identifier: MIT
 * snapshot.h - a catalog with its compiled templates, ready to serve.
 * Built whole or not at all; constant from then on, so that any number of
 * threads read it without a lock.
 * Never changes what is served: the server swaps snapshots (current.h). */
#ifndef CAREERPATH_SITE_SNAPSHOT_H
#define CAREERPATH_SITE_SNAPSHOT_H

#include <stddef.h>

struct diag;
struct snapshot;

/* Reads, validates, links, checks, compiles and renders every page once.
 * On any problem NULL, and at least one problem in diag. Not for two threads
 * at once, for libxml2 parses on one. The caller ends it with snapshot_free. */
struct snapshot *snapshot_load(
	const char *data_dir, const char *templates_dir, struct diag *);
void snapshot_free(struct snapshot *);

/* 16 hexadecimal digits over every byte that was loaded. */
const char *snapshot_digest(const struct snapshot *);

struct snapshot_counts {
	size_t roles, skills, pages;
};
struct snapshot_counts snapshot_count(const struct snapshot *);

#endif
