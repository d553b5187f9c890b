/* SPDX-License-Identifier: MIT
 * server.c - the main thread: it waits for signals, and loads on HUP.
 * Signals are blocked before any thread exists and taken by sigtimedwait, so no
 * handler ever runs.
 * Never serves a request itself. */
#include "server/server.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/log.h"
#include "server/current.h"
#include "server/fcgi.h"
#include "server/listen.h"
#include "server/workers.h"
#include "site/snapshot.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

/* NULL, and every problem on stderr, where the content is wrong. */
static struct snapshot *
load(const struct server_settings *settings)
{
	struct diag diag = {.arena = arena_new()};
	struct snapshot *snapshot = snapshot_load(
		settings->data_dir, settings->templates_dir, &diag);

	diag_print(&diag, stderr);
	arena_free(diag.arena);
	return snapshot;
}

static void
reload(const struct server_settings *settings, struct current *current)
{
	struct snapshot *snapshot = load(settings);

	if (snapshot == NULL) {
		current_keep(current);
		log_event("careerpathd: reload failed, the old pages stay");
		return;
	}
	log_event(
		"careerpathd: reloaded snapshot=%s", snapshot_digest(snapshot));
	current_swap(current, snapshot);
}

/* Also those that libfcgi would handle; those stay pending for ever. */
static sigset_t
block_signals(void)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigaddset(&set, SIGPIPE);
	sigaddset(&set, SIGUSR1);
	CHECK(pthread_sigmask(SIG_BLOCK, &set, NULL) == 0);
	sigdelset(&set, SIGPIPE);
	sigdelset(&set, SIGUSR1);
	return set;
}

/* Between signals, once a second, it looks after the workers. */
static void
wait_for_stop(const struct server_settings *settings, const sigset_t *set,
	struct current *current, struct workers *workers)
{
	const struct timespec second = {.tv_sec = 1};
	int number;

	do {
		number = sigtimedwait(set, NULL, &second);
		if (number == SIGHUP)
			reload(settings, current);
		workers_tick(workers);
	} while (number != SIGTERM && number != SIGINT);
	log_event("careerpathd: stopping");
}

/* Idle connections cost a descriptor each: take what we may have. */
static void
raise_descriptor_limit(void)
{
	struct rlimit limit;

	if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
		limit.rlim_cur = limit.rlim_max;
		setrlimit(RLIMIT_NOFILE, &limit);
	}
}

static void
serve_until_stop(const struct server_settings *settings, const sigset_t *set,
	struct listener *listener, struct snapshot *snapshot)
{
	struct current *current = current_new(snapshot);
	struct workers *workers =
		workers_start(settings->threads, listener->fd, current);

	log_event("careerpathd: serving on %s pid=%ld snapshot=%s",
		settings->listen == NULL ? "the inherited socket"
					 : settings->listen,
		(long)getpid(), snapshot_digest(snapshot));
	wait_for_stop(settings, set, current, workers);
	listener_retire(listener);
	workers_stop(workers, settings->listen != NULL);
	listener_close(listener);
	current_free(current);
	log_event("careerpathd: stopped");
}

int
server_run(const struct server_settings *settings)
{
	const sigset_t set = block_signals();
	struct listener listener;

	raise_descriptor_limit();
	fcgi_start();
	struct snapshot *snapshot = load(settings);
	if (snapshot == NULL)
		return EXIT_FAILURE;
	if (!listener_open(&listener, settings->listen)) {
		snapshot_free(snapshot);
		return EXIT_FAILURE;
	}
	serve_until_stop(settings, &set, &listener, snapshot);
	return EXIT_SUCCESS;
}
