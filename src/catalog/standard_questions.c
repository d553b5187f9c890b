/* SPDX-License-Identifier: MIT
 * standard_questions.c - the list of ids, in the order of the pages.
 * The first four also stand on the career-path page.
 * Never holds words: see templates/en/phrase. */
#include "catalog/standard_questions.h"

#include <string.h>

static const struct {
	const char *id, *theme;
} standard[] = {
	{"career-path", "growth"},
	{"next-role", "growth"},
	{"grow-pay", "pay"},
	{"day-to-day", "work"},
	{"get-started", "getting-in"},
};

enum { COUNT = sizeof standard / sizeof *standard };

const char *
standard_question(size_t number)
{
	return number < COUNT ? standard[number].id : NULL;
}

const char *
standard_question_theme(size_t number)
{
	return number < COUNT ? standard[number].theme : "";
}

bool
is_standard_question(const char *id)
{
	for (size_t i = 0; i < COUNT; i++)
		if (strcmp(standard[i].id, id) == 0)
			return true;
	return false;
}
