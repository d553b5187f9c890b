/* SPDX-License-Identifier: MIT
 * listen.h - the socket that nginx connects to.
 * Made here, with mode 0660, or taken from a service manager (LISTEN_FDS, as
 * sd_listen_fds(3) tells). Non-blocking and closed on exec in both cases.
 * Never takes a path away from a living server, or from another file. */
#ifndef CAREERPATH_SERVER_LISTEN_H
#define CAREERPATH_SERVER_LISTEN_H

#include <stdbool.h>
#include <sys/types.h>

struct listener {
	int fd;
	const char *path; /* of our own Unix socket, or NULL; borrowed */
	dev_t device;     /* with inode: is the path still ours? */
	ino_t inode;
};

/* Whether a service manager hands a socket over. */
bool listener_is_inherited(void);

/* address is unix:PATH or tcp:HOST:PORT, or NULL for the inherited socket; it
 * is borrowed. False, and one line in the log, where that cannot be. */
bool listener_open(struct listener *, const char *address)
	__attribute__((warn_unused_result));

/* No new connection finds us from here on; those that wait can be accepted.
 * An inherited socket stays: its owner keeps what arrives. */
void listener_retire(const struct listener *);
void listener_close(struct listener *);

#endif
