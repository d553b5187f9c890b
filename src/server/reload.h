/* SPDX-License-Identifier: MIT
 * reload.h - loading anew beside the serving of requests.
 * A thread of its own, so that a load of any length delays neither a stop nor
 * the watch over workers; and a patient one, so that visitors go first.
 * Never swaps in what has a problem. */
#ifndef CAREERPATH_SERVER_RELOAD_H
#define CAREERPATH_SERVER_RELOAD_H

#include <stdbool.h>

struct current;
struct reload;
struct server_settings;
struct snapshot;

/* Loads once, on this thread, and logs all problems; NULL where there are any.
 * The caller ends the snapshot. */
struct snapshot *reload_first(const struct server_settings *);

/* Borrows both until reload_free. */
struct reload *reload_new(const struct server_settings *, struct current *);

/* Starts a load, or has the one that runs followed by another. */
void reload_ask(struct reload *);

/* False where a load is still under way, which nothing can end but the end of
 * the process; then nothing has been freed. */
bool reload_free(struct reload *) __attribute__((warn_unused_result));

#endif
