/* SPDX-License-Identifier: MIT
 * letters.h - a sorted list under the letters of its titles.
 * Where a list is cut into parts, a letter that is cut has its heading on both.
 * Holds no words. */
#ifndef CAREERPATH_SITE_LETTERS_H
#define CAREERPATH_SITE_LETTERS_H

#include <stddef.h>

struct view;

/* A list that is being filled. All zero but view, to which it belongs. */
struct letters {
	struct view *view;
	const char *letter; /* of the group that is open; as of locale_letter */
	struct view *group;
	size_t count;
};

/* LETTER, with LETTER_NAME, NO_LETTER and LETTER_NUMBER in each: a list without
 * an item yet. */
void letters_begin(const struct letters *);

/* One more item of the list of that name, under its letter; titles that start
 * with no letter, "", stand under none. In the order of the list. */
struct view *letters_item(
	struct letters *, const char *letter, const char *list);

/* LETTERS: whether there is more than one. */
void letters_end(const struct letters *);

#endif
