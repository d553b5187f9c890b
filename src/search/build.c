/* SPDX-License-Identifier: MIT
 * build.c - one FTS5 table in memory, filled in one transaction.
 * Contentless and without positions: words lead to row numbers, and that is
 * all. Beginnings of up to six letters have lists of their own, which are read
 * as far as is needed; for longer ones FTS5 first puts together the lists of
 * all words that begin so, whole.
 * SQLite fails here only where memory is out, which ends the process. */
#include "search/build.h"

#include "base/arena.h"
#include "base/fatal.h"
#include "catalog/catalog.h"

#include <sqlite3.h>
#include <string.h>

static const char schema[] =
	"CREATE VIRTUAL TABLE things USING fts5(words, content='',"
	" detail=none, columnsize=0, prefix='1 2 3 4 5 6',"
	" tokenize='unicode61 remove_diacritics 2');"
	"CREATE VIRTUAL TABLE vocabulary USING fts5vocab(things, 'row');";

static void
run(sqlite3 *db, const char *statement)
{
	CHECK(sqlite3_exec(db, statement, NULL, NULL, NULL) == SQLITE_OK);
}

/* An insertion under way; texts of one thing are put together in it. */
struct filling {
	sqlite3_stmt *insert;
	sqlite3_str *text;
	long long row;
};

static void
add_text(struct filling *filling, const char *text)
{
	sqlite3_str_appendall(filling->text, text);
	sqlite3_str_appendchar(filling->text, 1, ' ');
}

static void
end_thing(struct filling *filling)
{
	sqlite3_bind_int64(filling->insert, 1, ++filling->row);
	sqlite3_bind_text(filling->insert, 2, sqlite3_str_value(filling->text),
		sqlite3_str_length(filling->text), SQLITE_STATIC);
	CHECK(sqlite3_step(filling->insert) == SQLITE_DONE);
	sqlite3_reset(filling->insert);
	sqlite3_str_reset(filling->text);
}

static void
add_roles(struct filling *filling, const struct catalog *catalog)
{
	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];

		add_text(filling, role->title);
		for (size_t a = 0; a < role->alias_count; a++)
			add_text(filling, role->aliases[a].title);
		end_thing(filling);
	}
}

static void
add_skills(struct filling *filling, const struct catalog *catalog)
{
	for (size_t i = 0; i < catalog->skill_used_count; i++) {
		const struct skill *skill = catalog->skills_used[i];

		add_text(filling, skill->title);
		for (size_t a = 0; a < skill->also_known_as_count; a++)
			add_text(filling, skill->also_known_as[a]);
		end_thing(filling);
	}
}

static void
add_questions(struct filling *filling, const struct catalog *catalog)
{
	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];

		for (size_t q = 0; q < role->question_count; q++) {
			add_text(filling, role->questions[q].ask);
			end_thing(filling);
		}
	}
}

static void
fill(sqlite3 *db, const struct catalog *catalog)
{
	struct filling filling = {.text = sqlite3_str_new(db)};

	CHECK(sqlite3_prepare_v2(db,
		      "INSERT INTO things(rowid, words) VALUES(?, ?)", -1,
		      &filling.insert, NULL) == SQLITE_OK);
	run(db, "BEGIN");
	add_roles(&filling, catalog);
	add_skills(&filling, catalog);
	add_questions(&filling, catalog);
	run(db, "COMMIT");
	run(db, "INSERT INTO things(things) VALUES('optimize')");
	sqlite3_finalize(filling.insert);
	sqlite3_free(sqlite3_str_finish(filling.text));
}

static struct vocabulary
read_vocabulary(sqlite3 *db, struct arena *arena)
{
	struct vocabulary vocabulary = {0};
	sqlite3_stmt *read;

	CHECK(sqlite3_prepare_v2(db, "SELECT count(*) FROM vocabulary", -1,
		      &read, NULL) == SQLITE_OK);
	CHECK(sqlite3_step(read) == SQLITE_ROW);
	size_t room = (size_t)sqlite3_column_int64(read, 0);
	sqlite3_finalize(read);
	vocabulary.all = ARENA_ARRAY(arena, const char *, room);
	/* In the order of bytes, as the index keeps them. */
	CHECK(sqlite3_prepare_v2(db, "SELECT term FROM vocabulary", -1, &read,
		      NULL) == SQLITE_OK);
	while (vocabulary.count < room && sqlite3_step(read) == SQLITE_ROW)
		vocabulary.all[vocabulary.count++] = arena_strdup(
			arena, (const char *)sqlite3_column_text(read, 0));
	sqlite3_finalize(read);
	return vocabulary;
}

struct built
build_index(const struct catalog *catalog, struct arena *arena)
{
	struct built built = {0};
	sqlite3_int64 size;
	sqlite3 *db;

	CHECK(sqlite3_open_v2(":memory:", &db,
		      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
			      SQLITE_OPEN_NOMUTEX,
		      NULL) == SQLITE_OK);
	run(db, schema);
	fill(db, catalog);
	built.vocabulary = read_vocabulary(db, arena);
	built.bytes = sqlite3_serialize(db, "main", &size, 0);
	CHECK(built.bytes != NULL);
	built.size = size;
	sqlite3_close(db);
	return built;
}
