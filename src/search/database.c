/* SPDX-License-Identifier: MIT
 * database.c - SQLite's own calls, checked. */
#include "search/database.h"

#include "base/fatal.h"

#include <sqlite3.h>
#include <stddef.h>

void
database_run(sqlite3 *db, const char *statement)
{
	CHECK(sqlite3_exec(db, statement, NULL, NULL, NULL) == SQLITE_OK);
}

sqlite3_stmt *
database_prepare(sqlite3 *db, const char *statement)
{
	sqlite3_stmt *prepared;

	CHECK(sqlite3_prepare_v3(db, statement, -1, SQLITE_PREPARE_PERSISTENT,
		      &prepared, NULL) == SQLITE_OK);
	return prepared;
}
