/* SPDX-License-Identifier: MIT
 * near.c - near words by letters left out (Garbe's symmetric deletes, as in
 * SymSpell): two words that differ in two letters are the same once two are
 * left out of each. So a look at some thirty hashes finds all candidates, and
 * the distance between the spellings decides among them. Of long words, only
 * the first letters are hashed.
 * Letters are code points cut to a byte: enough for words of one script. */
#include "search/near.h"

#include "base/arena.h"
#include "base/spelling.h"
#include "search/vocabulary.h"

#include <stdlib.h>
#include <string.h>

/* HASHED: first letters that are hashed; FORMS: of so many, with none, one or
 * two left out. CANDIDATES: words that are looked at for one form. */
enum {
	SHORTEST = 4,
	SHORT = 6,
	HASHED = 7,
	FORMS = 1 + 7 + 21,
	CANDIDATES = 64
};

struct letters {
	char all[SPELLING_LONGEST + 1];
	size_t count;
};

static struct letters
letters_of(const char *text)
{
	struct letters letters = {.count = 0};

	while (*text != '\0' && letters.count < SPELLING_LONGEST) {
		unsigned letter = (unsigned char)*text++;

		for (; (*text & 0xc0) == 0x80; text++)
			letter = letter << 6 | ((unsigned char)*text & 0x3f);
		letter &= 0xff;
		letters.all[letters.count++] = (char)(letter == 0 ? 1 : letter);
	}
	letters.all[letters.count] = '\0';
	return letters;
}

/* How many letters of so many may be wrong. */
static size_t
wrong_most(size_t letters)
{
	return letters < SHORTEST ? 0 : letters <= SHORT ? 1 : 2;
}

/* FNV-1a over the first letters but those of two places; a place that is
 * HASHED leaves out none. */
static uint32_t
hash_without(const struct letters *letters, size_t one, size_t two)
{
	uint32_t hash = 2166136261U;

	for (size_t i = 0; i < HASHED && i < letters->count; i++)
		if (i != one && i != two)
			hash = (hash ^ (unsigned char)letters->all[i]) *
			       16777619U;
	return hash;
}

static size_t
forms_of(const struct letters *letters, uint32_t hashes[FORMS])
{
	size_t wrong = wrong_most(letters->count), count = 0;
	size_t len = letters->count < HASHED ? letters->count : HASHED;

	if (wrong == 0)
		return 0;
	hashes[count++] = hash_without(letters, HASHED, HASHED);
	for (size_t one = 0; one < len; one++) {
		hashes[count++] = hash_without(letters, one, HASHED);
		for (size_t two = one + 1; two < len && wrong == 2; two++)
			hashes[count++] = hash_without(letters, one, two);
	}
	return count;
}

static int
compare_forms(const void *left, const void *right)
{
	const struct form *a = left, *b = right;

	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return (a->word > b->word) - (a->word < b->word);
}

struct near
near_new(struct arena *arena, const struct vocabulary *vocabulary)
{
	struct near near = {.vocabulary = vocabulary};
	uint32_t hashes[FORMS];
	size_t room = 0;

	for (size_t i = 0; i < vocabulary->count; i++) {
		const struct letters letters =
			letters_of(vocabulary->all[i].text);

		room += forms_of(&letters, hashes);
	}
	near.forms = ARENA_ARRAY(arena, struct form, room);
	for (size_t i = 0; i < vocabulary->count; i++) {
		const struct letters letters =
			letters_of(vocabulary->all[i].text);
		size_t count = forms_of(&letters, hashes);

		for (size_t f = 0; f < count; f++)
			near.forms[near.count++] =
				(struct form){hashes[f], (uint32_t)i};
	}
	if (near.count > 1)
		qsort(near.forms, near.count, sizeof *near.forms,
			compare_forms);
	return near;
}

static const struct form *
forms_from(const struct near *near, uint32_t hash)
{
	size_t low = 0, high = near->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (near->forms[middle].hash < hash)
			low = middle + 1;
		else
			high = middle;
	}
	return &near->forms[low];
}

/* What is guessed at, and the best guess so far. */
struct guessing {
	struct letters asked;
	bool is_last;
	size_t far; /* of the best, doubled; a beginning is one farther */
	const struct known_word *best;
};

/* Doubled, and odd for the beginning of a word, where the word that was asked
 * for may go on. */
static size_t
distance_of(const struct guessing *guessing, struct letters *word)
{
	const struct letters *asked = &guessing->asked;
	size_t far = wrong_most(asked->count);
	size_t least = 2 * spelling_distance(word->all, asked->all, far);

	for (size_t len = asked->count + 1;
		guessing->is_last && len + 1 >= asked->count; len--) {
		if (len >= word->count)
			continue;
		word->all[len] = '\0';
		size_t here =
			2 * spelling_distance(word->all, asked->all, far) + 1;
		least = here < least ? here : least;
	}
	return least;
}

/* Of two that are as near: the word of titles, then the one that starts with
 * the right letter, for few are wrong in the first one, then the one that is
 * more frequent. */
static bool
is_likelier(const struct guessing *guessing, const struct known_word *one,
	const struct known_word *other)
{
	bool first_of_one =
		letters_of(one->text).all[0] == *guessing->asked.all;
	bool first_of_other =
		letters_of(other->text).all[0] == *guessing->asked.all;

	if ((word_in_titles(one) > 0) != (word_in_titles(other) > 0))
		return word_in_titles(one) > 0;
	if (first_of_one != first_of_other)
		return first_of_one;
	if (word_in_titles(one) != word_in_titles(other))
		return word_in_titles(one) > word_in_titles(other);
	return one->in[TABLE_QUESTIONS] > other->in[TABLE_QUESTIONS];
}

static void
try_word(struct guessing *guessing, const struct known_word *word)
{
	struct letters letters = letters_of(word->text);
	size_t far = distance_of(guessing, &letters);

	if (far > 2 * wrong_most(guessing->asked.count) + 1)
		return;
	if (guessing->best == NULL || far < guessing->far ||
		(far == guessing->far &&
			is_likelier(guessing, word, guessing->best))) {
		guessing->best = word;
		guessing->far = far;
	}
}

const char *
near_word(const struct near *near, const char *word, bool is_last)
{
	struct guessing guessing = {
		.asked = letters_of(word), .is_last = is_last};
	const struct form *end = &near->forms[near->count];
	uint32_t hashes[FORMS];
	size_t count = forms_of(&guessing.asked, hashes);

	for (size_t i = 0; i < count; i++) {
		const struct form *form = forms_from(near, hashes[i]);

		for (size_t n = 0;
			n < CANDIDATES && form < end && form->hash == hashes[i];
			n++, form++)
			try_word(&guessing, &near->vocabulary->all[form->word]);
	}
	return guessing.best == NULL ? NULL : guessing.best->text;
}
