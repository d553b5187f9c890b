/* SPDX-License-Identifier: MIT
 * reply.c - frame head and body, end the request.
 * Lengths and ids are two bytes, high byte first.
 * Knows no socket: fcgi.c writes. */
#include "server/reply.h"

#include "base/buf.h"
#include "http/response.h"

#include <fastcgi.h>

/* A multiple of 8, so that no record needs padding for alignment. */
enum { RECORD_MOST = FCGI_MAX_LENGTH - 7 };

static void
add_header(struct buf *out, int type, int request_id, size_t len)
{
	const FCGI_Header header = {
		.version = FCGI_VERSION_1,
		.type = (unsigned char)type,
		.requestIdB1 = (unsigned char)(request_id >> 8),
		.requestIdB0 = (unsigned char)request_id,
		.contentLengthB1 = (unsigned char)(len >> 8),
		.contentLengthB0 = (unsigned char)len,
	};

	buf_add(out, (const char *)&header, sizeof header);
}

static void
add_stdout(struct buf *out, int request_id, const char *bytes, size_t len)
{
	while (len > 0) {
		size_t part = len < RECORD_MOST ? len : RECORD_MOST;

		add_header(out, FCGI_STDOUT, request_id, part);
		buf_add(out, bytes, part);
		bytes += part;
		len -= part;
	}
}

void
reply_write(const struct response *res, int request_id, struct buf *out)
{
	const FCGI_EndRequestBody end = {
		.protocolStatus = FCGI_REQUEST_COMPLETE};
	struct buf head = {.arena = out->arena};

	response_write_head(res, &head);
	add_stdout(out, request_id, head.data, head.len);
	add_stdout(out, request_id, res->body, res->body_len);
	add_header(out, FCGI_STDOUT, request_id, 0);
	add_header(out, FCGI_END_REQUEST, request_id, sizeof end);
	buf_add(out, (const char *)&end, sizeof end);
}
