/* SPDX-License-Identifier: MIT
 * vocabulary.c - binary search, and a walk over the words that begin alike. */
#include "search/vocabulary.h"

#include <stdbool.h>
#include <string.h>

/* The first word that is not before the text. */
static size_t
place_of(const struct vocabulary *vocabulary, const char *text)
{
	size_t low = 0, high = vocabulary->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(vocabulary->all[middle].text, text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct known_word *
vocabulary_word(const struct vocabulary *vocabulary, const char *text)
{
	size_t at = place_of(vocabulary, text);

	return at < vocabulary->count &&
			       strcmp(vocabulary->all[at].text, text) == 0
		       ? &vocabulary->all[at]
		       : NULL;
}

unsigned
word_in_titles(const struct known_word *word)
{
	return word->in[TABLE_ROLES] + word->in[TABLE_SKILLS];
}

/* Words of one frequency stay in the order of their offers. */
static void
offer(const struct known_word **best, size_t count, size_t most,
	enum table table, const struct known_word *word)
{
	size_t at = count;

	while (at > 0 && best[at - 1]->in[table] < word->in[table])
		at--;
	if (at == most)
		return;
	memmove(&best[at + 1], &best[at],
		((count < most ? count : most - 1) - at) * sizeof *best);
	best[at] = word;
}

static void
move_to_front(const struct known_word **best, size_t count, size_t most,
	const struct known_word *word)
{
	size_t at = 0;

	while (at < count && best[at] != word)
		at++;
	if (at == most)
		at--;
	memmove(&best[1], &best[0], at * sizeof *best);
	best[0] = word;
}

size_t
vocabulary_beginnings(const struct vocabulary *vocabulary, enum table table,
	const char *text, const struct known_word **best, size_t most)
{
	size_t len = strlen(text), count = 0;
	const struct known_word *first =
		&vocabulary->all[place_of(vocabulary, text)];
	const struct known_word *end = &vocabulary->all[vocabulary->count];

	for (const struct known_word *word = first;
		word < end && strncmp(word->text, text, len) == 0; word++) {
		if (word->in[table] == 0)
			continue;
		offer(best, count < most ? count : most, most, table, word);
		count++;
	}
	if (count > 0 && first->in[table] > 0 && first->text[len] == '\0')
		move_to_front(best, count < most ? count : most, most, first);
	return count;
}
