/* SPDX-License-Identifier: MIT
 * reload.c - one thread at the most, which loads as often as it was asked.
 * Requests that come while it loads are one more round together: what was
 * written last is what is served last.
 * Never touches a snapshot that is served. */
#include "server/reload.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/log.h"
#include "server/current.h"
#include "server/server.h"
#include "site/snapshot.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

/* A niceness at which visitors hardly notice, and a load still ends. */
enum { PATIENCE = 10 };

struct reload {
	const struct server_settings *settings;
	struct current *current;
	pthread_t thread;
	bool started;         /* there is a thread to join */
	pthread_mutex_t lock; /* guards the two below */
	bool running, again;
};

struct snapshot *
reload_first(const struct server_settings *settings)
{
	struct diag diag = {.arena = arena_new()};
	struct snapshot *snapshot = snapshot_load(
		settings->data_dir, settings->templates_dir, &diag);

	diag_print(&diag, stderr);
	arena_free(diag.arena);
	return snapshot;
}

static void
load_and_swap(const struct reload *reload)
{
	struct snapshot *snapshot = reload_first(reload->settings);

	if (snapshot == NULL) {
		current_keep(reload->current);
		log_event("careerpathd: reload failed, the old pages stay");
		return;
	}
	log_event(
		"careerpathd: reloaded snapshot=%s", snapshot_digest(snapshot));
	current_swap(reload->current, snapshot);
}

/* Whether it was asked to go on; otherwise it is no longer running. */
static bool
goes_on(struct reload *reload)
{
	CHECK(pthread_mutex_lock(&reload->lock) == 0);
	bool again = reload->again;

	reload->again = false;
	reload->running = again;
	CHECK(pthread_mutex_unlock(&reload->lock) == 0);
	return again;
}

static void *
run(void *context)
{
	struct reload *reload = context;

	/* Of this thread and those that it starts; it may be refused. */
	(void)setpriority(PRIO_PROCESS, (id_t)gettid(), PATIENCE);
	do
		load_and_swap(reload);
	while (goes_on(reload));
	return NULL;
}

struct reload *
reload_new(const struct server_settings *settings, struct current *current)
{
	struct reload *reload = calloc(1, sizeof *reload);

	CHECK(reload != NULL);
	CHECK(pthread_mutex_init(&reload->lock, NULL) == 0);
	reload->settings = settings;
	reload->current = current;
	return reload;
}

void
reload_ask(struct reload *reload)
{
	CHECK(pthread_mutex_lock(&reload->lock) == 0);
	bool idle = !reload->running;

	reload->again = !idle;
	reload->running = true;
	CHECK(pthread_mutex_unlock(&reload->lock) == 0);
	if (!idle)
		return;
	if (reload->started)
		pthread_join(reload->thread, NULL);
	reload->started =
		pthread_create(&reload->thread, NULL, run, reload) == 0;
	if (reload->started)
		return;
	(void)goes_on(reload);
	current_keep(reload->current);
	log_event("careerpathd: no thread to reload with, the old pages stay");
}

bool
reload_free(struct reload *reload)
{
	CHECK(pthread_mutex_lock(&reload->lock) == 0);
	bool running = reload->running;

	CHECK(pthread_mutex_unlock(&reload->lock) == 0);
	if (running)
		return false;
	if (reload->started)
		pthread_join(reload->thread, NULL);
	pthread_mutex_destroy(&reload->lock);
	free(reload);
	return true;
}
