/* SPDX-License-Identifier: MIT
 * reader.c - a stack of connections, which grows to as many as are needed at
 * once. The one used last is taken first, for it is warm.
 * SQLite allocates for a query; nothing is written. */
#include "search/reader.h"

#include "base/fatal.h"
#include "search/database.h"
#include "search/expression.h"
#include "search/words.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>

struct reader {
	sqlite3 *db;
	sqlite3_stmt *find[TABLES];
	struct tokenizer *tokenizer;
	int steps_left; /* that may be taken for this search */
	struct reader *next;
};

struct pool {
	unsigned char *bytes;
	long long size;
	pthread_mutex_t lock; /* guards the one below */
	struct reader *idle;
};

/* What a search may cost. SQLite asks at each page that it reads of a list of
 * rows, and some times for each word that it looks up and each row that it
 * gives out. Pages are the price; the others are bounded by their number. */
enum { STEPS = 600, STEPS_OF_TERM = 32, STEPS_OF_ROW = 4 };

static const char *const queries[TABLES] = {
	[TABLE_ROLES] = "SELECT rowid FROM roles WHERE roles MATCH ?1"
			" ORDER BY rowid LIMIT ?2",
	[TABLE_SKILLS] = "SELECT rowid FROM skills WHERE skills MATCH ?1"
			 " ORDER BY rowid LIMIT ?2",
	[TABLE_QUESTIONS] = "SELECT rowid FROM questions"
			    " WHERE questions MATCH ?1"
			    " ORDER BY rowid LIMIT ?2",
};

/* Whether to give up. */
static int
count_step(void *context)
{
	struct reader *reader = context;

	return --reader->steps_left < 0;
}

static struct reader *
reader_new(const struct pool *pool)
{
	struct reader *reader = calloc(1, sizeof *reader);

	CHECK(reader != NULL);
	CHECK(sqlite3_open_v2(":memory:", &reader->db,
		      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX,
		      NULL) == SQLITE_OK);
	CHECK(sqlite3_deserialize(reader->db, "main", pool->bytes, pool->size,
		      pool->size, SQLITE_DESERIALIZE_READONLY) == SQLITE_OK);
	/* Pages are read where they are, and not copied. */
	database_run(reader->db, "PRAGMA mmap_size=0x7fff0000");
	for (int table = 0; table < TABLES; table++)
		reader->find[table] =
			database_prepare(reader->db, queries[table]);
	reader->tokenizer = tokenizer_new(reader->db);
	sqlite3_progress_handler(reader->db, 1, count_step, reader);
	return reader;
}

static void
reader_free(struct reader *reader)
{
	tokenizer_free(reader->tokenizer);
	for (int table = 0; table < TABLES; table++)
		sqlite3_finalize(reader->find[table]);
	sqlite3_close(reader->db);
	free(reader);
}

struct pool *
pool_new(unsigned char *bytes, long long size)
{
	struct pool *pool = calloc(1, sizeof *pool);

	CHECK(pool != NULL);
	CHECK(pthread_mutex_init(&pool->lock, NULL) == 0);
	pool->bytes = bytes;
	pool->size = size;
	return pool;
}

void
pool_free(struct pool *pool)
{
	for (struct reader *next, *reader = pool->idle; reader != NULL;
		reader = next) {
		next = reader->next;
		reader_free(reader);
	}
	pthread_mutex_destroy(&pool->lock);
	free(pool);
}

struct reader *
reader_take(struct pool *pool)
{
	CHECK(pthread_mutex_lock(&pool->lock) == 0);
	struct reader *reader = pool->idle;

	if (reader != NULL)
		pool->idle = reader->next;
	CHECK(pthread_mutex_unlock(&pool->lock) == 0);
	if (reader == NULL)
		reader = reader_new(pool);
	reader->steps_left = STEPS;
	return reader;
}

void
reader_put(struct pool *pool, struct reader *reader)
{
	CHECK(pthread_mutex_lock(&pool->lock) == 0);
	reader->next = pool->idle;
	pool->idle = reader;
	CHECK(pthread_mutex_unlock(&pool->lock) == 0);
}

struct tokenizer *
reader_tokenizer(const struct reader *reader)
{
	return reader->tokenizer;
}

size_t
reader_rows(struct reader *reader, enum table table,
	const struct expression *expression, long long *rows, size_t most,
	bool *cut)
{
	sqlite3_stmt *find = reader->find[table];
	size_t count = 0;
	int step, kept = reader->steps_left / 2;

	/* What costs much leaves half for what is looked for after it. */
	reader->steps_left += STEPS_OF_TERM * (int)expression->terms - kept;
	sqlite3_bind_text(find, 1, expression->text, -1, SQLITE_STATIC);
	sqlite3_bind_int64(find, 2, (sqlite3_int64)most + 1);
	while ((step = sqlite3_step(find)) == SQLITE_ROW && count < most) {
		rows[count++] = sqlite3_column_int64(find, 0);
		reader->steps_left += STEPS_OF_ROW;
	}
	/* An expression is ours, so there is nothing wrong with it. */
	CHECK(step == SQLITE_ROW || step == SQLITE_DONE ||
		step == SQLITE_INTERRUPT);
	*cut |= step != SQLITE_DONE;
	sqlite3_reset(find);
	int left = reader->steps_left < 0 ? 0 : reader->steps_left;
	reader->steps_left = kept + (left < kept ? left : kept);
	return count;
}
