/* SPDX-License-Identifier: MIT
 * connections.h - the connections that no thread has in hand.
 * They wait in one epoll set with the listener and the word to stop; whoever is
 * free takes the next one that speaks, and gives it back once it is answered.
 * Safe from any thread. Never reads or writes a byte of a connection. */
#ifndef CAREERPATH_SERVER_CONNECTIONS_H
#define CAREERPATH_SERVER_CONNECTIONS_H

#include <stdbool.h>
#include <stddef.h>

enum { SPEAKERS_MOST = 8 };

struct connections;

/* What a thread learned from one wait. All zero before its first. */
struct news {
	bool stop; /* stays true */
	bool any;  /* a connection came or spoke */
	size_t count;
	int speakers[SPEAKERS_MOST]; /* now the caller's, to serve and close */
};

/* listener is a non-blocking listening socket, borrowed. */
struct connections *connections_new(int listener);
/* No thread may be using them. */
void connections_free(struct connections *);

/* Lets in who knocks and says who speaks; waits for either, or for the word to
 * stop, up to so many milliseconds (-1: for ever). */
void connections_wait(struct connections *, int milliseconds, struct news *);

/* It has been answered, and may speak again. */
void connections_give_back(struct connections *, int fd);

/* Says stop, to all threads; accept_more: who knocks is still let in. */
void connections_stop(struct connections *, bool accept_more);

/* Whether somebody who was let in has never spoken yet. */
bool connections_expecting(struct connections *);

#endif
