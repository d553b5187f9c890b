/* SPDX-License-Identifier: MIT
 * request.h - what a request says, as far as an answer depends on it.
 * Borrowed text, hostile until respond() has checked it; the Host header is
 * left out on purpose: addresses come from data/site.xml.
 * Knows no socket, no FastCGI and no role. */
#ifndef CAREERPATH_HTTP_REQUEST_H
#define CAREERPATH_HTTP_REQUEST_H

struct request {
	const char *method;          /* as sent; never NULL */
	const char *target;          /* RFC 9112 section 3.2.1: /path?query */
	const char *if_none_match;   /* RFC 9110 section 13.1.2, or NULL */
	const char *accept_encoding; /* RFC 9110 section 12.5.3, or NULL */
	const char *last_reload;     /* for /healthz: "none", "ok", "failed" */
};

/* Takes a header that answers depend on; ignores all others. The value is
 * borrowed. name in any case, as in RFC 9110 section 5.1. */
void request_header(struct request *, const char *name, const char *value);

#endif
