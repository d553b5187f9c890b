/* SPDX-License-Identifier: MIT
 * tables.h - the tables of the index; private to src/search.
 * One a kind of thing, so that a search among roles reads nothing of the
 * questions, of which there are ten times as many. */
#ifndef CAREERPATH_SEARCH_TABLES_H
#define CAREERPATH_SEARCH_TABLES_H

enum table { TABLE_ROLES, TABLE_SKILLS, TABLE_QUESTIONS, TABLES };

#endif
