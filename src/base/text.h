/* SPDX-License-Identifier: MIT
 * text.h - short texts put together in an arena, without printf's price.
 * Answers are made of thousands of them; anything rarer may use arena_printf.
 * Never changes what it is given. */
#ifndef CAREERPATH_BASE_TEXT_H
#define CAREERPATH_BASE_TEXT_H

struct arena;

/* All the texts, one after the other; the last argument is NULL. */
const char *text_of(struct arena *, const char *first, ...)
	__attribute__((returns_nonnull, warn_unused_result, sentinel));

/* The decimal digits, with a sign where it is negative. */
const char *text_of_number(struct arena *, long long number)
	__attribute__((returns_nonnull, warn_unused_result));

#endif
