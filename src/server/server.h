/* SPDX-License-Identifier: MIT
 * server.h - the life of a serving process: load, listen, reload, stop.
 * HUP reloads as one transaction; TERM and INT end it.
 * Never returns while a request is in flight. */
#ifndef CAREERPATH_SERVER_SERVER_H
#define CAREERPATH_SERVER_SERVER_H

#include <stddef.h>

struct server_settings {
	const char *data_dir, *templates_dir;
	const char *listen; /* see listen.h; NULL for an inherited socket */
	size_t threads;
};

/* Returns the exit status, when it has been told to stop or cannot start. */
int server_run(const struct server_settings *);

#endif
