/* SPDX-License-Identifier: MIT
 * workers.c - many threads, each with one request at a time.
 * A thread blocks in two places only, each with an end: where it waits for
 * news, which the word to stop ends, and with a peer, which workers_tick cuts
 * off. */
#include "server/workers.h"

#include "base/clock.h"
#include "base/fatal.h"
#include "server/connections.h"
#include "server/fcgi.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* How long one request may take, how long a stop goes on answering what comes,
 * and how long it then waits for requests in flight. */
enum { REQUEST_SECONDS = 5, DRAIN_SECONDS = 2, GRACE_SECONDS = 5 };

struct worker {
	struct workers *all;
	struct fcgi *fcgi;
	pthread_t thread;
	pthread_mutex_t lock; /* guards the two below */
	int busy_fd;          /* the connection in hand, or -1 */
	time_t busy_since;    /* of the monotonic clock */
};

struct workers {
	struct current *current;
	struct connections *connections;
	size_t count;
	struct worker each[];
};

static void
set_busy(struct worker *worker, int fd)
{
	time_t since = clock_seconds();

	CHECK(pthread_mutex_lock(&worker->lock) == 0);
	worker->busy_fd = fd;
	worker->busy_since = since;
	CHECK(pthread_mutex_unlock(&worker->lock) == 0);
}

static void
serve(struct worker *worker, int fd, bool stopping)
{
	set_busy(worker, fd);
	bool kept = fcgi_serve(worker->fcgi, fd, worker->all->current);
	set_busy(worker, -1);
	if (kept && stopping)
		close(fd);
	else if (kept)
		connections_give_back(worker->all->connections, fd);
}

static void
serve_next(struct worker *worker, int milliseconds, struct news *news)
{
	connections_wait(worker->all->connections, milliseconds, news);
	for (size_t i = 0; i < news->count; i++)
		serve(worker, news->speakers[i], news->stop);
}

/* Answers what has come, and what those who were let in are about to send;
 * they cannot know that they should have asked somebody else. */
static void
drain(struct worker *worker, struct news *news)
{
	const struct timespec rest = {.tv_nsec = 5 * 1000 * 1000};
	const time_t end = clock_seconds() + DRAIN_SECONDS;

	while (clock_seconds() < end) {
		serve_next(worker, 0, news);
		if (news->any)
			continue;
		if (!connections_expecting(worker->all->connections))
			return;
		nanosleep(&rest, NULL);
	}
}

static void *
run(void *context)
{
	struct worker *worker = context;
	struct news news = {.stop = false};

	while (!news.stop)
		serve_next(worker, -1, &news);
	drain(worker, &news);
	return NULL;
}

static void
start(struct worker *worker, struct workers *all)
{
	*worker =
		(struct worker){.all = all, .fcgi = fcgi_new(), .busy_fd = -1};
	CHECK(pthread_mutex_init(&worker->lock, NULL) == 0);
	CHECK(pthread_create(&worker->thread, NULL, run, worker) == 0);
}

struct workers *
workers_start(size_t threads, int listener, struct current *current)
{
	struct workers *all =
		calloc(1, sizeof *all + threads * sizeof all->each[0]);

	CHECK(all != NULL && threads > 0);
	all->current = current;
	all->connections = connections_new(listener);
	all->count = threads;
	for (size_t i = 0; i < threads; i++)
		start(&all->each[i], all);
	return all;
}

/* Ends the reads and writes that have gone on for so long. */
static void
cut_off(struct workers *all, time_t seconds)
{
	for (size_t i = 0; i < all->count; i++) {
		struct worker *worker = &all->each[i];

		CHECK(pthread_mutex_lock(&worker->lock) == 0);
		if (worker->busy_fd >= 0 &&
			clock_seconds() - worker->busy_since >= seconds)
			shutdown(worker->busy_fd, SHUT_RDWR);
		CHECK(pthread_mutex_unlock(&worker->lock) == 0);
	}
}

void
workers_tick(struct workers *all)
{
	cut_off(all, REQUEST_SECONDS);
}

/* Whether the thread has ended by then, of the real-time clock. */
static bool
join(pthread_t thread, time_t until)
{
	const struct timespec end = {.tv_sec = until};

	return pthread_timedjoin_np(thread, NULL, &end) == 0;
}

static void
join_all(struct workers *all)
{
	time_t until = time(NULL) + DRAIN_SECONDS + GRACE_SECONDS;

	for (size_t i = 0; i < all->count; i++)
		while (!join(all->each[i].thread, until)) {
			cut_off(all, 0);
			until = time(NULL) + 1;
		}
}

void
workers_stop(struct workers *all, bool accept_more)
{
	connections_stop(all->connections, accept_more);
	join_all(all);
	for (size_t i = 0; i < all->count; i++) {
		fcgi_free(all->each[i].fcgi);
		pthread_mutex_destroy(&all->each[i].lock);
	}
	connections_free(all->connections);
	free(all);
}
