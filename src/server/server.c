/* SPDX-License-Identifier: MIT
 * server.c - the main thread: it waits for signals, and has HUP reload.
 * Signals are blocked before any thread exists and taken by sigtimedwait, so no
 * handler ever runs.
 * Never serves a request itself. */
#include "server/server.h"

#include "base/fatal.h"
#include "base/log.h"
#include "server/current.h"
#include "server/fcgi.h"
#include "server/listen.h"
#include "server/reload.h"
#include "server/workers.h"
#include "site/snapshot.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

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
wait_for_stop(
	const sigset_t *set, struct reload *reload, struct workers *workers)
{
	const struct timespec second = {.tv_sec = 1};
	int number;

	do {
		number = sigtimedwait(set, NULL, &second);
		if (number == SIGHUP)
			reload_ask(reload);
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
	struct reload *reload = reload_new(settings, current);
	struct workers *workers =
		workers_start(settings->threads, listener->fd, current);

	log_event("careerpathd: serving on %s pid=%ld snapshot=%s",
		settings->listen == NULL ? "the inherited socket"
					 : settings->listen,
		(long)getpid(), snapshot_digest(snapshot));
	wait_for_stop(set, reload, workers);
	listener_retire(listener);
	workers_stop(workers, settings->listen != NULL);
	listener_close(listener);
	log_event("careerpathd: stopped");
	/* What a load is reading cannot be taken from under it. */
	if (!reload_free(reload))
		_exit(EXIT_SUCCESS);
	current_free(current);
}

int
server_run(const struct server_settings *settings)
{
	const sigset_t set = block_signals();
	struct listener listener;

	raise_descriptor_limit();
	fcgi_start();
	struct snapshot *snapshot = reload_first(settings);
	if (snapshot == NULL)
		return EXIT_FAILURE;
	if (!listener_open(&listener, settings->listen)) {
		snapshot_free(snapshot);
		return EXIT_FAILURE;
	}
	serve_until_stop(settings, &set, &listener, snapshot);
	return EXIT_SUCCESS;
}
