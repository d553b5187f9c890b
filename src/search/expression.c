/* SPDX-License-Identifier: MIT
 * expression.c - "data" AND ("eng" OR "engineer" OR "engineering").
 * Beginnings are looked up here and not by FTS5, which puts together the lists
 * of all words that begin so, whole, before it gives out the first row: at
 * 100,000 roles that took 360 ms for "engine". */
#include "search/expression.h"

#include "base/arena.h"
#include "base/buf.h"
#include "search/vocabulary.h"
#include "search/words.h"

#include <string.h>

/* STANDS_FOR: words that a beginning may mean, where it is the last and where
 * it is not. LEAST: bytes of the latter; shorter ones are words such as "a"
 * and "of". */
enum { LAST_STANDS_FOR = 32, STANDS_FOR = 8, LEAST = 3 };

/* The words of the table that one may mean. */
struct meanings {
	const struct known_word *all[LAST_STANDS_FOR];
	size_t count; /* all has so many, or only the most frequent ones */
	size_t most;  /* that it has */
};

static struct meanings
meanings_of(const struct vocabulary *vocabulary, enum table table,
	const struct words *words, size_t at)
{
	bool is_last = at + 1 == words->count;
	const char *word = words->all[at];
	struct meanings meanings = {
		.most = is_last ? LAST_STANDS_FOR : STANDS_FOR};
	const struct known_word *known =
		is_last ? NULL : vocabulary_word(vocabulary, word);

	if (known != NULL && known->in[table] > 0) {
		meanings.all[0] = known;
		meanings.count = 1;
	} else if (is_last || strlen(word) >= LEAST)
		meanings.count = vocabulary_beginnings(
			vocabulary, table, word, meanings.all, meanings.most);
	return meanings;
}

static void
add_meanings(struct expression *expression, struct buf *buf,
	const struct meanings *meanings)
{
	size_t count = meanings->count < meanings->most ? meanings->count
							: meanings->most;

	buf_add_text(buf, buf->len == 0 ? "(" : " AND (");
	for (size_t i = 0; i < count; i++) {
		buf_add_text(buf, i == 0 ? "\"" : " OR \"");
		buf_add_text(buf, meanings->all[i]->text);
		buf_add_text(buf, "\"");
	}
	buf_add_text(buf, ")");
	expression->terms += count;
	expression->cut |= count < meanings->count;
}

struct expression
expression_of(struct arena *arena, const struct vocabulary *vocabulary,
	enum table table, const struct words *words)
{
	struct expression expression = {.text = NULL};
	struct buf buf = {.arena = arena};

	for (size_t i = 0; i < words->count; i++) {
		const struct meanings meanings =
			meanings_of(vocabulary, table, words, i);

		if (meanings.count == 0)
			return (struct expression){.text = NULL};
		add_meanings(&expression, &buf, &meanings);
	}
	expression.text = buf_text(&buf);
	return expression;
}

struct words
words_in_table(const struct vocabulary *vocabulary, enum table table,
	const struct words *words)
{
	struct words kept = {.count = 0};

	for (size_t i = 0; i < words->count; i++)
		if (meanings_of(vocabulary, table, words, i).count > 0)
			kept.all[kept.count++] = words->all[i];
	return kept;
}
