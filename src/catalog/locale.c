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
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
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

/* One of A to Z that differs from the text at most in accents and size, or
 * '\0'. */
static char
plain_letter(struct locale *locale, const char *text, int32_t len)
{
	UErrorCode error = U_ZERO_ERROR;
	char found = '\0';

	ucol_setStrength(locale->collator, UCOL_PRIMARY);
	for (char letter = 'A'; letter <= 'Z' && found == '\0'; letter++)
		if (ucol_strcollUTF8(locale->collator, text, len, &letter, 1,
			    &error) == UCOL_EQUAL)
			found = letter;
	ucol_setStrength(locale->collator, UCOL_DEFAULT_STRENGTH);
	return found;
}

/* Without the accents that the character is written with. */
static UChar32
base_of(UChar32 letter)
{
	UErrorCode error = U_ZERO_ERROR;
	const UNormalizer2 *normalizer = unorm2_getNFDInstance(&error);
	UChar parts[32];
	UChar32 first[32];
	int32_t count =
		unorm2_getDecomposition(normalizer, letter, parts, 32, &error);

	if (U_FAILURE(error) || count <= 0)
		return letter;
	u_strToUTF32(first, 32, NULL, parts, count, &error);
	return U_SUCCESS(error) ? first[0] : letter;
}

/* Bytes of the first character of UTF-8. */
static int32_t
first_length(const char *text)
{
	int32_t len = *text == '\0' ? 0 : 1;

	while (((unsigned char)text[len] & 0xc0) == 0x80)
		len++;
	return len;
}

const char *
locale_letter(struct locale *locale, const char *text)
{
	UErrorCode error = U_ZERO_ERROR;
	UChar wide[4], large[2];
	int32_t len = first_length(text), wide_len = 0, large_len = 0;
	UChar32 letter = 0;

	u_strFromUTF8(wide, 4, &wide_len, text, len, &error);
	u_strToUTF32(&letter, 1, NULL, wide, wide_len, &error);
	/* Without a zero at the end, for which there is no room. */
	if (U_FAILURE(error) || !u_isalpha(letter))
		return "";
	error = U_ZERO_ERROR;
	const char plain[] = {plain_letter(locale, text, len), '\0'};
	if (*plain != '\0')
		return names_once(locale->names, plain);
	letter = u_toupper(base_of(letter));
	u_strFromUTF32(large, 2, &large_len, &letter, 1, &error);
	return U_FAILURE(error) ? "" : locale_text(locale, large, large_len);
}
