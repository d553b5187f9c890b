/* SPDX-License-Identifier: MIT
 * answer_body.c - entity tag, coding and length of a finished page.
 * A 304, a HEAD and a packed form say the same of it as the plain one.
 * Never looks at what the page says. */
#include "site/answer_body.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/gzip.h"
#include "base/text.h"
#include "http/conditional.h"
#include "http/encoding.h"
#include "http/request.h"
#include "http/response.h"

#include <stdbool.h>
#include <string.h>

static bool
is_packed(const struct request *req, const struct buf *body)
{
	return body->len >= GZIP_LEAST && accepts_gzip(req->accept_encoding);
}

/* The body as it is sent: nginx keeps the packed form, too, so that it is
 * packed once and not for each visitor. */
static void
take_body(struct arena *arena, const struct buf *body, bool packed,
	struct response *res)
{
	res->body = body->data;
	res->body_len = body->len;
	if (!packed)
		return;
	res->body = gzip_of(arena, body->data, body->len, &res->body_len);
	response_header(res, "Content-Encoding", "gzip");
}

void
answer_body(const struct request *req, struct arena *arena,
	const struct buf *body, struct response *res)
{
	const char *etag = etag_of(arena, buf_text(body), body->len);
	bool packed = is_packed(req, body);

	/* The same page in another form has other bytes: a weak tag says that
	 * (RFC 9110 section 8.8.1). */
	response_header(
		res, "ETag", packed ? text_of(arena, "W/", etag, NULL) : etag);
	response_header(res, "Vary", "Accept-Encoding");
	if (res->status == 200 && req->if_none_match != NULL &&
		etag_matches(req->if_none_match, etag)) {
		res->status = 304;
		return;
	}
	take_body(arena, body, packed, res);
	response_header(res, "Content-Length",
		text_of_number(arena, (long long)res->body_len));
	if (strcmp(req->method, "HEAD") == 0) {
		res->body = NULL;
		res->body_len = 0;
	}
}
