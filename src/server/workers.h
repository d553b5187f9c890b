/* SPDX-License-Identifier: MIT
 * workers.h - the threads that serve, and what they wait for.
 * A connection with nothing to say costs no thread: all of them wait in one
 * place, and whoever is free takes the next one that speaks.
 * Never handles signals or snapshots: server.c does. */
#ifndef CAREERPATH_SERVER_WORKERS_H
#define CAREERPATH_SERVER_WORKERS_H

#include <stdbool.h>
#include <stddef.h>

struct current;
struct workers;

/* Starts the threads; listener is a non-blocking listening socket, borrowed.
 * Signals must be blocked, so that no thread takes one. */
struct workers *workers_start(size_t threads, int listener, struct current *);

/* To be called about once a second: cuts off peers that are too slow. */
void workers_tick(struct workers *);

/* Answers what has already arrived and what those who are connected send for
 * the first time in the next seconds, then ends all threads; whoever has not
 * finished after the grace is cut off. accept_more: also what waits at the
 * listener; not where that stays open for somebody else to take it. Frees the
 * workers. */
void workers_stop(struct workers *, bool accept_more);

#endif
