/* SPDX-License-Identifier: MIT
 * locale.c - a language's order of texts, and its formatters' life.
 * With the other locale files the only door to ICU; what ICU cannot do falls
 * back to plain digits, for a missing locale is no reason to serve nothing.
 * Never used while answering. */
#include "base/arena.h"
#include "base/fatal.h"
#include "base/names.h"
#include "catalog/locale_inside.h"

#include <string.h>
#include <unicode/ustring.h>

const char *
locale_text(struct locale *locale, const UChar *text, int32_t len)
{
	char bytes[LOCALE_TEXT * 3 + 1];
	UErrorCode error = U_ZERO_ERROR;

	u_strToUTF8(bytes, sizeof bytes, NULL, text, len, &error);
	return names_once(locale->names, U_SUCCESS(error) ? bytes : "");
}

struct locale *
locale_new(struct arena *arena, struct names *names, const char *language)
{
	struct locale *locale = ARENA_NEW(arena, struct locale);
	UErrorCode error = U_ZERO_ERROR;

	locale->arena = arena;
	locale->names = names;
	uloc_forLanguageTag(
		language, locale->id, sizeof locale->id - 1, NULL, &error);
	if (U_FAILURE(error))
		locale->id[0] = '\0';
	error = U_ZERO_ERROR;
	locale->collator = ucol_open(locale->id, &error);
	CHECK(U_SUCCESS(error));
	return locale;
}

void
locale_free(struct locale *locale)
{
	if (locale == NULL)
		return;
	ucol_close(locale->collator);
	locale_close_money(locale);
	locale_close_dates(locale);
}

int
locale_compare(const struct locale *locale, const char *a, const char *b)
{
	UErrorCode error = U_ZERO_ERROR;
	UCollationResult order =
		ucol_strcollUTF8(locale->collator, a, -1, b, -1, &error);

	return U_SUCCESS(error) ? (int)order : strcmp(a, b);
}
