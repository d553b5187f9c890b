/* SPDX-License-Identifier: MIT
 * test_template_line.c - the line on which a template names a name. */
#include "site/template_line.h"

#include "tap.h"

static const struct {
	const char *source, *name;
	long line;
	const char *claim;
} cases[] = {
	{"{{A}}", "A", 1, "lines count from 1"},
	{"x\n\n{{A}}\n{{A}}", "A", 3, "the first mention counts"},
	{"\n{{#A}}", "A", 2, "a section names it"},
	{"\n{{>A}}", "A", 2, "an include names it"},
	{"\n{{A:json_escape}}", "A", 2, "a modifier may follow"},
	{"{{AB}}\n{{A}}", "A", 2, "a longer name is another"},
	{"{{A_B}}\n{{A}}", "A", 2, "also with an underscore"},
	{"{{A1}}\n{{A}}", "A", 2, "or a digit"},
	{"{{BA}}\n{{A}}", "A", 2, "so is one that ends alike"},
	{"A\n{A}\n{{A}}", "A", 3, "words without a marker do not count"},
	{"{{B}}", "A", 0, "a name that is not there has line 0"},
	{"", "A", 0, "so has any in no text"},
	{"{{A", "A", 1, "an end of the text is no end of the world"},
	{"x\n{{", "A", 0, "nor is one within a marker"},
	{NULL, "A", 0, "no template has no lines"},
};

int
main(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_number(template_line(cases[i].source, cases[i].name,
				   strlen(cases[i].name)),
			cases[i].line, cases[i].claim);
	tap_number(template_line("\n{{ROLE}}", "ROLE}}", 4), 2,
		"only so many bytes of the name are read");
	return tap_done();
}
