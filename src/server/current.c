/* SPDX-License-Identifier: MIT
 * current.c - a counted snapshot behind a mutex.
 * The count is taken under the lock that guards the pointer: to load the
 * pointer first and count then, atomically or not, is a race.
 * Frees outside of the lock, for that takes long. */
#include "server/current.h"

#include "base/fatal.h"
#include "site/snapshot.h"

#include <pthread.h>
#include <stdlib.h>

struct use {
	struct snapshot *snapshot;
	size_t users; /* leases, and one for being the current one */
};

struct current {
	pthread_mutex_t lock; /* guards all below */
	struct use *live;
	const char *last_reload;
};

static void
lock(struct current *current)
{
	CHECK(pthread_mutex_lock(&current->lock) == 0);
}

static void
unlock(struct current *current)
{
	CHECK(pthread_mutex_unlock(&current->lock) == 0);
}

static struct use *
use_new(struct snapshot *snapshot)
{
	struct use *use = malloc(sizeof *use);

	CHECK(use != NULL);
	*use = (struct use){snapshot, 1};
	return use;
}

static void
use_drop(struct current *current, struct use *use)
{
	lock(current);
	size_t left = --use->users;
	unlock(current);
	if (left > 0)
		return;
	snapshot_free(use->snapshot);
	free(use);
}

struct current *
current_new(struct snapshot *snapshot)
{
	struct current *current = calloc(1, sizeof *current);

	CHECK(current != NULL);
	CHECK(pthread_mutex_init(&current->lock, NULL) == 0);
	current->live = use_new(snapshot);
	current->last_reload = "none";
	return current;
}

void
current_free(struct current *current)
{
	CHECK(current->live->users == 1);
	use_drop(current, current->live);
	pthread_mutex_destroy(&current->lock);
	free(current);
}

struct lease
current_get(struct current *current)
{
	lock(current);
	current->live->users++;
	struct lease lease = {
		current->live->snapshot, current->last_reload, current->live};
	unlock(current);
	return lease;
}

void
current_put(struct current *current, struct lease lease)
{
	use_drop(current, lease.use);
}

void
current_swap(struct current *current, struct snapshot *snapshot)
{
	struct use *next = use_new(snapshot);

	lock(current);
	struct use *old = current->live;
	current->live = next;
	current->last_reload = "ok";
	unlock(current);
	use_drop(current, old);
}

void
current_keep(struct current *current)
{
	lock(current);
	current->last_reload = "failed";
	unlock(current);
}
