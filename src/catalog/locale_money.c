/* SPDX-License-Identifier: MIT
 * locale_money.c - amounts as a language writes them.
 * Never rounds a figure away. */
#include "base/arena.h"
#include "catalog/locale_inside.h"

#include <stdio.h>
#include <string.h>
#include <unicode/ustring.h>

/* From here on amounts are shortened: people read 95,000 but 4L. */
enum { SHORTENED = 100000 };

/* At most two decimals: rounding to two digits, as compact forms do by
 * themselves, would make 13L of 12.5L. */
static const char *const money_styles[] = {
	"precision-integer",
	"compact-short .##",
};

void
locale_close_money(struct locale *locale)
{
	for (size_t i = 0; i < 2; i++) {
		if (locale->money[i] != NULL)
			unumf_close(locale->money[i]);
		locale->money[i] = NULL;
	}
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
		locale_close_money(locale);
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
	UChar text[LOCALE_TEXT];
	int32_t len = 0;

	if (formatter != NULL && U_SUCCESS(error)) {
		unumf_formatInt(formatter, amount, number, &error);
		len = unumf_resultToString(number, text, LOCALE_TEXT, &error);
	}
	unumf_closeResult(number);
	if (formatter == NULL || U_FAILURE(error))
		return arena_printf(locale->arena, "%s %lld", currency, amount);
	return locale_text(locale, text, len);
}
