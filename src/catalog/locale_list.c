/* SPDX-License-Identifier: MIT
 * locale_list.c - the words between the things of a list.
 * Read off a list that ICU formats, for ICU does not give them by themselves.
 */
#include "base/arena.h"
#include "catalog/locale_inside.h"

#include <string.h>
#include <unicode/ulistformatter.h>

/* What the language writes between the numbered things of a list of count. */
static const char *
words_between(
	struct locale *locale, int count, const char *left, const char *right)
{
	const UChar names[] = {'1', '2', '3', '4'};
	const UChar *things[] = {names, names + 1, names + 2, names + 3};
	const int32_t lengths[] = {1, 1, 1, 1};
	UErrorCode error = U_ZERO_ERROR;
	UChar text[LOCALE_TEXT];
	UListFormatter *formatter = ulistfmt_open(locale->id, &error);
	int32_t len = ulistfmt_format(
		formatter, things, lengths, count, text, LOCALE_TEXT, &error);

	ulistfmt_close(formatter);
	const char *list =
		U_SUCCESS(error) ? locale_text(locale, text, len) : "";
	const char *start = strstr(list, left), *end = strstr(list, right);
	if (start == NULL || end == NULL || end < start)
		return ", ";
	return arena_strndup(
		locale->arena, start + 1, (size_t)(end - start - 1));
}

struct list_words
locale_list_words(struct locale *locale)
{
	return (struct list_words){
		.pair = words_between(locale, 2, "1", "2"),
		.middle = words_between(locale, 4, "2", "3"),
		.last = words_between(locale, 4, "3", "4"),
	};
}
