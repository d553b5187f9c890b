/* SPDX-License-Identifier: MIT
 * names.c - a hash table with open addressing, never more than half full.
 * A text is found where its digest says, or in the places after it. */
#include "base/names.h"

#include "base/arena.h"
#include "base/digest.h"

#include <string.h>

static const char **
place_of(const struct names *names, const char *text)
{
	size_t at = digest_more(0, text, strlen(text)) & (names->room - 1);

	while (names->table[at] != NULL && strcmp(names->table[at], text) != 0)
		at = (at + 1) & (names->room - 1);
	return &names->table[at];
}

static void
grow(struct names *names)
{
	struct names more = {
		.scratch = names->scratch,
		.room = names->room == 0 ? 1024 : names->room * 2,
	};

	more.table = ARENA_ARRAY(names->scratch, const char *, more.room);
	for (size_t i = 0; i < names->room; i++)
		if (names->table[i] != NULL)
			*place_of(&more, names->table[i]) = names->table[i];
	names->table = more.table;
	names->room = more.room;
}

const char *
names_once(struct names *names, const char *text)
{
	if (*text == '\0')
		return "";
	if (names->count * 2 >= names->room)
		grow(names);
	const char **place = place_of(names, text);
	if (*place == NULL) {
		*place = arena_strdup(names->arena, text);
		names->count++;
	}
	return *place;
}
