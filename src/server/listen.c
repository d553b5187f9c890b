/* SPDX-License-Identifier: MIT
 * listen.c - open, probe, bind, listen; or inherit.
 * A path that nobody answers on is left over from a crash and is taken; one
 * that somebody answers on is not.
 * Logs one line on failure; never exits. */
#include "server/listen.h"

#include "base/log.h"

#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

enum { BACKLOG = 1024, INHERITED_FD = 3 };

static int
open_socket(int family)
{
	return socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
}

static void
close_keeping_errno(int fd)
{
	int saved = errno;

	if (fd >= 0)
		close(fd);
	errno = saved;
}

static bool
somebody_answers(const struct sockaddr_un *name)
{
	int fd = open_socket(AF_UNIX);
	/* Whoever cannot be asked counts as there. */
	bool answered =
		fd < 0 ||
		connect(fd, (const struct sockaddr *)name, sizeof *name) == 0 ||
		errno != ECONNREFUSED;

	if (fd >= 0)
		close(fd);
	return answered;
}

/* A socket that a crash has left; never anything else under that name. */
static bool
is_left_over(const struct sockaddr_un *name)
{
	struct stat facts;

	return lstat(name->sun_path, &facts) == 0 && S_ISSOCK(facts.st_mode) &&
	       !somebody_answers(name);
}

/* The file is made with mode 0660: nginx's workers must be of our group. */
static int
bind_path(int fd, const struct sockaddr_un *name)
{
	const struct sockaddr *address = (const struct sockaddr *)name;
	mode_t before = umask(0117);
	int result = bind(fd, address, sizeof *name);

	if (result < 0 && errno == EADDRINUSE) {
		if (is_left_over(name) && unlink(name->sun_path) == 0)
			result = bind(fd, address, sizeof *name);
		else
			errno = EADDRINUSE;
	}
	umask(before);
	return result;
}

static bool
remember_inode(struct listener *listener, const char *path)
{
	struct stat facts;

	if (stat(path, &facts) < 0)
		return false;
	listener->path = path;
	listener->device = facts.st_dev;
	listener->inode = facts.st_ino;
	return true;
}

static bool
open_unix(struct listener *listener, const char *path)
{
	struct sockaddr_un name = {.sun_family = AF_UNIX};

	if (strlen(path) >= sizeof name.sun_path) {
		errno = ENAMETOOLONG;
		return false;
	}
	memcpy(name.sun_path, path, strlen(path));
	int fd = open_socket(AF_UNIX);
	if (fd < 0 || bind_path(fd, &name) < 0 || listen(fd, BACKLOG) < 0 ||
		!remember_inode(listener, path)) {
		close_keeping_errno(fd);
		return false;
	}
	listener->fd = fd;
	return true;
}

static int
open_tcp_address(const struct addrinfo *found)
{
	const int yes = 1;
	int fd = open_socket(found->ai_family);

	if (fd >= 0 &&
		(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) <
				0 ||
			bind(fd, found->ai_addr, found->ai_addrlen) < 0 ||
			listen(fd, BACKLOG) < 0)) {
		close_keeping_errno(fd);
		return -1;
	}
	return fd;
}

static bool
open_tcp(struct listener *listener, const char *address)
{
	const struct addrinfo hints = {
		.ai_socktype = SOCK_STREAM, .ai_flags = AI_PASSIVE};
	const char *colon = strrchr(address, ':');
	struct addrinfo *found = NULL;
	char host[256];

	errno = EINVAL;
	if (colon == NULL || (size_t)(colon - address) >= sizeof host)
		return false;
	/* [::1]:9000 has its host in brackets (RFC 3986 section 3.2.2). */
	bool brackets =
		address[0] == '[' && colon > address && colon[-1] == ']';
	snprintf(host, sizeof host, "%.*s",
		(int)(colon - address) - 2 * brackets, address + brackets);
	if (getaddrinfo(host, colon + 1, &hints, &found) != 0)
		return false;
	listener->fd = open_tcp_address(found);
	freeaddrinfo(found);
	return listener->fd >= 0;
}

bool
listener_is_inherited(void)
{
	const char *pid = getenv("LISTEN_PID"), *count = getenv("LISTEN_FDS");

	return pid != NULL && count != NULL &&
	       strtol(pid, NULL, 10) == (long)getpid();
}

/* Exactly one listening socket: two would leave one without an answer. */
static bool
inherit(struct listener *listener)
{
	int listening = 0;
	socklen_t size = sizeof listening;

	errno = EINVAL;
	if (strcmp(getenv("LISTEN_FDS"), "1") != 0 ||
		getsockopt(INHERITED_FD, SOL_SOCKET, SO_ACCEPTCONN, &listening,
			&size) < 0 ||
		!listening)
		return false;
	listener->fd = INHERITED_FD;
	return fcntl(INHERITED_FD, F_SETFL, O_NONBLOCK) == 0 &&
	       fcntl(INHERITED_FD, F_SETFD, FD_CLOEXEC) == 0;
}

static const struct {
	const char *scheme;
	bool (*open)(struct listener *, const char *rest);
} schemes[] = {
	{"unix:", open_unix},
	{"tcp:", open_tcp},
};

bool
listener_open(struct listener *listener, const char *address)
{
	bool opened = false;

	*listener = (struct listener){.fd = -1};
	errno = EINVAL;
	if (address == NULL)
		opened = inherit(listener);
	for (size_t i = 0; address != NULL && i < 2; i++) {
		size_t len = strlen(schemes[i].scheme);

		if (strncmp(address, schemes[i].scheme, len) == 0)
			opened = schemes[i].open(listener, address + len);
	}
	if (!opened)
		log_event("careerpathd: cannot listen on %s: %s",
			address == NULL ? "the inherited socket" : address,
			strerror(errno));
	return opened;
}

void
listener_retire(const struct listener *listener)
{
	struct stat facts;

	if (listener->path != NULL && stat(listener->path, &facts) == 0 &&
		facts.st_dev == listener->device &&
		facts.st_ino == listener->inode)
		unlink(listener->path);
}

void
listener_close(struct listener *listener)
{
	close(listener->fd);
	listener->fd = -1;
}
