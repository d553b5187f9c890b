/* SPDX-License-Identifier: MIT
 * status.h - the reason phrase of a status code (RFC 9110 section 15).
 * Only codes that this program or its nginx sends.
 * Wordings for visitors stand in templates/, not here. */
#ifndef CAREERPATH_HTTP_STATUS_H
#define CAREERPATH_HTTP_STATUS_H

/* "Not Found" for 404; NULL for a code that we never send. */
const char *status_reason(int status) __attribute__((const));

#endif
