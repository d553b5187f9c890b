/* SPDX-License-Identifier: MIT
 * fcgi.h - one request on one connection, from bytes to bytes.
 * The only door to libfcgi, which reads; accepting, waiting, writing and
 * closing are ours, because libfcgi's own ways block (see HACKING.md).
 * Never waits for a connection that has nothing to say: workers.c does. */
#ifndef CAREERPATH_SERVER_FCGI_H
#define CAREERPATH_SERVER_FCGI_H

#include <stdbool.h>

struct current;
struct fcgi;

/* Once, in the main thread, before any other; signals must be blocked, for
 * libfcgi installs handlers of its own. */
void fcgi_start(void);

/* What one worker needs to serve. Never NULL; ended with fcgi_free. */
struct fcgi *fcgi_new(void);
void fcgi_free(struct fcgi *);

/* Reads a request and answers it. True: the peer keeps the connection open
 * for its next one. False: it has been closed, because the peer asked for
 * that, has gone, or sent half a request or a broken one. */
bool fcgi_serve(struct fcgi *, int fd, struct current *);

#endif
