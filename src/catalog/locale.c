/* SPDX-License-Identifier: MIT
 * locale.c - ICU behind a few plain functions.
 * Opens each formatter once for a load; failures fall back to plain digits,
 * for a missing locale is no reason to serve nothing.
 * Never used while answering. */
#include "catalog/locale.h"

#include "base/arena.h"
#include "base/fatal.h"

#include <stdio.h>
#include <string.h>
#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/udatpg.h>
#include <unicode/ulistformatter.h>
#include <unicode/unumberformatter.h>
#include <unicode/ustring.h>

enum { TEXT = 128 }; /* UTF-16 units; no date or amount is longer */

struct locale {
	struct arena *arena;
	char id[32]; /* en_IN */
	UCollator *collator;
	UNumberFormatter *money[2]; /* whole and short, of the last currency */
	char currency[4];
};

/* From here on amounts are shortened: people read 95,000 but 4L. */
enum { SHORTENED = 100000 };

/* At most two decimals: rounding to two digits, as compact forms do by
 * themselves, would make 13L of 12.5L. */
static const char *const money_styles[] = {
	"precision-integer",
	"compact-short .##",
};

static const char *
to_utf8(struct locale *locale, const UChar *text, int32_t len)
{
	char bytes[TEXT * 3 + 1];
	UErrorCode error = U_ZERO_ERROR;

	u_strToUTF8(bytes, sizeof bytes, NULL, text, len, &error);
	return arena_strdup(locale->arena, U_SUCCESS(error) ? bytes : "");
}

struct locale *
locale_new(struct arena *arena, const char *language)
{
	struct locale *locale = ARENA_NEW(arena, struct locale);
	UErrorCode error = U_ZERO_ERROR;

	locale->arena = arena;
	uloc_forLanguageTag(
		language, locale->id, sizeof locale->id - 1, NULL, &error);
	if (U_FAILURE(error))
		locale->id[0] = '\0';
	error = U_ZERO_ERROR;
	locale->collator = ucol_open(locale->id, &error);
	CHECK(U_SUCCESS(error));
	return locale;
}

static void
close_money(struct locale *locale)
{
	for (size_t i = 0; i < 2; i++) {
		if (locale->money[i] != NULL)
			unumf_close(locale->money[i]);
		locale->money[i] = NULL;
	}
}

void
locale_free(struct locale *locale)
{
	if (locale == NULL)
		return;
	ucol_close(locale->collator);
	close_money(locale);
}

static UNumberFormatter *
open_money(const struct locale *locale, const char *style)
{
	char skeleton[64];
	UChar wide[64];
	UErrorCode error = U_ZERO_ERROR;

	snprintf(skeleton, sizeof skeleton, "currency/%s %s", locale->currency,
		style);
	u_uastrcpy(wide, skeleton);
	UNumberFormatter *formatter =
		unumf_openForSkeletonAndLocale(wide, -1, locale->id, &error);
	if (U_SUCCESS(error))
		return formatter;
	/* ICU gives one also where it failed. */
	if (formatter != NULL)
		unumf_close(formatter);
	return NULL;
}

static const UNumberFormatter *
money_formatter(struct locale *locale, const char *currency, long long amount)
{
	if (strncmp(locale->currency, currency, 3) != 0) {
		close_money(locale);
		snprintf(locale->currency, sizeof locale->currency, "%.3s",
			currency);
		for (size_t i = 0; i < 2; i++)
			locale->money[i] = open_money(locale, money_styles[i]);
	}
	return locale->money[amount >= SHORTENED];
}

const char *
locale_money(struct locale *locale, const char *currency, long long amount)
{
	UErrorCode error = U_ZERO_ERROR;
	const UNumberFormatter *formatter =
		money_formatter(locale, currency, amount);
	UFormattedNumber *number = unumf_openResult(&error);
	UChar text[TEXT];
	int32_t len = 0;

	if (formatter != NULL && U_SUCCESS(error)) {
		unumf_formatInt(formatter, amount, number, &error);
		len = unumf_resultToString(number, text, TEXT, &error);
	}
	unumf_closeResult(number);
	if (formatter == NULL || U_FAILURE(error))
		return arena_printf(locale->arena, "%s %lld", currency, amount);
	return to_utf8(locale, text, len);
}

/* How exact the ISO text is, as ICU's skeleton; NULL for no date. */
static const char *
read_date(const char *iso, int *year, int *month, int *day)
{
	*month = *day = 1;
	switch (sscanf(iso, "%4d-%2d-%2d", year, month, day)) {
	case 3:
		return "yMMMMd";
	case 2:
		return "yMMMM";
	case 1:
		return "y";
	default:
		return NULL;
	}
}

static UDateFormat *
date_formatter(const struct locale *locale, const char *skeleton)
{
	UChar wide[16], pattern[TEXT];
	const UChar utc[] = {'U', 'T', 'C', 0};
	UErrorCode error = U_ZERO_ERROR;
	UDateTimePatternGenerator *generator = udatpg_open(locale->id, &error);

	u_uastrcpy(wide, skeleton);
	int32_t len = udatpg_getBestPattern(
		generator, wide, -1, pattern, TEXT, &error);
	udatpg_close(generator);
	return udat_open(UDAT_PATTERN, UDAT_PATTERN, locale->id, utc, -1,
		pattern, len, &error);
}

const char *
locale_date(struct locale *locale, const char *iso)
{
	int year, month, day;
	const char *skeleton = read_date(iso, &year, &month, &day);
	UErrorCode error = U_ZERO_ERROR;
	UChar text[TEXT];

	if (skeleton == NULL)
		return "";
	UDateFormat *formatter = date_formatter(locale, skeleton);
	if (formatter == NULL)
		return iso;
	UCalendar *calendar = ucal_clone(udat_getCalendar(formatter), &error);
	ucal_setDateTime(calendar, year, month - 1, day, 12, 0, 0, &error);
	int32_t len = udat_format(formatter, ucal_getMillis(calendar, &error),
		text, TEXT, NULL, &error);
	ucal_close(calendar);
	udat_close(formatter);
	return U_SUCCESS(error) ? to_utf8(locale, text, len) : iso;
}

int
locale_compare(const struct locale *locale, const char *a, const char *b)
{
	UErrorCode error = U_ZERO_ERROR;
	UCollationResult order =
		ucol_strcollUTF8(locale->collator, a, -1, b, -1, &error);

	return U_SUCCESS(error) ? (int)order : strcmp(a, b);
}

/* What the language writes between the numbered things of a list of count. */
static const char *
words_between(
	struct locale *locale, int count, const char *left, const char *right)
{
	const UChar names[] = {'1', '2', '3', '4'};
	const UChar *things[] = {names, names + 1, names + 2, names + 3};
	const int32_t lengths[] = {1, 1, 1, 1};
	UErrorCode error = U_ZERO_ERROR;
	UChar text[TEXT];
	UListFormatter *formatter = ulistfmt_open(locale->id, &error);
	int32_t len = ulistfmt_format(
		formatter, things, lengths, count, text, TEXT, &error);

	ulistfmt_close(formatter);
	const char *list = U_SUCCESS(error) ? to_utf8(locale, text, len) : "";
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
