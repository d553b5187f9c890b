/* SPDX-License-Identifier: MIT
 * percent.h - percent-encoded bytes: RFC 3986 section 2.1.
 * Decides nothing about which bytes may stand where. */
#ifndef CAREERPATH_HTTP_PERCENT_H
#define CAREERPATH_HTTP_PERCENT_H

struct arena;

/* The byte that the escape, which starts with "%", stands for; -1 where it is
 * broken. */
int percent_byte(const char *escape) __attribute__((pure));

/* The text with all but unreserved characters escaped, fit for any part of an
 * address: RFC 3986 section 2.3. */
const char *percent_encode(struct arena *, const char *text);

#endif
