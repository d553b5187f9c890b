/* SPDX-License-Identifier: MIT
 * search.c - words to an expression, row numbers to things, best first.
 * Rows come in the order of titles; of the first CANDIDATES the best are
 * shown, so a word that half of a large catalog has costs no more than
 * another.
 * No text of a stranger is ever part of a statement or of FTS5's syntax: words
 * are letters and digits, and stand in quotes. */
#include "search/search.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/fatal.h"
#include "catalog/catalog.h"
#include "search/build.h"
#include "search/quality.h"
#include "search/reader.h"
#include "search/words.h"

#include <sqlite3.h>
#include <string.h>

enum { CANDIDATES = 300 };

struct search {
	struct arena *arena; /* owned; holds this */
	const struct catalog *catalog;
	unsigned char *bytes; /* the index; owned */
	struct vocabulary vocabulary;
	struct pool *pool;
	/* The number of each role's first question, of all questions. */
	size_t *first_question;
};

void
search_start(void)
{
	/* Its statistics are kept under a lock that all threads share. */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

struct search *
search_new(const struct catalog *catalog)
{
	struct arena *arena = arena_new();
	struct search *search = ARENA_NEW(arena, struct search);
	struct built built = build_index(catalog, arena);
	size_t count = 0;

	search->arena = arena;
	search->catalog = catalog;
	search->bytes = built.bytes;
	search->vocabulary = built.vocabulary;
	search->pool = pool_new(built.bytes, built.size);
	search->first_question =
		ARENA_ARRAY(arena, size_t, catalog->role_count + 1);
	for (size_t i = 0; i < catalog->role_count; i++) {
		search->first_question[i] = count;
		count += catalog->roles[i]->question_count;
	}
	search->first_question[catalog->role_count] = count;
	return search;
}

void
search_free(struct search *search)
{
	if (search == NULL)
		return;
	pool_free(search->pool);
	sqlite3_free(search->bytes);
	arena_free(search->arena);
}

/* Every word as a beginning, unless only it begins so: "back"* AND "end". */
static const char *
expression_of(const struct vocabulary *vocabulary, struct arena *arena,
	const struct words *words)
{
	struct buf buf = {.arena = arena};

	for (size_t i = 0; i < words->count; i++) {
		buf_add_text(&buf, i == 0 ? "\"" : " AND \"");
		buf_add_text(&buf, words->all[i]);
		buf_add_text(&buf,
			vocabulary_has_only(vocabulary, words->all[i]) ? "\""
								       : "\"*");
	}
	return buf_text(&buf);
}

/* Takes a word that begins none of the index for the nearest one; returns all
 * of them with single spaces, or "" where none was taken for another. */
static const char *
correct(const struct vocabulary *vocabulary, struct arena *arena,
	struct words *words)
{
	struct buf buf = {.arena = arena};
	bool any = false;

	for (size_t i = 0; i < words->count; i++) {
		const char *nearest = NULL;

		if (!vocabulary_has(vocabulary, words->all[i]))
			nearest = vocabulary_nearest(vocabulary, words->all[i]);
		if (nearest != NULL) {
			words->all[i] = nearest;
			any = true;
		}
		if (i > 0)
			buf_add_text(&buf, " ");
		buf_add_text(&buf, words->all[i]);
	}
	return any ? buf_text(&buf) : "";
}

/* What is looked for, and in what. */
struct finding {
	const struct search *search;
	struct reader *reader;
	struct arena *arena;
	struct words words;
	const char *expression;
};

static void
find_roles(const struct finding *finding, struct found *found)
{
	const struct catalog *catalog = finding->search->catalog;
	long long rows[CANDIDATES];
	struct best best = {.most = ROLES_FOUND};
	size_t count = reader_rows(finding->reader, finding->expression, 1,
		(long long)catalog->role_count, rows, CANDIDATES);

	for (size_t i = 0; i < count; i++) {
		const struct role *role = catalog->roles[rows[i] - 1];

		best_offer(&best, role,
			quality_of_role(reader_tokenizer(finding->reader),
				finding->arena, &finding->words, role));
	}
	for (size_t i = 0; i < best.count; i++)
		found->roles[i] = best.things[i];
	found->role_count = best.count;
	found->more_roles = count > best.count;
}

static void
find_skills(const struct finding *finding, struct found *found)
{
	const struct catalog *catalog = finding->search->catalog;
	long long rows[CANDIDATES];
	long long before = (long long)catalog->role_count;
	struct best best = {.most = SKILLS_FOUND};
	size_t count = reader_rows(finding->reader, finding->expression,
		before + 1, before + (long long)catalog->skill_used_count, rows,
		CANDIDATES);

	for (size_t i = 0; i < count; i++) {
		const struct skill *skill =
			catalog->skills_used[rows[i] - before - 1];

		best_offer(&best, skill,
			quality_of_text(reader_tokenizer(finding->reader),
				finding->arena, &finding->words, skill->title));
	}
	for (size_t i = 0; i < best.count; i++)
		found->skills[i] = best.things[i];
	found->skill_count = best.count;
	found->more_skills = count > best.count;
}

static struct question_found
question_at(const struct search *search, size_t number)
{
	size_t low = 0, high = search->catalog->role_count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (search->first_question[middle] <= number)
			low = middle;
		else
			high = middle;
	}
	const struct role *role = search->catalog->roles[low];
	return (struct question_found){
		role, &role->questions[number - search->first_question[low]]};
}

static void
find_questions(const struct finding *finding, struct found *found)
{
	const struct search *search = finding->search;
	const struct catalog *catalog = search->catalog;
	long long rows[QUESTIONS_FOUND + 1];
	long long before =
		(long long)(catalog->role_count + catalog->skill_used_count);
	long long last =
		before + (long long)search->first_question[catalog->role_count];
	size_t count = reader_rows(finding->reader, finding->expression,
		before + 1, last, rows, QUESTIONS_FOUND + 1);

	found->more_questions = count > QUESTIONS_FOUND;
	found->question_count =
		count < QUESTIONS_FOUND ? count : QUESTIONS_FOUND;
	for (size_t i = 0; i < found->question_count; i++)
		found->questions[i] =
			question_at(search, (size_t)(rows[i] - before - 1));
}

void
search_find(struct search *search, struct arena *arena, const char *text,
	struct found *found)
{
	struct reader *reader = reader_take(search->pool);
	struct finding finding = {.search = search,
		.reader = reader,
		.arena = arena,
		.words = words_of(reader_tokenizer(reader), arena, text)};

	*found = (struct found){.meant = ""};
	if (finding.words.count > 0) {
		found->meant =
			correct(&search->vocabulary, arena, &finding.words);
		finding.expression = expression_of(
			&search->vocabulary, arena, &finding.words);
		find_roles(&finding, found);
		find_skills(&finding, found);
		find_questions(&finding, found);
	}
	reader_put(search->pool, reader);
}
