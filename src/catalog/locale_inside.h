/* SPDX-License-Identifier: MIT
 * locale_inside.h - what the files of the locale share; private to them.
 * Formatters are opened at first use and kept for the load. */
#ifndef CAREERPATH_CATALOG_LOCALE_INSIDE_H
#define CAREERPATH_CATALOG_LOCALE_INSIDE_H

#include "catalog/locale.h"

#include <unicode/ucol.h>
#include <unicode/udat.h>
#include <unicode/unumberformatter.h>

enum { LOCALE_TEXT = 128 }; /* UTF-16 units; no date or amount is longer */

/* How exact a date is: its year, its month or its day. */
enum { DATE_PRECISIONS = 3 };

struct locale {
	struct arena *arena;
	struct names *names;
	char id[32]; /* en_IN */
	UCollator *collator;
	UNumberFormatter *money[2]; /* whole and short, of the last currency */
	char currency[4];
	UDateFormat *dates[DATE_PRECISIONS];
};

/* In UTF-8, each text once. */
const char *locale_text(struct locale *, const UChar *text, int32_t len);

void locale_close_money(struct locale *);
void locale_close_dates(struct locale *);

#endif
