/* SPDX-License-Identifier: MIT
 * conditional.c - make an entity tag, look for it in If-None-Match.
 * Reads a hostile list of tags once, from left to right.
 * Never answers: respond() turns true into 304. */
#include "http/conditional.h"

#include "base/arena.h"
#include "base/digest.h"

#include <string.h>

const char *
etag_of(struct arena *arena, const char *bytes, size_t len)
{
	char text[DIGEST_TEXT];

	digest_bytes(bytes, len, text);
	return arena_printf(arena, "\"%s\"", text);
}

/* Past the tag at the start of the list, or NULL where there is none. */
static const char *
tag_end(const char *tag)
{
	if (*tag != '"')
		return NULL;
	const char *end = strchr(tag + 1, '"');

	return end == NULL ? NULL : end + 1;
}

bool
etag_matches(const char *list, const char *etag)
{
	size_t etag_len = strlen(etag);
	bool found = false;

	list += strspn(list, " \t");
	if (*list == '*')
		return list[1 + strspn(list + 1, " \t")] == '\0';
	/* To the end also after a match: a fault may follow. */
	while (*(list += strspn(list, " \t,")) != '\0') {
		if (list[0] == 'W' && list[1] == '/')
			list += 2;
		const char *end = tag_end(list);
		if (end == NULL)
			return false;
		if ((size_t)(end - list) == etag_len &&
			memcmp(list, etag, etag_len) == 0)
			found = true;
		list = end + strspn(end, " \t");
		if (*list != ',' && *list != '\0')
			return false;
	}
	return found;
}
