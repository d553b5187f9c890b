/* SPDX-License-Identifier: MIT
 * current.h - the one mutable thing: which snapshot is being served.
 * A request leases it and gives it back; a swap lets the leases run out on
 * the old one, which then is freed.
 * Never changes a snapshot, never loads one. */
#ifndef CAREERPATH_SERVER_CURRENT_H
#define CAREERPATH_SERVER_CURRENT_H

struct current;
struct snapshot;
struct use;

struct lease {
	const struct snapshot *snapshot;
	const char *last_reload; /* "none", "ok" or "failed" */
	struct use *use;         /* for current_put */
};

/* Takes the snapshot over. The caller ends it with current_free, when no lease
 * is out any more. */
struct current *current_new(struct snapshot *);
void current_free(struct current *);

/* From any thread. */
struct lease current_get(struct current *);
void current_put(struct current *, struct lease);

/* Serves the new snapshot, which it takes over, from now on. */
void current_swap(struct current *, struct snapshot *);

/* The last reload found problems: the old snapshot stays. */
void current_keep(struct current *);

#endif
