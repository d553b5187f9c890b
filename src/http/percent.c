/* SPDX-License-Identifier: MIT
 * percent.c - two hexadecimal digits to a byte, and a byte to two. */
#include "http/percent.h"

#include "base/arena.h"

#include <stdbool.h>
#include <string.h>

static int
hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'a' && c <= 'f')
		return c - 'a' + 10;
	return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

int
percent_byte(const char *escape)
{
	int high = hex_digit(escape[1]);
	int low = high < 0 ? -1 : hex_digit(escape[2]);

	return low < 0 ? -1 : high * 16 + low;
}

static bool
is_unreserved(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') ||
	       (c != '\0' && strchr("-._~", c) != NULL);
}

const char *
percent_encode(struct arena *arena, const char *text)
{
	static const char digits[] = "0123456789ABCDEF";
	char *encoded = arena_alloc(arena, 3 * strlen(text) + 1);
	char *end = encoded;

	for (; *text != '\0'; text++) {
		unsigned char byte = (unsigned char)*text;

		if (is_unreserved(*text)) {
			*end++ = *text;
			continue;
		}
		*end++ = '%';
		*end++ = digits[byte / 16];
		*end++ = digits[byte % 16];
	}
	*end = '\0';
	return encoded;
}
