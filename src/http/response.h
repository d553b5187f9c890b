/* SPDX-License-Identifier: MIT
 * response.h - status, header fields and body of one answer.
 * All of it lives in the request's arena.
 * Field values are checked here: no control byte reaches the wire. */
#ifndef CAREERPATH_HTTP_RESPONSE_H
#define CAREERPATH_HTTP_RESPONSE_H

#include <stddef.h>

struct buf;

struct header {
	const char *name, *value;
};

enum { RESPONSE_HEADERS = 12 };

struct response {
	int status;
	struct header headers[RESPONSE_HEADERS];
	size_t header_count;
	const char *body; /* borrowed; NULL where body_len is 0 */
	size_t body_len;
};

/* Appends a field. Name and value are borrowed and made by the program: a
 * control byte in them is a broken program, not a wrong request. */
void response_header(struct response *, const char *name, const char *value);

/* The value of a field, or NULL. name in any case. */
const char *response_find(const struct response *, const char *name)
	__attribute__((pure));

/* Writes "Status: 200 OK", the fields and the empty line, as RFC 3875
 * section 6 has it, with CRLF; not the body. */
void response_write_head(const struct response *, struct buf *);

#endif
