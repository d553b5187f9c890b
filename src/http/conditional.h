/* SPDX-License-Identifier: MIT
 * conditional.h - entity tags and the 304 decision.
 * Pure functions over strings; no I/O, no clock.
 * Does not know what a role is. */
#ifndef CAREERPATH_HTTP_CONDITIONAL_H
#define CAREERPATH_HTTP_CONDITIONAL_H

#include <stdbool.h>
#include <stddef.h>

struct arena;

/* A strong entity tag of the bytes, quoted, as RFC 9110 section 8.8.3. */
const char *etag_of(struct arena *, const char *bytes, size_t len);

/* RFC 9110 section 13.1.2: whether If-None-Match names this tag, or is "*".
 * Weak comparison, for nginx's gzip turns "x" into W/"x". A malformed field
 * matches nothing: the whole page is always a right answer. */
bool etag_matches(const char *if_none_match, const char *etag)
	__attribute__((pure));

#endif
