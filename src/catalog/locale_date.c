/* SPDX-License-Identifier: MIT
 * locale_date.c - dates as a language writes them, as exact as they are given.
 * Never guesses a day or a month. */
#include "base/arena.h"
#include "catalog/locale_inside.h"

#include <stdio.h>
#include <unicode/udatpg.h>
#include <unicode/ustring.h>

/* ICU's skeletons, by precision. */
static const char *const skeletons[DATE_PRECISIONS] = {"y", "yMMMM", "yMMMMd"};

static UDateFormat *
open_dates(const struct locale *locale, int precision)
{
	UChar wide[16], pattern[LOCALE_TEXT];
	const UChar utc[] = {'U', 'T', 'C', 0};
	UErrorCode error = U_ZERO_ERROR;
	UDateTimePatternGenerator *generator = udatpg_open(locale->id, &error);

	u_uastrcpy(wide, skeletons[precision]);
	int32_t len = udatpg_getBestPattern(
		generator, wide, -1, pattern, LOCALE_TEXT, &error);
	udatpg_close(generator);
	return udat_open(UDAT_PATTERN, UDAT_PATTERN, locale->id, utc, -1,
		pattern, len, &error);
}

void
locale_close_dates(struct locale *locale)
{
	for (int i = 0; i < DATE_PRECISIONS; i++)
		if (locale->dates[i] != NULL)
			udat_close(locale->dates[i]);
}

static int32_t
format_date(UDateFormat *formatter, int year, int month, int day, UChar *text,
	UErrorCode *error)
{
	UCalendar *calendar = ucal_clone(udat_getCalendar(formatter), error);

	ucal_setDateTime(calendar, year, month - 1, day, 12, 0, 0, error);
	int32_t len = udat_format(formatter, ucal_getMillis(calendar, error),
		text, LOCALE_TEXT, NULL, error);
	ucal_close(calendar);
	return len;
}

const char *
locale_date(struct locale *locale, const char *iso)
{
	int year, month = 1, day = 1;
	int precision = sscanf(iso, "%4d-%2d-%2d", &year, &month, &day) - 1;
	UErrorCode error = U_ZERO_ERROR;
	UChar text[LOCALE_TEXT];

	if (precision < 0)
		return "";
	if (locale->dates[precision] == NULL)
		locale->dates[precision] = open_dates(locale, precision);
	if (locale->dates[precision] == NULL)
		return iso;
	int32_t len = format_date(
		locale->dates[precision], year, month, day, text, &error);
	return U_SUCCESS(error) ? locale_text(locale, text, len) : iso;
}
