/* SPDX-License-Identifier: MIT
 * template_line.h - where a template mentions a name.
 * For problems only; counts lines from 1, 0 where it does not. */
#ifndef CAREERPATH_SITE_TEMPLATE_LINE_H
#define CAREERPATH_SITE_TEMPLATE_LINE_H

#include <stddef.h>

/* The line of the first {{NAME}}, {{#NAME}} or {{>NAME}}; source may be NULL.
 */
long template_line(const char *source, const char *name, size_t name_len)
	__attribute__((pure));

#endif
