/* SPDX-License-Identifier: MIT
 * look.c - words to an expression, row numbers to things, best first.
 * The best are taken out of the first CANDIDATES rows, and of roles also out of
 * those whose title starts with the words, so that a role is found by its very
 * title, however many others have its words.
 * Ranks by texts, for the index has neither positions nor frequencies. */
#include "search/look.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "search/expression.h"
#include "search/quality.h"
#include "search/reader.h"
#include "search/search.h"
#include "search/search_inside.h"
#include "search/words.h"

#include <string.h>

enum { CANDIDATES = 200, NAMES = 64 };

/* Row numbers that a table has for the words, CANDIDATES at the most. */
static size_t
rows_of(const struct looking *looking, enum table table,
	const struct words *words, long long *rows, bool *cut)
{
	const struct expression expression = expression_of(looking->arena,
		&looking->search->built.vocabulary, table, words);

	*cut |= expression.cut;
	return expression.text == NULL
		       ? 0
		       : reader_rows(looking->reader, table, &expression, rows,
				 CANDIDATES, cut);
}

static void
take_best(const struct best *best, size_t rows, bool cut, const void **things,
	struct found_count *count)
{
	for (size_t i = 0; i < best->count; i++)
		things[i] = best->things[i];
	count->shown = best->count;
	count->total = rows > best->count ? rows : best->count;
	count->more = cut;
}

static void
offer_role(const struct looking *looking, const struct words *words,
	const struct role *role, struct best *best)
{
	best_offer(best, role,
		quality_of_role(reader_tokenizer(looking->reader),
			looking->arena, words, role));
}

/* Those with a title that starts with the words. */
static void
offer_names(const struct looking *looking, const struct words *words,
	struct best *best)
{
	const struct index *names = &looking->search->built.names;
	const char *start = words_text(looking->arena, words);
	const struct index_row *row = index_from(names, start);
	const struct index_row *end = names->rows + names->count;

	for (size_t i = 0; i < NAMES && row < end &&
			   strncmp(row->name, start, strlen(start)) == 0;
		i++, row++)
		offer_role(looking, words, row->thing, best);
}

void
look_for_roles(const struct looking *looking, const struct words *words,
	struct found *found)
{
	long long rows[CANDIDATES];
	struct best best = {.most = ROLES_FOUND};
	bool cut = false;
	size_t count = rows_of(looking, TABLE_ROLES, words, rows, &cut);

	for (size_t i = 0; i < count; i++)
		offer_role(looking, words,
			looking->search->built.roles[rows[i] - 1], &best);
	offer_names(looking, words, &best);
	take_best(&best, count, cut, (const void **)found->roles,
		&found->role_count);
}

void
look_for_skills(const struct looking *looking, const struct words *words,
	struct found *found)
{
	const struct catalog *catalog = looking->search->catalog;
	long long rows[CANDIDATES];
	struct best best = {.most = SKILLS_FOUND};
	bool cut = false;
	size_t count = rows_of(looking, TABLE_SKILLS, words, rows, &cut);

	for (size_t i = 0; i < count; i++) {
		const struct skill *skill = catalog->skills_used[rows[i] - 1];

		best_offer(&best, skill,
			quality_of_skill(reader_tokenizer(looking->reader),
				looking->arena, words, skill));
	}
	take_best(&best, count, cut, (const void **)found->skills,
		&found->skill_count);
}

/* What stands in a row of the questions. */
static struct question_found
question_at(const struct search *search, size_t number)
{
	size_t low = 0, high = search->catalog->role_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (search->questions_before[middle] <= number)
			low = middle;
		else
			high = middle;
	}
	const struct role *role = search->built.roles[low];
	size_t own = role->question_count;
	number -= search->questions_before[low];
	if (number < own)
		return (struct question_found){
			role, role->questions[number].ask, number, false};
	return (struct question_found){role,
		role->topic.interview[number - own].ask, number - own, true};
}

/* Those that have the words themselves go before those of a role with that
 * title. */
void
look_for_questions(const struct looking *looking, const struct words *words,
	struct found *found)
{
	long long rows[CANDIDATES];
	struct question_found all[CANDIDATES];
	const void *things[QUESTIONS_FOUND];
	struct best best = {.most = QUESTIONS_FOUND};
	bool cut = false;
	size_t count = rows_of(looking, TABLE_QUESTIONS, words, rows, &cut);

	for (size_t i = 0; i < count; i++) {
		all[i] = question_at(looking->search, (size_t)(rows[i] - 1));
		best_offer(&best, &all[i],
			quality_of_text(reader_tokenizer(looking->reader),
				looking->arena, words, all[i].ask));
	}
	take_best(&best, count, cut, things, &found->question_count);
	for (size_t i = 0; i < best.count; i++)
		found->questions[i] = *(const struct question_found *)things[i];
}
