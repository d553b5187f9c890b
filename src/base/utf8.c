/* SPDX-License-Identifier: MIT
 * utf8.c - the well-formed byte sequences of Unicode's table 3-7.
 * The first byte decides the length and the range of the second.
 * Reads no byte past the end. */
#include "base/utf8.h"

static const struct {
	unsigned char first_low, first_high; /* range of the first byte */
	unsigned char second_low, second_high;
	size_t len;
} forms[] = {
	{0x00, 0x7f, 0x00, 0x00, 1},
	{0xc2, 0xdf, 0x80, 0xbf, 2},
	{0xe0, 0xe0, 0xa0, 0xbf, 3},
	{0xe1, 0xec, 0x80, 0xbf, 3},
	{0xed, 0xed, 0x80, 0x9f, 3},
	{0xee, 0xef, 0x80, 0xbf, 3},
	{0xf0, 0xf0, 0x90, 0xbf, 4},
	{0xf1, 0xf3, 0x80, 0xbf, 4},
	{0xf4, 0xf4, 0x80, 0x8f, 4},
};

static bool
between(unsigned char byte, unsigned char low, unsigned char high)
{
	return byte >= low && byte <= high;
}

/* How many bytes the character at the start has; 0 where it has none. */
static size_t
character(const unsigned char *bytes, size_t len)
{
	size_t form = 0, count = sizeof forms / sizeof *forms;

	while (form < count && !between(bytes[0], forms[form].first_low,
				       forms[form].first_high))
		form++;
	if (form == count || forms[form].len > len)
		return 0;
	for (size_t i = 1; i < forms[form].len; i++)
		if (!between(bytes[i], i == 1 ? forms[form].second_low : 0x80,
			    i == 1 ? forms[form].second_high : 0xbf))
			return 0;
	return forms[form].len;
}

bool
utf8_valid(const char *bytes, size_t len)
{
	const unsigned char *at = (const unsigned char *)bytes;

	while (len > 0) {
		size_t step = character(at, len);

		if (step == 0)
			return false;
		at += step;
		len -= step;
	}
	return true;
}

size_t
utf8_length(const char *text)
{
	size_t length = 0;

	for (; *text != '\0'; text++)
		length += ((unsigned char)*text & 0xc0) != 0x80;
	return length;
}
