/* SPDX-License-Identifier: MIT
 * locale.h - how a language writes money, dates, lists and its order.
 * The only door to ICU, used while loading and never for a request.
 * Holds no words of its own: all of them are the language's. */
#ifndef CAREERPATH_CATALOG_LOCALE_H
#define CAREERPATH_CATALOG_LOCALE_H

struct arena;
struct locale;
struct names;

/* What stands between the things of a list: "A and B", "A, B and C". */
struct list_words {
	const char *pair, *middle, *last;
};

/* For a language tag such as en-IN; an unknown one gets ICU's root. The
 * caller ends it with locale_free; NULL is legal there. */
struct locale *locale_new(struct arena *, struct names *, const char *language);
void locale_free(struct locale *);

/* "₹4L", "₹2.5L", "₹1.2Cr": at most two decimals, in the arena. */
const char *locale_money(
	struct locale *, const char *currency, long long amount);

/* "24 November 2026", "November 2026", "2026": as exact as the ISO 8601 text
 * is. "" for what is no date. */
const char *locale_date(struct locale *, const char *iso);

/* Less than, equal to or greater than 0, as strcmp. */
int locale_compare(const struct locale *, const char *a, const char *b);

/* The letter under which a text stands in a list from A to Z: one of A to Z
 * where the language sorts it there, else its own, large; "" for a text that
 * starts with no letter. */
const char *locale_letter(struct locale *, const char *text);

struct list_words locale_list_words(struct locale *);

#endif
