/* SPDX-License-Identifier: MIT
 * idle.h - which connections say nothing, in the order of their falling silent.
 * For the day that descriptors run out: the most silent one has to go.
 * Takes no lock of its own; never closes anything. */
#ifndef CAREERPATH_SERVER_IDLE_H
#define CAREERPATH_SERVER_IDLE_H

struct idle;

/* For every descriptor that the process may have. Ended with idle_free. */
struct idle *idle_new(void);
void idle_free(struct idle *);

/* It has said all that it had to say. */
void idle_add(struct idle *, int fd);
void idle_remove(struct idle *, int fd);

/* Removes the one that was added first, and returns it; -1 for none. */
int idle_oldest(struct idle *);

#endif
