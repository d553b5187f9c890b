/* SPDX-License-Identifier: MIT
 * text.c - measure, then copy.
 * Each text is looked at twice and copied once. */
#include "base/text.h"

#include "base/arena.h"

#include <stdarg.h>
#include <string.h>

const char *
text_of(struct arena *arena, const char *first, ...)
{
	va_list parts;
	size_t len = 0;

	va_start(parts, first);
	for (const char *part = first; part != NULL;
		part = va_arg(parts, const char *))
		len += strlen(part);
	va_end(parts);
	char *text = arena_text(arena, len + 1), *end = text;
	va_start(parts, first);
	for (const char *part = first; part != NULL;
		part = va_arg(parts, const char *))
		end = stpcpy(end, part);
	va_end(parts);
	*end = '\0';
	return text;
}

const char *
text_of_number(struct arena *arena, long long number)
{
	char digits[24], *start = digits + sizeof digits;
	/* Also for the lowest number, whose opposite has no room. */
	unsigned long long rest = number < 0 ? -(unsigned long long)number
					     : (unsigned long long)number;

	do
		*--start = (char)('0' + rest % 10);
	while ((rest /= 10) > 0);
	if (number < 0)
		*--start = '-';
	return arena_strndup(
		arena, start, (size_t)(digits + sizeof digits - start));
}
