/* SPDX-License-Identifier: MIT
 * test_markdown.c - which bytes of a text get a backslash. */
#include "tpl/markdown.h"

#include "tap.h"

static const struct {
	const char *text, *escaped, *name;
} cases[] = {
	{"", "", "nothing stays nothing"},
	{"SQL & NoSQL, full-time: 4.5 (or so)! #1?",
		"SQL & NoSQL, full-time: 4.5 (or so)! \\#1?",
		"plain words stay readable"},
	{"नौकरी – ₹4L", "नौकरी – ₹4L", "letters of any script stay"},
	{"a\\b\\", "a\\\\b\\\\", "a backslash means itself"},
	{"*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`", "no emphasis, no code"},
	{"[a](b)", "\\[a\\]\\(b\\)", "no link"},
	{"![a]", "!\\[a\\]", "no image"},
	{"<b> a > b", "\\<b> a > b", "no element"},
	{"a|b ~~c~~", "a\\|b \\~\\~c\\~\\~", "no table, nothing struck out"},
	{"&lt; &#60; &#x3C;", "\\&lt; \\&#60; \\&#x3C;", "no entity"},
	{"R&D", "R\\&D", "whatever may begin an entity is escaped"},
	{"a & b &", "a & b &", "an ampersand between words stays"},
	{"# a", "\\# a", "no heading"},
	{"C#", "C#", "a name may end in a hash"},
	{"F #", "F \\#", "a heading keeps a hash at its end"},
	{"a ## b", "a \\## b", "of some, the first is enough"},
	{"> a", "\\> a", "no quotation"},
	{"- a - b", "\\- a - b", "no list by a hyphen"},
	{"--", "\\--", "no underline of a heading by hyphens"},
	{"+ a + b", "\\+ a + b", "no list by a plus"},
	{"== a", "\\== a", "no underline of a heading"},
	{"1. a", "1\\. a", "no list by a number"},
	{"12) a", "12\\) a", "nor by a number in brackets"},
	{"a 1. b", "a 1. b", "a number further on stays"},
	{"4.5.6", "4\\.5.6", "only what follows the first digits is escaped"},
	{"1", "1", "a number alone stays"},
	{".5", ".5", "a dot without a number stays"},
	{"https://a.example/b(c)?d=e&f=(",
		"https://a.example/b\\(c\\)?d=e\\&f=\\(",
		"an address keeps its parentheses in a link"},
	{"Caching (Redis)", "Caching (Redis)", "words keep theirs plainly"},
};

static void
escape(const char *text, char *out)
{
	size_t len = strlen(text);

	for (size_t i = 0; i < len; i++) {
		if (markdown_escapes(text, len, i))
			*out++ = '\\';
		*out++ = text[i];
	}
	*out = '\0';
}

int
main(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char escaped[200];

		escape(cases[i].text, escaped);
		tap_text(escaped, cases[i].escaped, cases[i].name);
	}
	tap_ok(!markdown_escapes("a\0b", 3, 1), "a NUL is no mark");
	tap_ok(!markdown_escapes("&amp;", 1, 0),
		"what is behind the end is not looked at");
	return tap_done();
}
