/* SPDX-License-Identifier: MIT
 * reader.c - a stack of connections, which grows to as many as are needed at
 * once. The one used last is taken first, for it is warm.
 * SQLite allocates for a query, from a lookaside buffer that each connection
 * has; nothing is written. */
#include "search/reader.h"

#include "base/fatal.h"
#include "search/words.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>

struct reader {
	sqlite3 *db;
	sqlite3_stmt *find;
	struct tokenizer *tokenizer;
	struct reader *next;
};

struct pool {
	unsigned char *bytes;
	long long size;
	pthread_mutex_t lock; /* guards the one below */
	struct reader *idle;
};

static const char query[] = "SELECT rowid FROM things WHERE things MATCH ?1"
			    " AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid"
			    " LIMIT ?4";

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
	CHECK(sqlite3_exec(reader->db, "PRAGMA mmap_size=0x7fff0000", NULL,
		      NULL, NULL) == SQLITE_OK);
	CHECK(sqlite3_prepare_v3(reader->db, query, -1,
		      SQLITE_PREPARE_PERSISTENT, &reader->find,
		      NULL) == SQLITE_OK);
	reader->tokenizer = tokenizer_new(reader->db);
	return reader;
}

static void
reader_free(struct reader *reader)
{
	tokenizer_free(reader->tokenizer);
	sqlite3_finalize(reader->find);
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
	return reader == NULL ? reader_new(pool) : reader;
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
reader_rows(struct reader *reader, const char *expression, long long first,
	long long last, long long *rows, size_t most)
{
	size_t count = 0;
	int step = SQLITE_ROW;

	sqlite3_bind_text(reader->find, 1, expression, -1, SQLITE_STATIC);
	sqlite3_bind_int64(reader->find, 2, first);
	sqlite3_bind_int64(reader->find, 3, last);
	sqlite3_bind_int64(reader->find, 4, (sqlite3_int64)most);
	while (count < most &&
		(step = sqlite3_step(reader->find)) == SQLITE_ROW)
		rows[count++] = sqlite3_column_int64(reader->find, 0);
	/* An expression is ours, so there is nothing wrong with it. */
	CHECK(step == SQLITE_ROW || step == SQLITE_DONE);
	sqlite3_reset(reader->find);
	return count;
}
