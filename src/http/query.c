/* SPDX-License-Identifier: MIT
 * query.c - find the field, decode its value, refuse what is not text.
 * Names are compared as they are sent: ours need no escapes. */
#include "http/query.h"

#include "base/arena.h"
#include "base/utf8.h"
#include "http/percent.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/* The value as sent, or NULL. */
static const char *
find(const char *query, const char *name, size_t *len)
{
	size_t name_len = strlen(name);

	while (*query != '\0') {
		query++;
		size_t field = strcspn(query, "&");

		if (field > name_len && query[name_len] == '=' &&
			strncmp(query, name, name_len) == 0) {
			*len = field - name_len - 1;
			return query + name_len + 1;
		}
		query += field;
	}
	return NULL;
}

static void
add_byte(char *text, char **end, int byte)
{
	bool first = *end == text || (*end)[-1] == ' ';

	if (byte != ' ' || !first)
		*(*end)++ = (char)byte;
}

/* Into text, which has room for all of it; whether it is sound. */
static bool
decode(const char *from, size_t len, char *text)
{
	char *end = text;

	for (const char *last = from + len; from < last; from++) {
		int byte = *from == '+' ? ' ' : *from;

		if (*from == '%') {
			byte = last - from < 3 ? -1 : percent_byte(from);
			from += 2;
		}
		if (byte == '\t' || byte == '\n' || byte == '\r')
			byte = ' ';
		if (byte < ' ' || byte == 0x7f)
			return false;
		add_byte(text, &end, byte);
	}
	if (end > text && end[-1] == ' ')
		end--;
	*end = '\0';
	return utf8_valid(text, (size_t)(end - text));
}

const char *
query_value(struct arena *arena, const char *query, const char *name)
{
	size_t len = 0;
	const char *value = find(query, name, &len);

	if (value == NULL)
		return "";
	char *text = arena_alloc(arena, len + 1);
	if (!decode(value, len, text) || strlen(text) > QUERY_VALUE_LIMIT)
		return "";
	return text;
}

long
query_number(struct arena *arena, const char *query, const char *name,
	long most, long otherwise)
{
	const char *text = query_value(arena, query, name);
	size_t digits = strspn(text, "0123456789");

	if (digits == 0 || digits > 9 || text[digits] != '\0')
		return otherwise;
	long number = strtol(text, NULL, 10);
	return number <= most ? number : otherwise;
}
