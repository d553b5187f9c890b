/* SPDX-License-Identifier: MIT
 * template_line.c - a search for a marker, line by line.
 * Knows as much of the template language as a marker's start and end.
 * Never used while answering visitors. */
#include "site/template_line.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

/* Whether a marker that starts here names it. */
static bool
is_marker(const char *at, const char *name, size_t len)
{
	at += strspn(at, "{#>/");
	return strncmp(at, name, len) == 0 &&
	       !isalnum((unsigned char)at[len]) && at[len] != '_';
}

long
template_line(const char *source, const char *name, size_t len)
{
	long line = 1;

	for (; source != NULL && *source != '\0'; source++) {
		if (*source == '\n')
			line++;
		if (strncmp(source, "{{", 2) == 0 &&
			is_marker(source, name, len))
			return line;
	}
	return 0;
}
