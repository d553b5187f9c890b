/* SPDX-License-Identifier: MIT
 * fcgi.c - let libfcgi read the request, answer it in one write.
 * The connection is lent to libfcgi in the fields that it keeps it in; with
 * no listening socket it cannot go and accept another one by itself.
 * Parameters are libfcgi's and die with the request, as does the arena. */
#include "server/fcgi.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fatal.h"
#include "http/request.h"
#include "http/response.h"
#include "server/current.h"
#include "server/reply.h"
#include "site/respond.h"

#include <errno.h>
#include <fcgiapp.h>
#include <stdlib.h>
#include <sys/socket.h>

/* nginx lets no body through; a peer that sends more is not nginx. */
enum { BODY_MOST = 64 * 1024 };

struct fcgi {
	FCGX_Request request;
	struct arena *arena;
};

void
fcgi_start(void)
{
	CHECK(FCGX_Init() == 0);
}

struct fcgi *
fcgi_new(void)
{
	struct fcgi *fcgi = calloc(1, sizeof *fcgi);

	CHECK(fcgi != NULL);
	CHECK(FCGX_InitRequest(&fcgi->request, -1, 0) == 0);
	fcgi->arena = arena_new();
	return fcgi;
}

void
fcgi_free(struct fcgi *fcgi)
{
	arena_free(fcgi->arena);
	free(fcgi);
}

/* Reads what is left of the request, so that the next one starts clean. */
static bool
read_rest(FCGX_Stream *in)
{
	char bytes[1024];
	int total = 0, got;

	while ((got = FCGX_GetStr(bytes, sizeof bytes, in)) > 0)
		if ((total += got) > BODY_MOST)
			return false;
	return FCGX_GetError(in) == 0;
}

/* Lends the connection to libfcgi; where that fails, it is closed. */
static bool
read_request(FCGX_Request *request, int fd)
{
	request->ipcFd = fd;
	request->keepConnection = 1;
	/* Spares a failing read a wait of two seconds for the peer to close. */
	request->detached = 1;
	if (FCGX_Accept_r(request) != 0)
		return false;
	if (read_rest(request->in))
		return true;
	FCGX_Free(request, 1);
	return false;
}

static const char *
parameter(const FCGX_Request *request, const char *name)
{
	const char *value = FCGX_GetParam(name, request->envp);

	return value == NULL ? "" : value;
}

static bool
send_all(int fd, const char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t sent = send(fd, bytes, len, MSG_NOSIGNAL);

		if (sent < 0 && errno == EINTR)
			continue;
		if (sent <= 0)
			return false;
		bytes += sent;
		len -= (size_t)sent;
	}
	return true;
}

static bool
answer(struct fcgi *fcgi, int fd, struct current *current)
{
	const FCGX_Request *request = &fcgi->request;
	struct buf out = {.arena = fcgi->arena};
	struct lease lease = current_get(current);
	struct request req = {
		.method = parameter(request, "REQUEST_METHOD"),
		.target = parameter(request, "REQUEST_URI"),
		.if_none_match =
			FCGX_GetParam("HTTP_IF_NONE_MATCH", request->envp),
		.accept_encoding =
			FCGX_GetParam("HTTP_ACCEPT_ENCODING", request->envp),
		.last_reload = lease.last_reload,
	};
	struct response res;

	respond(lease.snapshot, &req, fcgi->arena, &res);
	reply_write(&res, request->requestId, &out);
	current_put(current, lease);
	return send_all(fd, out.data, out.len);
}

bool
fcgi_serve(struct fcgi *fcgi, int fd, struct current *current)
{
	FCGX_Request *request = &fcgi->request;

	if (!read_request(request, fd))
		return false;
	bool keep = answer(fcgi, fd, current) && request->keepConnection;
	FCGX_Free(request, !keep);
	request->ipcFd = -1;
	arena_reset(fcgi->arena);
	return keep;
}
