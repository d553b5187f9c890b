/* SPDX-License-Identifier: MIT
 * standard_questions.c - the list of ids, in the order of the pages.
 * The first four also stand on the career-path page.
 * Never holds words: see templates/en/phrase. */
#include "catalog/standard_questions.h"

#include <string.h>

static const char *const ids[] = {
	"career-path",
	"next-role",
	"grow-pay",
	"day-to-day",
	"get-started",
};

const char *
standard_question(size_t number)
{
	return number < sizeof ids / sizeof *ids ? ids[number] : NULL;
}

bool
is_standard_question(const char *id)
{
	for (size_t i = 0; i < sizeof ids / sizeof *ids; i++)
		if (strcmp(ids[i], id) == 0)
			return true;
	return false;
}
