/* SPDX-License-Identifier: MIT
 * target.h - a request target, taken apart and brought to one spelling.
 * The raw bytes come from a stranger: RFC 9112 section 3.2, RFC 3986.
 * Knows no route: whether a path means a page is for respond(). */
#ifndef CAREERPATH_HTTP_TARGET_H
#define CAREERPATH_HTTP_TARGET_H

struct arena;

enum target_fault { TARGET_FINE, TARGET_MALFORMED, TARGET_TOO_LONG };

struct target {
	const char *raw;   /* the path as sent, without the query */
	const char *path;  /* decoded, lower case, no doubled or final slash */
	const char *query; /* with its "?", as sent; "" where there is none */
};

/* Longer targets are answered with 414. */
enum { TARGET_LIMIT = 2048 };

/* Malformed is: not starting with "/", a byte outside of printable ASCII, a
 * broken escape, an escaped control byte or slash, or bytes that are no UTF-8
 * after decoding. */
enum target_fault target_parse(
	struct arena *, const char *text, struct target *);

#endif
