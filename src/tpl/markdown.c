/* SPDX-License-Identifier: MIT
 * markdown.c - which bytes of a text Markdown would take for marks.
 * Escapes no more than needed: "SQL & NoSQL" and "full-time" stay readable.
 * Text is one line; definitions have no others. */
#include "tpl/markdown.h"

#include <ctype.h>
#include <string.h>

/* The length of "12." or "3)" at the start, which would begin a list. */
static size_t
number_at_start(const char *text, size_t len)
{
	size_t digits = 0;

	while (digits < len && isdigit((unsigned char)text[digits]))
		digits++;
	return digits > 0 && digits < len &&
			       (text[digits] == '.' || text[digits] == ')')
		       ? digits
		       : len;
}

bool
markdown_escapes(const char *text, size_t len, size_t at)
{
	char next = at + 1 < len ? text[at + 1] : ' ';

	if (text[at] == '\0')
		return false;
	if (strchr("\\`*_[]<|~", text[at]) != NULL)
		return true;
	if (text[at] == '&')
		return isalnum((unsigned char)next) || next == '#';
	/* A parenthesis ends a link's address, and no address has a space. */
	if ((text[at] == '(' || text[at] == ')') &&
		memchr(text, ' ', len) == NULL)
		return true;
	if (at == 0)
		return strchr("#>+-=", text[0]) != NULL;
	/* The end of a heading, "F #", would fall off. */
	if (text[at] == '#')
		return text[at - 1] == ' ';
	return at == number_at_start(text, len);
}
