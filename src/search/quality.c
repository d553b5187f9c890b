/* SPDX-License-Identifier: MIT
 * quality.c - words against words, and a short sorted list. */
#include "search/quality.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "search/words.h"

#include <string.h>

enum { ALL_OF_IT = 4, ITS_BEGINNING = 3, WHOLE_WORDS = 2, BEGINNINGS = 1 };

static bool
begins(const char *word, const char *beginning)
{
	return strncmp(word, beginning, strlen(beginning)) == 0;
}

/* Whether the text starts with the words; the last may be a beginning. */
static bool
is_start(const struct words *text, const struct words *words)
{
	size_t last = words->count - 1;

	if (words->count > text->count)
		return false;
	for (size_t i = 0; i < last; i++)
		if (strcmp(text->all[i], words->all[i]) != 0)
			return false;
	return begins(text->all[last], words->all[last]);
}

/* How well the text has the word. */
static int
quality_of_word(const struct words *text, const char *word)
{
	int quality = 0;

	for (size_t i = 0; i < text->count; i++) {
		if (strcmp(text->all[i], word) == 0)
			return WHOLE_WORDS;
		if (begins(text->all[i], word))
			quality = BEGINNINGS;
	}
	return quality;
}

int
quality_of_text(struct tokenizer *tokenizer, struct arena *arena,
	const struct words *words, const char *title)
{
	const struct words text = words_of(tokenizer, arena, title);
	int least = WHOLE_WORDS;

	if (is_start(&text, words)) {
		const char *last = words->all[words->count - 1];

		return text.count == words->count &&
				       strcmp(text.all[text.count - 1], last) ==
					       0
			       ? ALL_OF_IT
			       : ITS_BEGINNING;
	}
	for (size_t i = 0; i < words->count; i++) {
		int here = quality_of_word(&text, words->all[i]);

		least = here < least ? here : least;
	}
	return least;
}

/* The better of a quality, doubled, and that of a title beside the first. */
static int
or_of_other(int best, struct tokenizer *tokenizer, struct arena *arena,
	const struct words *words, const char *title)
{
	int here = 2 * quality_of_text(tokenizer, arena, words, title) - 1;

	return here > best ? here : best;
}

int
quality_of_role(struct tokenizer *tokenizer, struct arena *arena,
	const struct words *words, const struct role *role)
{
	int best = 2 * quality_of_text(tokenizer, arena, words, role->title);

	for (size_t i = 0; i < role->alias_count; i++)
		best = or_of_other(
			best, tokenizer, arena, words, role->aliases[i].title);
	return best;
}

int
quality_of_skill(struct tokenizer *tokenizer, struct arena *arena,
	const struct words *words, const struct skill *skill)
{
	int best = 2 * quality_of_text(tokenizer, arena, words, skill->title);

	for (size_t i = 0; i < skill->also_known_as_count; i++)
		best = or_of_other(
			best, tokenizer, arena, words, skill->also_known_as[i]);
	return best;
}

void
best_offer(struct best *best, const void *thing, int quality)
{
	size_t at = best->count;

	for (size_t i = 0; i < best->count; i++)
		if (best->things[i] == thing)
			return;

	while (at > 0 && best->qualities[at - 1] < quality)
		at--;
	if (at == best->most)
		return;
	if (best->count == best->most)
		best->count--;
	memmove(&best->things[at + 1], &best->things[at],
		(best->count - at) * sizeof best->things[0]);
	memmove(&best->qualities[at + 1], &best->qualities[at],
		(best->count - at) * sizeof best->qualities[0]);
	best->things[at] = thing;
	best->qualities[at] = quality;
	best->count++;
}
