/* SPDX-License-Identifier: MIT
 * workers.c - one epoll set, many threads.
 * The set holds the listener, every connection (one-shot: one thread a time)
 * and an eventfd that says stop.
 * A thread blocks in two places only, each with an end: in epoll_wait, which
 * the eventfd ends, and with a peer, which workers_tick cuts off. */
#include "server/workers.h"

#include "base/fatal.h"
#include "base/log.h"
#include "server/fcgi.h"
#include "server/idle.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* How long one request may take, how long a stop goes on answering what comes,
 * and how long it then waits for requests in flight. */
enum { REQUEST_SECONDS = 5, DRAIN_SECONDS = 2, GRACE_SECONDS = 5, EVENTS = 8 };

struct worker {
	struct workers *all;
	struct fcgi *fcgi;
	pthread_t thread;
	int busy_fd;       /* the connection in hand, or -1; under the lock */
	time_t busy_since; /* of the monotonic clock; under the lock */
};

struct workers {
	struct current *current;
	int listener, epoll, stop;
	pthread_mutex_t lock; /* guards all below */
	struct idle *idle;
	time_t last_full; /* when no descriptor was last left */
	size_t count;
	struct worker each[];
};

static time_t
now(void)
{
	struct timespec time;

	CHECK(clock_gettime(CLOCK_MONOTONIC, &time) == 0);
	return time.tv_sec;
}

static void
lock(struct workers *all)
{
	CHECK(pthread_mutex_lock(&all->lock) == 0);
}

static void
unlock(struct workers *all)
{
	CHECK(pthread_mutex_unlock(&all->lock) == 0);
}

static void
watch(const struct workers *all, int operation, int fd, uint32_t events)
{
	struct epoll_event event = {.events = events, .data.fd = fd};

	CHECK(epoll_ctl(all->epoll, operation, fd, &event) == 0);
}

/* From now on any thread may take the connection, once it speaks. */
static void
wait_for(struct workers *all, int operation, int fd)
{
	lock(all);
	idle_add(all->idle, fd);
	unlock(all);
	watch(all, operation, fd, EPOLLIN | EPOLLONESHOT);
}

static void
set_limits(int fd)
{
	const struct timeval limit = {.tv_sec = REQUEST_SECONDS};
	const int yes = 1;

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
	/* Refused on a Unix socket, which has no delay to turn off. */
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

/* No descriptor is left: the connection that has been silent longest has to
 * go. Its peer, nginx, opens another one when it needs it. */
static void
make_room(struct workers *all, int error)
{
	const struct timespec rest = {.tv_nsec = 10 * 1000 * 1000};

	lock(all);
	int fd = idle_oldest(all->idle);
	bool tell = now() - all->last_full > 10;
	all->last_full = now();
	if (fd >= 0)
		shutdown(fd, SHUT_RDWR);
	unlock(all);
	if (tell)
		log_event("careerpathd: cannot accept: %s; closing idle "
			  "connections",
			strerror(error));
	nanosleep(&rest, NULL);
}

/* Whether there was one. */
static bool
accept_one(struct workers *all)
{
	int fd = accept4(all->listener, NULL, NULL, SOCK_CLOEXEC);

	if (fd >= 0) {
		set_limits(fd);
		wait_for(all, EPOLL_CTL_ADD, fd);
	} else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM) {
		make_room(all, errno);
	}
	/* Any other error is the peer's, or a sibling was faster. */
	return fd >= 0;
}

static void
set_busy(struct worker *worker, int fd)
{
	lock(worker->all);
	if (fd >= 0)
		idle_remove(worker->all->idle, fd);
	worker->busy_fd = fd;
	worker->busy_since = now();
	unlock(worker->all);
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
		wait_for(worker->all, EPOLL_CTL_MOD, fd);
}

/* Handles what is ready, waiting for it up to timeout (-1: for ever). Whether
 * there was anything; *stopping where the stop is a part of it. */
static bool
take_events(struct worker *worker, int timeout, bool *stopping)
{
	struct workers *all = worker->all;
	struct epoll_event events[EVENTS];
	bool any = false;
	/* One at a time, so that what waits is free for other threads; with
	 * the stop always ready, more are needed to see past it. */
	int most = *stopping ? EVENTS : 1;
	int count = epoll_wait(all->epoll, events, most, timeout);

	for (int i = 0; i < count; i++) {
		int fd = events[i].data.fd;

		if (fd == all->stop) {
			*stopping = true;
		} else if (fd == all->listener) {
			any |= accept_one(all);
		} else {
			serve(worker, fd, *stopping);
			any = true;
		}
	}
	return any;
}

static void *
run(void *context)
{
	struct worker *worker = context;
	bool stopping = false;

	while (!stopping)
		take_events(worker, -1, &stopping);
	time_t end = now() + DRAIN_SECONDS;
	while (take_events(worker, 0, &stopping) && now() < end)
		continue;
	return NULL;
}

struct workers *
workers_start(size_t threads, int listener, struct current *current)
{
	struct workers *all =
		calloc(1, sizeof *all + threads * sizeof all->each[0]);

	CHECK(all != NULL && threads > 0);
	all->current = current;
	all->listener = listener;
	all->epoll = epoll_create1(EPOLL_CLOEXEC);
	all->stop = eventfd(0, EFD_CLOEXEC);
	all->idle = idle_new();
	all->count = threads;
	CHECK(all->epoll >= 0 && all->stop >= 0);
	CHECK(pthread_mutex_init(&all->lock, NULL) == 0);
	watch(all, EPOLL_CTL_ADD, listener, EPOLLIN);
	watch(all, EPOLL_CTL_ADD, all->stop, EPOLLIN);
	for (size_t i = 0; i < threads; i++) {
		struct worker *worker = &all->each[i];

		*worker = (struct worker){
			.all = all, .fcgi = fcgi_new(), .busy_fd = -1};
		CHECK(pthread_create(&worker->thread, NULL, run, worker) == 0);
	}
	return all;
}

/* Ends the reads and writes that have gone on for so long. */
static void
cut_off(struct workers *all, time_t seconds)
{
	lock(all);
	for (size_t i = 0; i < all->count; i++)
		if (all->each[i].busy_fd >= 0 &&
			now() - all->each[i].busy_since >= seconds)
			shutdown(all->each[i].busy_fd, SHUT_RDWR);
	unlock(all);
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

	for (size_t i = 0; i < all->count; i++) {
		while (!join(all->each[i].thread, until)) {
			cut_off(all, 0);
			until = time(NULL) + 1;
		}
		fcgi_free(all->each[i].fcgi);
	}
}

void
workers_stop(struct workers *all, bool accept_more)
{
	if (!accept_more)
		watch(all, EPOLL_CTL_MOD, all->listener, 0);
	CHECK(eventfd_write(all->stop, 1) == 0);
	join_all(all);
	close(all->stop);
	close(all->epoll);
	idle_free(all->idle);
	pthread_mutex_destroy(&all->lock);
	free(all);
}
