/* SPDX-License-Identifier: MIT
 * workers.c - one epoll set, many threads.
 * The set holds the listener, every connection (one-shot: one thread a time)
 * and an eventfd that says stop.
 * A thread blocks in two places only, each with an end: in epoll_wait, which
 * the eventfd ends, and in a read or write, which a timeout ends. */
#include "server/workers.h"

#include "base/fatal.h"
#include "base/log.h"
#include "server/fcgi.h"

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

/* How long a peer may pause in the middle of a request or a reply, and how
 * long a stop waits for requests in flight. */
enum { PAUSE_SECONDS = 5, GRACE_SECONDS = 5, EVENTS = 8 };

struct worker {
	struct workers *all;
	struct fcgi *fcgi;
	pthread_t thread;
	int busy_fd; /* the connection in hand, or -1; under the lock */
};

struct workers {
	struct current *current;
	int listener, epoll, stop;
	pthread_mutex_t lock; /* guards every busy_fd */
	size_t count;
	struct worker each[];
};

static void
watch(const struct workers *all, int operation, int fd, uint32_t events)
{
	struct epoll_event event = {.events = events, .data.fd = fd};

	CHECK(epoll_ctl(all->epoll, operation, fd, &event) == 0);
}

static void
set_limits(int fd)
{
	const struct timeval pause = {.tv_sec = PAUSE_SECONDS};
	const int yes = 1;

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &pause, sizeof pause);
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &pause, sizeof pause);
	/* Refused on a Unix socket, which has no delay to turn off. */
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

static void
accept_one(const struct workers *all)
{
	int fd = accept4(all->listener, NULL, NULL, SOCK_CLOEXEC);

	if (fd >= 0) {
		set_limits(fd);
		watch(all, EPOLL_CTL_ADD, fd, EPOLLIN | EPOLLONESHOT);
	} else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM) {
		const struct timespec rest = {.tv_nsec = 50 * 1000 * 1000};

		log_event("careerpathd: cannot accept: %s", strerror(errno));
		nanosleep(&rest, NULL);
	}
	/* Any other error is the peer's, or a sibling was faster. */
}

static void
set_busy(struct worker *worker, int fd)
{
	CHECK(pthread_mutex_lock(&worker->all->lock) == 0);
	worker->busy_fd = fd;
	CHECK(pthread_mutex_unlock(&worker->all->lock) == 0);
}

static void
serve(struct worker *worker, int fd)
{
	set_busy(worker, fd);
	bool kept = fcgi_serve(worker->fcgi, fd, worker->all->current);
	set_busy(worker, -1);
	if (kept)
		watch(worker->all, EPOLL_CTL_MOD, fd, EPOLLIN | EPOLLONESHOT);
}

/* Handles what is ready, waiting for it up to timeout (-1: for ever). Returns
 * how many events it handled; *stopping where the stop is one of them. */
static int
take_events(struct worker *worker, int timeout, bool *stopping)
{
	const struct workers *all = worker->all;
	struct epoll_event events[EVENTS];
	/* One at a time, so that what waits is free for other threads; with
	 * the stop always ready, more are needed to see past it. */
	int most = *stopping ? EVENTS : 1, handled = 0;
	int count = epoll_wait(all->epoll, events, most, timeout);

	for (int i = 0; i < count; i++) {
		if (events[i].data.fd == all->stop) {
			*stopping = true;
			continue;
		}
		handled++;
		if (events[i].data.fd == all->listener)
			accept_one(all);
		else
			serve(worker, events[i].data.fd);
	}
	return handled;
}

static void *
run(void *context)
{
	struct worker *worker = context;
	bool stopping = false;

	while (!stopping)
		take_events(worker, -1, &stopping);
	while (take_events(worker, 0, &stopping) > 0)
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

/* Ends the reads and writes of whoever still waits for a peer. */
static void
cut_off(struct workers *all)
{
	CHECK(pthread_mutex_lock(&all->lock) == 0);
	for (size_t i = 0; i < all->count; i++)
		if (all->each[i].busy_fd >= 0)
			shutdown(all->each[i].busy_fd, SHUT_RDWR);
	CHECK(pthread_mutex_unlock(&all->lock) == 0);
}

static void
join_all(struct workers *all)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_sec += GRACE_SECONDS;
	for (size_t i = 0; i < all->count; i++) {
		while (pthread_timedjoin_np(
			       all->each[i].thread, NULL, &until) != 0)
			cut_off(all);
		fcgi_free(all->each[i].fcgi);
	}
}

void
workers_stop(struct workers *all)
{
	CHECK(eventfd_write(all->stop, 1) == 0);
	join_all(all);
	close(all->stop);
	close(all->epoll);
	pthread_mutex_destroy(&all->lock);
	free(all);
}
