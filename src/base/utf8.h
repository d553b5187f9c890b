/* SPDX-License-Identifier: MIT
 * utf8.h - whether bytes are UTF-8 (RFC 3629).
 * No overlong forms, no surrogates, nothing above U+10FFFF.
 * Never repairs: what is not UTF-8 is a problem or a 400. */
#ifndef CAREERPATH_BASE_UTF8_H
#define CAREERPATH_BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

bool utf8_valid(const char *bytes, size_t len) __attribute__((pure));

/* Characters (code points) in valid text. */
size_t utf8_length(const char *text) __attribute__((pure));

#endif
