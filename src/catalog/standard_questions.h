/* SPDX-License-Identifier: MIT
 * standard_questions.h - the questions that every role has.
 * Their words and answers are phrase templates; here are only their ids,
 * which are anchors in addresses and so must never change. */
#ifndef CAREERPATH_CATALOG_STANDARD_QUESTIONS_H
#define CAREERPATH_CATALOG_STANDARD_QUESTIONS_H

#include <stdbool.h>
#include <stddef.h>

/* The id, or NULL at the end of the list. */
const char *standard_question(size_t number) __attribute__((const));

/* What it is about, as of question's theme in the schema. */
const char *standard_question_theme(size_t number) __attribute__((const));

bool is_standard_question(const char *id) __attribute__((pure));

#endif
