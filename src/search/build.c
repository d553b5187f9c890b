/* SPDX-License-Identifier: MIT
 * build.c - FTS5 tables in memory, filled in one transaction.
 * Contentless and without positions: words lead to row numbers, and that is
 * all. A question is also found by the title of its role.
 * SQLite fails here only where memory is out, which ends the process. */
#include "search/build.h"

#include "base/arena.h"
#include "base/fatal.h"
#include "catalog/catalog.h"
#include "search/database.h"
#include "search/learn.h"
#include "search/order.h"
#include "search/words.h"

#include <sqlite3.h>

#define TABLE(name)                                                            \
	"CREATE VIRTUAL TABLE " name " USING fts5(words, content='',"          \
	" detail=none, columnsize=0, tokenize=\"unicode61"                     \
	" remove_diacritics 2 categories '" WORD_CATEGORIES "'\");"            \
	"INSERT INTO " name "(" name ", rank) VALUES('hashsize', 1000000000);" \
	"INSERT INTO " name "(" name ", rank) VALUES('pgsz', 1000);"           \
	"CREATE VIRTUAL TABLE " name "_words USING fts5vocab(" name            \
	", 'row');"

/* Everything is sorted in memory and written once, at the end, so that there
 * is nothing to merge. Small pages, for a page is what a search reads where
 * it leaps over rows. */
static const char schema[] = TABLE("roles") TABLE("skills") TABLE("questions");

static const char *const insertions[TABLES] = {
	[TABLE_ROLES] = "INSERT INTO roles(rowid, words) VALUES(?, ?)",
	[TABLE_SKILLS] = "INSERT INTO skills(rowid, words) VALUES(?, ?)",
	[TABLE_QUESTIONS] = "INSERT INTO questions(rowid, words) VALUES(?, ?)",
};

/* A table that is being filled; texts of one thing are put together in it. */
struct filling {
	sqlite3_stmt *insert;
	sqlite3_str *text;
	long long row;
};

static struct filling
filling_new(sqlite3 *db, enum table table)
{
	return (struct filling){database_prepare(db, insertions[table]),
		sqlite3_str_new(db), 0};
}

static void
filling_end(struct filling *filling)
{
	sqlite3_finalize(filling->insert);
	sqlite3_free(sqlite3_str_finish(filling->text));
}

static void
add_text(struct filling *filling, const char *text)
{
	sqlite3_str_appendall(filling->text, text);
	sqlite3_str_appendchar(filling->text, 1, '\n');
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
add_roles(sqlite3 *db, const struct role *const *roles, size_t count)
{
	struct filling filling = filling_new(db, TABLE_ROLES);

	for (size_t i = 0; i < count; i++) {
		add_text(&filling, roles[i]->title);
		for (size_t a = 0; a < roles[i]->alias_count; a++)
			add_text(&filling, roles[i]->aliases[a].title);
		end_thing(&filling);
	}
	filling_end(&filling);
}

static void
add_skills(sqlite3 *db, const struct catalog *catalog)
{
	struct filling filling = filling_new(db, TABLE_SKILLS);

	for (size_t i = 0; i < catalog->skill_used_count; i++) {
		const struct skill *skill = catalog->skills_used[i];

		add_text(&filling, skill->title);
		for (size_t a = 0; a < skill->also_known_as_count; a++)
			add_text(&filling, skill->also_known_as[a]);
		end_thing(&filling);
	}
	filling_end(&filling);
}

size_t
question_rows(const struct role *role)
{
	return role->question_count +
	       (topic_has(role, TOPIC_INTERVIEW) ? role->topic.interview_count
						 : 0);
}

static void
add_questions(sqlite3 *db, const struct role *const *roles, size_t count)
{
	struct filling filling = filling_new(db, TABLE_QUESTIONS);

	for (size_t i = 0; i < count; i++) {
		const struct role *role = roles[i];
		size_t rows = question_rows(role), own = role->question_count;

		for (size_t q = 0; q < rows; q++) {
			add_text(&filling,
				q < own ? role->questions[q].ask
					: role->topic.interview[q - own].ask);
			add_text(&filling, role->title);
			end_thing(&filling);
		}
	}
	filling_end(&filling);
}

struct built
build_index(const struct catalog *catalog, struct arena *arena)
{
	struct built built = {.roles = roles_in_order(catalog, arena)};
	sqlite3_int64 size;
	sqlite3 *db;

	CHECK(sqlite3_open_v2(":memory:", &db,
		      SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
			      SQLITE_OPEN_NOMUTEX,
		      NULL) == SQLITE_OK);
	database_run(db, "PRAGMA temp_store=MEMORY");
	database_run(db, schema);
	database_run(db, "BEGIN");
	add_roles(db, built.roles, catalog->role_count);
	add_skills(db, catalog);
	add_questions(db, built.roles, catalog->role_count);
	database_run(db, "COMMIT");
	built.vocabulary = learn_words(db, arena);
	built.names = learn_names(db, built.roles, catalog->role_count, arena);
	built.bytes = sqlite3_serialize(db, "main", &size, 0);
	CHECK(built.bytes != NULL);
	built.size = size;
	sqlite3_close(db);
	return built;
}
