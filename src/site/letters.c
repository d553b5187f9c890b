/* SPDX-License-Identifier: MIT
 * letters.c - a new group wherever the letter is another. */
#include "site/letters.h"

#include "tpl/view.h"

#include <string.h>

void
letters_begin(const struct letters *letters)
{
	view_list(letters->view, "LETTER");
}

static void
begin_group(struct letters *letters, const char *letter, const char *list)
{
	letters->letter = letter;
	letters->group = view_item(letters->view, "LETTER");
	view_text(letters->group, "LETTER_NAME", letter);
	view_show(letters->group, "NO_LETTER", *letter == '\0');
	view_number(
		letters->group, "LETTER_NUMBER", (long long)++letters->count);
	view_list(letters->group, list);
}

struct view *
letters_item(struct letters *letters, const char *letter, const char *list)
{
	if (letters->group == NULL || strcmp(letters->letter, letter) != 0)
		begin_group(letters, letter, list);
	return view_item(letters->group, list);
}

void
letters_end(const struct letters *letters)
{
	view_show(letters->view, "LETTERS", letters->count > 1);
}
