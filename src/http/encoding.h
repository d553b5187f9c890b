/* SPDX-License-Identifier: MIT
 * encoding.h - what a client can unpack: Accept-Encoding.
 * Knows two answers: gzip, and as it is. */
#ifndef CAREERPATH_HTTP_ENCODING_H
#define CAREERPATH_HTTP_ENCODING_H

#include <stdbool.h>

/* Whether a list such as "br;q=1.0, gzip;q=0.8, *;q=0" allows gzip (RFC 9110
 * section 12.5.3). NULL, no header, allows only what is as it is. */
bool accepts_gzip(const char *accept_encoding) __attribute__((pure));

#endif
