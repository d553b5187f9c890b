/* SPDX-License-Identifier: MIT
 * target.c - check, split at "?", decode, fold case and slashes.
 * One pass over bounded bytes.
 * Never resolves "." or "..": no page has such a name, so they are 404. */
#include "http/target.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "http/percent.h"

#include <stdbool.h>
#include <string.h>

/* The byte that %XX stands for; -1 where it may not stand in a path. */
static int
escaped_byte(const char *escape)
{
	int byte = percent_byte(escape);

	return byte < ' ' || byte == 0x7f || byte == '/' ? -1 : byte;
}

static bool
all_printable(const char *text)
{
	for (; *text != '\0'; text++)
		if (*text <= ' ' || *text > '~')
			return false;
	return true;
}

static char
lower(int byte)
{
	return (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

/* Decodes into path, which has room for all of raw. */
static bool
decode(const char *raw, char *path)
{
	char *end = path;

	for (; *raw != '\0'; raw++) {
		int byte = *raw;

		if (byte == '%') {
			byte = escaped_byte(raw);
			if (byte < 0)
				return false;
			raw += 2;
		}
		if (byte == '/' && end > path && end[-1] == '/')
			continue;
		*end++ = lower(byte);
	}
	if (end > path + 1 && end[-1] == '/')
		end--;
	*end = '\0';
	return true;
}

enum target_fault
target_parse(struct arena *arena, const char *text, struct target *target)
{
	size_t len = strnlen(text, TARGET_LIMIT + 1);

	if (len > TARGET_LIMIT)
		return TARGET_TOO_LONG;
	if (text[0] != '/' || !all_printable(text))
		return TARGET_MALFORMED;
	size_t path_len = strcspn(text, "?");
	char *path = arena_alloc(arena, path_len + 1);

	target->raw = arena_strndup(arena, text, path_len);
	target->query = arena_strdup(arena, text + path_len);
	target->path = path;
	if (!decode(target->raw, path) || !utf8_valid(path, strlen(path)))
		return TARGET_MALFORMED;
	return TARGET_FINE;
}
