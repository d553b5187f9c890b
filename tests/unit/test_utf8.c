/* SPDX-License-Identifier: MIT
 * test_utf8.c - which bytes are UTF-8: the edges of every range of RFC 3629,
 * and each of them cut short. */
#include "base/utf8.h"

#include "tap.h"

static const struct {
	const char *bytes;
	bool valid;
	const char *name;
} cases[] = {
	{"", true, "nothing is valid"},
	{"plain", true, "ASCII is valid"},
	{"\x7f", true, "the last character of one byte is valid"},
	{"\xc2\x80", true, "the first character of two bytes is valid"},
	{"\xdf\xbf", true, "the last character of two bytes is valid"},
	{"\xe0\xa0\x80", true, "the first character of three bytes is valid"},
	{"\xed\x9f\xbf", true, "the last one before the surrogates is valid"},
	{"\xee\x80\x80", true, "the first one after the surrogates is valid"},
	{"\xef\xbf\xbf", true, "the last character of three bytes is valid"},
	{"\xf0\x90\x80\x80", true, "the first one of four bytes is valid"},
	{"\xf4\x8f\xbf\xbf", true, "U+10FFFF is valid"},
	{"₹4L – größer", true, "mixed text is valid"},
	{"\x80", false, "a byte that continues nothing is not valid"},
	{"\xbf", false, "nor is the last such byte"},
	{"\xc0\x80", false, "NUL in two bytes is overlong"},
	{"\xc0\xaf", false, "a slash in two bytes is overlong"},
	{"\xc1\xbf", false, "all that starts with C1 is overlong"},
	{"\xe0\x80\xaf", false, "a slash in three bytes is overlong"},
	{"\xe0\x9f\xbf", false, "U+07FF in three bytes is overlong"},
	{"\xf0\x80\x80\xaf", false, "a slash in four bytes is overlong"},
	{"\xf0\x8f\xbf\xbf", false, "U+FFFF in four bytes is overlong"},
	{"\xed\xa0\x80", false, "the first surrogate is not valid"},
	{"\xed\xbf\xbf", false, "the last surrogate is not valid"},
	{"\xf4\x90\x80\x80", false, "U+110000 is not valid"},
	{"\xf5\x80\x80\x80", false, "F5 starts nothing"},
	{"\xf8\x88\x80\x80\x80", false, "five bytes are no character"},
	{"\xfe", false, "FE is not valid"},
	{"\xff", false, "FF is not valid"},
	{"\xc2", false, "two bytes cut after one are not valid"},
	{"\xe2\x82", false, "three bytes cut after two are not valid"},
	{"\xf0\x9f\x98", false, "four bytes cut after three are not valid"},
	{"\xc2 ", false, "a space continues nothing"},
	{"\xe2\x82\xc2\x80", false, "a start in place of an end is not valid"},
	{"\xf0\x9f\x98\x41", false, "a wrong last byte is not valid"},
	{"fine until here \xe9", false, "one Latin-1 byte spoils the text"},
};

int
main(void)
{
	const char end[] = {'a', '\xe2', '\x82', '\xac'};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_ok(utf8_valid(cases[i].bytes, strlen(cases[i].bytes)) ==
				cases[i].valid,
			cases[i].name);
	tap_ok(utf8_valid("a\0b", 3), "a NUL is a character");
	tap_ok(!utf8_valid(end, 3), "bytes after the length are not read");
	tap_ok(utf8_valid(end, 4), "a character may end at the length");
	tap_number((long long)utf8_length(""), 0, "no text has no characters");
	tap_number((long long)utf8_length("₹4L – größer"), 12,
		"length counts characters, not bytes");
	return tap_done();
}
