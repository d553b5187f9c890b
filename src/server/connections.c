/* SPDX-License-Identifier: MIT
 * connections.c - one epoll set with the listener, every connection (one-shot:
 * one thread a time) and an eventfd that says stop.
 * A stop must not forget those that were let in and have not spoken: their
 * requests may be on the way, so they are counted. */
#include "server/connections.h"

#include "base/clock.h"
#include "base/fatal.h"
#include "base/log.h"
#include "server/idle.h"

#include <errno.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

/* How long one read or write may take. */
enum { PATIENCE_SECONDS = 5 };

/* In an event's data, above the descriptor: it has never spoken. */
static const uint64_t UNHEARD = (uint64_t)1 << 32;

struct connections {
	int listener, epoll, stop;
	pthread_mutex_t lock; /* guards all below */
	struct idle *idle;
	size_t unheard;
	time_t last_full; /* when no descriptor was left; monotonic */
};

static void
lock(struct connections *all)
{
	CHECK(pthread_mutex_lock(&all->lock) == 0);
}

static void
unlock(struct connections *all)
{
	CHECK(pthread_mutex_unlock(&all->lock) == 0);
}

static void
watch(const struct connections *all, int operation, int fd, uint64_t mark,
	uint32_t events)
{
	struct epoll_event event = {
		.events = events, .data.u64 = (uint32_t)fd | mark};

	CHECK(epoll_ctl(all->epoll, operation, fd, &event) == 0);
}

struct connections *
connections_new(int listener)
{
	struct connections *all = calloc(1, sizeof *all);

	CHECK(all != NULL);
	all->listener = listener;
	all->epoll = epoll_create1(EPOLL_CLOEXEC);
	all->stop = eventfd(0, EFD_CLOEXEC);
	all->idle = idle_new();
	CHECK(all->epoll >= 0 && all->stop >= 0);
	CHECK(pthread_mutex_init(&all->lock, NULL) == 0);
	watch(all, EPOLL_CTL_ADD, listener, 0, EPOLLIN);
	watch(all, EPOLL_CTL_ADD, all->stop, 0, EPOLLIN);
	return all;
}

void
connections_free(struct connections *all)
{
	close(all->stop);
	close(all->epoll);
	idle_free(all->idle);
	pthread_mutex_destroy(&all->lock);
	free(all);
}

static void
set_limits(int fd)
{
	const struct timeval limit = {.tv_sec = PATIENCE_SECONDS};
	const int yes = 1;

	setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
	setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &limit, sizeof limit);
	/* Refused on a Unix socket, which has no delay to turn off. */
	setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
}

/* Before the connection is in the set: from then on it may be anybody's. */
static void
remember(struct connections *all, int fd, bool unheard)
{
	lock(all);
	idle_add(all->idle, fd);
	all->unheard += unheard;
	unlock(all);
}

static void
forget(struct connections *all, int fd, bool unheard)
{
	lock(all);
	idle_remove(all->idle, fd);
	all->unheard -= unheard;
	unlock(all);
}

/* No descriptor is left: the connection that has been silent longest has to
 * go. Its peer, nginx, opens another one when it needs it. */
static void
make_room(struct connections *all, int error)
{
	const struct timespec rest = {.tv_nsec = 10 * 1000 * 1000};

	lock(all);
	int fd = idle_oldest(all->idle);
	bool tell = clock_seconds() - all->last_full > 10;
	all->last_full = clock_seconds();
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
accept_one(struct connections *all)
{
	int fd = accept4(all->listener, NULL, NULL, SOCK_CLOEXEC);

	if (fd >= 0) {
		set_limits(fd);
		remember(all, fd, true);
		watch(all, EPOLL_CTL_ADD, fd, UNHEARD, EPOLLIN | EPOLLONESHOT);
	} else if (errno == EMFILE || errno == ENFILE || errno == ENOMEM) {
		make_room(all, errno);
	}
	/* Any other error is the peer's, or a sibling was faster. */
	return fd >= 0;
}

static void
sort_out(struct connections *all, uint64_t data, struct news *news)
{
	int fd = (int)(uint32_t)data;

	if (fd == all->stop) {
		news->stop = true;
	} else if (fd == all->listener) {
		news->any |= accept_one(all);
	} else {
		forget(all, fd, (data & UNHEARD) != 0);
		news->speakers[news->count++] = fd;
		news->any = true;
	}
}

void
connections_wait(struct connections *all, int milliseconds, struct news *news)
{
	struct epoll_event events[SPEAKERS_MOST];
	/* One at a time, so that what waits is free for other threads; with
	 * the stop always ready, more are needed to see past it. */
	int most = news->stop ? SPEAKERS_MOST : 1;
	int count = epoll_wait(all->epoll, events, most, milliseconds);

	news->any = false;
	news->count = 0;
	for (int i = 0; i < count; i++)
		sort_out(all, events[i].data.u64, news);
}

void
connections_give_back(struct connections *all, int fd)
{
	remember(all, fd, false);
	watch(all, EPOLL_CTL_MOD, fd, 0, EPOLLIN | EPOLLONESHOT);
}

void
connections_stop(struct connections *all, bool accept_more)
{
	if (!accept_more)
		watch(all, EPOLL_CTL_MOD, all->listener, 0, 0);
	CHECK(eventfd_write(all->stop, 1) == 0);
}

bool
connections_expecting(struct connections *all)
{
	lock(all);
	bool expecting = all->unheard > 0;
	unlock(all);
	return expecting;
}
