/* SPDX-License-Identifier: MIT
 * templates.h - the template files of one language, read and compiled.
 * templates/LANGUAGE/, its part/ (included) and phrase/ (plain sentences).
 * A template that could let text out unescaped is a problem. */
#ifndef CAREERPATH_SITE_TEMPLATES_H
#define CAREERPATH_SITE_TEMPLATES_H

#include <stdint.h>

struct arena;
struct diag;
struct tpl_set;

/* The folder of the language: for en-IN en-IN itself, or else en. */
const char *templates_folder(
	struct arena *, const char *templates_dir, const char *language);

/* Adds every template of the folder and freezes the set. Problems go to diag;
 * digest takes in the names and bytes. */
void templates_load(struct tpl_set *, const char *folder, struct arena *,
	struct diag *, uint64_t *digest);

#endif
