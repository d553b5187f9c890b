/* SPDX-License-Identifier: MIT
 * guess.c - word by word, and each with the one after it. */
#include "search/guess.h"

#include "base/arena.h"
#include "base/text.h"
#include "search/near.h"
#include "search/vocabulary.h"
#include "search/words.h"

#include <string.h>

/* Bytes of a half: shorter ones are words such as "a" and "of". */
enum { HALF_LEAST = 3 };

/* How many titles have that very word. */
static unsigned
titles_with(const struct vocabulary *vocabulary, const char *word)
{
	const struct known_word *known = vocabulary_word(vocabulary, word);

	return known == NULL ? 0 : word_in_titles(known);
}

static bool
is_known(const struct vocabulary *vocabulary, const char *word)
{
	const struct known_word *best;

	for (int table = 0; table < TABLES; table++)
		if (vocabulary_beginnings(
			    vocabulary, (enum table)table, word, &best, 1) > 0)
			return true;
	return false;
}

/* The length of the first of the two words that the word is made of, of all
 * such pairs the one whose rarer word is in most titles; 0 where there is
 * none. */
static size_t
place_of_space(const struct vocabulary *vocabulary, struct arena *arena,
	const char *word)
{
	size_t len = strlen(word), place = 0;
	unsigned most = 0;

	for (size_t at = HALF_LEAST; at + HALF_LEAST <= len; at++) {
		unsigned first =
			titles_with(vocabulary, arena_strndup(arena, word, at));
		unsigned second = titles_with(vocabulary, word + at);
		unsigned rarer = first < second ? first : second;

		if (rarer > most) {
			most = rarer;
			place = at;
		}
	}
	return place;
}

static void
part_words(struct words *words, size_t at, struct arena *arena, size_t place)
{
	const char *word = words->all[at];

	memmove(&words->all[at + 2], &words->all[at + 1],
		(words->count - at - 1) * sizeof *words->all);
	words->all[at] = arena_strndup(arena, word, place);
	words->all[at + 1] = word + place;
	words->count++;
}

static bool
guess_word(const struct near *near, struct arena *arena, struct words *words,
	size_t at)
{
	const char *word = words->all[at];

	if (is_known(near->vocabulary, word))
		return false;
	size_t place = words->count < WORDS_MOST
			       ? place_of_space(near->vocabulary, arena, word)
			       : 0;
	if (place > 0) {
		part_words(words, at, arena, place);
		return true;
	}
	const char *nearest = near_word(near, word, at + 1 == words->count);
	if (nearest != NULL)
		words->all[at] = nearest;
	return nearest != NULL;
}

/* "front end" where titles have "frontend", and one of the two is in none. */
static bool
join_words(const struct vocabulary *vocabulary, struct arena *arena,
	struct words *words, size_t at)
{
	if (at + 1 >= words->count)
		return false;
	const char *one = words->all[at], *other = words->all[at + 1];
	const char *both = text_of(arena, one, other, NULL);

	if (titles_with(vocabulary, both) == 0 ||
		(titles_with(vocabulary, one) > 0 &&
			titles_with(vocabulary, other) > 0))
		return false;
	*words = words_without(words, at + 1);
	words->all[at] = both;
	return true;
}

bool
guess_words(const struct near *near, struct arena *arena, struct words *words)
{
	bool changed = false;

	for (size_t i = 0; i < words->count; i++)
		changed |= join_words(near->vocabulary, arena, words, i) ||
			   guess_word(near, arena, words, i);
	return changed;
}
