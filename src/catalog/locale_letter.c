/* SPDX-License-Identifier: MIT
 * locale_letter.c - the letters under which a language files its words.
 * A letter with an accent is one of its own where the language says so: Å is
 * in Swedish, and in English it is an A. */
#include "catalog/locale_inside.h"

#include <stdbool.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>

/* 0 for no text. */
static UChar32
first_character(const char *text)
{
	UErrorCode error = U_ZERO_ERROR;
	UChar wide[2];
	UChar32 character = 0;
	int32_t len = 1, wide_len = 0;

	while (text[len - 1] != '\0' && ((unsigned char)text[len] >> 6) == 2)
		len++;
	u_strFromUTF8(wide, 2, &wide_len, text, len, &error);
	u_strToUTF32(&character, 1, NULL, wide, wide_len, &error);
	return character;
}

/* Whether the language sorts them as one letter: they differ in accents or in
 * size. */
static bool
is_same_letter(struct locale *locale, UChar32 one, UChar32 other)
{
	UErrorCode error = U_ZERO_ERROR;
	UChar wide[2], other_wide[2];
	int32_t len, other_len;

	u_strFromUTF32(wide, 2, &len, &one, 1, &error);
	u_strFromUTF32(other_wide, 2, &other_len, &other, 1, &error);
	if (U_FAILURE(error))
		return false;
	ucol_setStrength(locale->collator, UCOL_PRIMARY);
	UCollationResult order = ucol_strcoll(
		locale->collator, wide, len, other_wide, other_len);
	ucol_setStrength(locale->collator, UCOL_DEFAULT_STRENGTH);
	return order == UCOL_EQUAL;
}

/* Without the accents that it is written with. */
static UChar32
base_of(UChar32 letter)
{
	UErrorCode error = U_ZERO_ERROR;
	const UNormalizer2 *normalizer = unorm2_getNFDInstance(&error);
	UChar parts[32];
	UChar32 characters[32];
	int32_t count =
		unorm2_getDecomposition(normalizer, letter, parts, 32, &error);

	if (count > 0)
		u_strToUTF32(characters, 32, NULL, parts, count, &error);
	return count > 0 && U_SUCCESS(error) ? characters[0] : letter;
}

/* One of A to Z where it is that letter, else its base, else itself. */
static UChar32
filed_under(struct locale *locale, UChar32 letter)
{
	UChar32 own = u_toupper(letter);

	/* As most do: this is called for every title of a catalog. */
	if (own >= 'A' && own <= 'Z' && is_same_letter(locale, letter, own))
		return own;
	for (UChar32 plain = 'A'; plain <= 'Z'; plain++)
		if (is_same_letter(locale, letter, plain))
			return plain;
	return is_same_letter(locale, letter, base_of(letter)) ? base_of(letter)
							       : letter;
}

const char *
locale_letter(struct locale *locale, const char *text)
{
	UErrorCode error = U_ZERO_ERROR;
	UChar32 letter = first_character(text);
	UChar large[2];
	int32_t len = 0;

	if (!u_isalpha(letter))
		return "";
	letter = u_toupper(filed_under(locale, letter));
	u_strFromUTF32(large, 2, &len, &letter, 1, &error);
	return locale_text(locale, large, len);
}
