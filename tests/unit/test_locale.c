/* SPDX-License-Identifier: MIT
 * test_locale.c - money, dates, lists and order, as a language has them. */
#include "catalog/locale.h"

#include "base/arena.h"
#include "base/names.h"
#include "tap.h"

static const struct {
	const char *language, *currency;
	long long amount;
	const char *text;
} money[] = {
	{"en-IN", "INR", 400000, "₹4L"},
	{"en-IN", "INR", 250000, "₹2.5L"},
	{"en-IN", "INR", 1250000, "₹12.5L"},
	{"en-IN", "INR", 1234567, "₹12.35L"},
	{"en-IN", "INR", 12000000, "₹1.2Cr"},
	{"en-IN", "INR", 10000000, "₹1Cr"},
	{"en-IN", "INR", 100000, "₹1L"},
	{"en-IN", "INR", 99999, "₹99,999"},
	{"en-IN", "INR", 25000, "₹25,000"},
	{"en-IN", "INR", 1, "₹1"},
	{"en-IN", "USD", 95000, "$95,000"},
	{"en-GB", "GBP", 24000, "£24,000"},
	{"en-GB", "GBP", 52500, "£52,500"},
	{"en-GB", "GBP", 120000, "£120K"},
	{"en-GB", "GBP", 1250000, "£1.25M"},
};

static const struct {
	const char *language, *iso, *text;
} dates[] = {
	{"en-IN", "2026-11-24", "24 November 2026"},
	{"en-IN", "2026-11", "November 2026"},
	{"en-IN", "2026", "2026"},
	{"en-GB", "2024-02-29", "29 February 2024"},
	{"en-GB", "2026-01-01", "1 January 2026"},
	{"en-GB", "2026-12-31", "31 December 2026"},
	{"en-US", "2026-11-24", "November 24, 2026"},
	{"de-DE", "2026-11-24", "24. November 2026"},
	{"en-GB", "", ""},
	{"en-GB", "june", ""},
};

static const struct {
	const char *language, *pair, *middle, *last;
} words[] = {
	{"en-IN", " and ", ", ", " and "},
	{"en-GB", " and ", ", ", " and "},
	{"en-US", " and ", ", ", ", and "},
	{"de-DE", " und ", ", ", " und "},
};

static const struct {
	const char *language, *text, *letter;
} letters[] = {
	{"en-IN", "Git", "G"},
	{"en-IN", "git", "G"},
	{"en-IN", "élan", "E"},
	{"en-IN", "Øre", "O"},
	{"en-IN", "ﬁle", "ﬁ"},
	{"en-IN", "3D", ""},
	{"en-IN", ".NET", ""},
	{"en-IN", "", ""},
	{"en-IN", "नौकरी", "न"},
	{"en-IN", "данные", "Д"},
	{"en-IN", "ёлка", "Е"},
	{"da-DK", "Øre", "Ø"},
	{"sv-SE", "ånga", "Å"},
	{"en-IN", "𝒜pple", "A"},
};

static void
test_letters(struct arena *arena)
{
	struct names names = {.arena = arena, .scratch = arena};

	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++) {
		struct locale *locale =
			locale_new(arena, &names, letters[i].language);

		tap_text(locale_letter(locale, letters[i].text),
			letters[i].letter,
			arena_printf(arena, "'%s' in %s stands under '%s'",
				letters[i].text, letters[i].language,
				letters[i].letter));
		tap_ok(locale_compare(locale, "a", "A") != 0,
			"and the order of texts is as exact as before");
		locale_free(locale);
	}
}

static void
test_tables(struct arena *arena)
{
	struct names names = {.arena = arena, .scratch = arena};
	for (size_t i = 0; i < sizeof money / sizeof *money; i++) {
		struct locale *locale =
			locale_new(arena, &names, money[i].language);

		tap_text(locale_money(
				 locale, money[i].currency, money[i].amount),
			money[i].text,
			arena_printf(arena, "%lld %s in %s is %s",
				money[i].amount, money[i].currency,
				money[i].language, money[i].text));
		locale_free(locale);
	}
	for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
		struct locale *locale =
			locale_new(arena, &names, dates[i].language);

		tap_text(locale_date(locale, dates[i].iso), dates[i].text,
			arena_printf(arena, "'%s' in %s is '%s'", dates[i].iso,
				dates[i].language, dates[i].text));
		locale_free(locale);
	}
	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		struct locale *locale =
			locale_new(arena, &names, words[i].language);
		struct list_words got = locale_list_words(locale);

		tap_ok(strcmp(got.pair, words[i].pair) == 0 &&
				strcmp(got.middle, words[i].middle) == 0 &&
				strcmp(got.last, words[i].last) == 0,
			arena_printf(arena, "%s has its words between things",
				words[i].language));
		locale_free(locale);
	}
}

static void
test_order(struct arena *arena)
{
	struct names names = {.arena = arena, .scratch = arena};
	struct locale *locale = locale_new(arena, &names, "en-IN");

	tap_ok(locale_compare(locale, "apple", "Banana") < 0,
		"order does not put capitals first");
	tap_ok(locale_compare(locale, "Élan", "Ember") < 0,
		"order puts accents where the language does");
	tap_number(locale_compare(locale, "x", "x"), 0, "equal is equal");
	tap_text(locale_money(locale, "USD", 5), "$5",
		"one locale writes "
		"several currencies");
	tap_text(locale_money(locale, "INR", 5), "₹5", "one after the other");
	locale_free(locale);
}

/* What the schema refuses must not crash either: checks come later. */
static void
test_odd(struct arena *arena)
{
	struct names names = {.arena = arena, .scratch = arena};
	static const char *const odd[] = {"", "xx-XX", "english", "----",
		"en-aaaaaaaa-bbbbbbbb-cccccccc-ddd",
		"a-language-tag-that-is-longer-than-any-language-tag-may-be"};
	bool usable = true;

	for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
		struct locale *locale = locale_new(arena, &names, odd[i]);
		struct list_words got = locale_list_words(locale);

		usable &= *locale_money(locale, "INR", 450000) != '\0' &&
			  *locale_money(locale, "", 450000) != '\0' &&
			  *locale_date(locale, "2026-11-24") != '\0' &&
			  got.pair != NULL && got.last != NULL;
		locale_free(locale);
	}
	tap_ok(usable, "an unknown language still writes something");
	locale_free(NULL);
	tap_ok(true, "freeing no locale is legal");
}

int
main(void)
{
	struct arena *arena = arena_new();

	test_tables(arena);
	test_letters(arena);
	test_order(arena);
	test_odd(arena);
	arena_free(arena);
	return tap_done();
}
