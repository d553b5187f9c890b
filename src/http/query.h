/* SPDX-License-Identifier: MIT
 * query.h - what a form sent with GET: application/x-www-form-urlencoded, as
 * the URL Standard (WHATWG, section 5) has it.
 * The bytes come from a stranger, and only text that is fit for a page comes
 * out. Knows no names of fields: views ask for theirs. */
#ifndef CAREERPATH_HTTP_QUERY_H
#define CAREERPATH_HTTP_QUERY_H

struct arena;

/* Longer values are as good as none. */
enum { QUERY_VALUE_LIMIT = 200 };

/* The decoded value of the first field of that name, with single spaces and
 * none at its ends. "" where there is none, or where it is too long, has a
 * broken escape or a control byte, or is no UTF-8. query starts with "?" or is
 * "". */
const char *query_value(struct arena *, const char *query, const char *name);

/* The same as a number from 0 to most; otherwise where it is none. */
long query_number(struct arena *, const char *query, const char *name,
	long most, long otherwise);

#endif
