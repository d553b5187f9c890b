/* SPDX-License-Identifier: MIT
 * markdown.h - text for a place in Markdown where it must stay text.
 * By CommonMark 0.31: a backslash before punctuation makes it mean itself.
 * Knows no template. */
#ifndef CAREERPATH_TPL_MARKDOWN_H
#define CAREERPATH_TPL_MARKDOWN_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Whether the byte at that place of the text needs a backslash. Marks that
 * mean something only at the start of a line get one at the start of the text,
 * wherever that will stand. */
bool markdown_escapes(const char *text, size_t len, size_t at)
	__attribute__((pure));

#ifdef __cplusplus
}
#endif

#endif
