/* SPDX-License-Identifier: MIT
 * percent.c - two hexadecimal digits to a byte. */
#include "http/percent.h"

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
