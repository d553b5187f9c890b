/* SPDX-License-Identifier: MIT
 * database.h - statements for SQLite that are ours; private to src/search.
 * There is nothing wrong with them, so a failure ends the process. */
#ifndef CAREERPATH_SEARCH_DATABASE_H
#define CAREERPATH_SEARCH_DATABASE_H

struct sqlite3;
struct sqlite3_stmt;

void database_run(struct sqlite3 *, const char *statement);

/* To be ended with sqlite3_finalize; meant to be kept for a while. */
struct sqlite3_stmt *database_prepare(struct sqlite3 *, const char *statement);

#endif
