/* SPDX-License-Identifier: MIT
 * answer_body.h - from a rendered page to what is sent of it.
 * Never renders. */
#ifndef CAREERPATH_SITE_ANSWER_BODY_H
#define CAREERPATH_SITE_ANSWER_BODY_H

struct arena;
struct buf;
struct request;
struct response;

/* Puts the body and the fields that depend on its bytes into the response,
 * whose status is set; makes a 304 of a 200 that the client has. */
void answer_body(const struct request *, struct arena *, const struct buf *,
	struct response *);

#endif
