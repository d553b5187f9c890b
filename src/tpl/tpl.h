/* SPDX-License-Identifier: MIT
 * tpl.h - a set of compiled templates, and their expansion with a view.
 * The only door to ctemplate; no exception passes it.
 * A set is frozen after loading and then read by any number of threads. */
#ifndef CAREERPATH_TPL_TPL_H
#define CAREERPATH_TPL_TPL_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

struct buf;
struct tpl_set;
struct view;

/* Never NULL. The caller ends it with tpl_set_free; NULL is legal there. */
struct tpl_set *tpl_set_new(void);
void tpl_set_free(struct tpl_set *);

/* Compiles a template under its name, such as part/head.html.tpl. The name
 * and the bytes are borrowed for the life of the set. False where ctemplate
 * refuses it; ctemplate has then said why on stderr. */
bool tpl_set_add(struct tpl_set *, const char *name, const char *bytes,
	size_t len) __attribute__((warn_unused_result));

/* No more templates from here on: expansion reads without a lock. */
void tpl_set_freeze(struct tpl_set *);

/* The source of a template, or NULL; borrowed. */
const char *tpl_set_source(const struct tpl_set *, const char *name);

/* Called for each name that a template asks for and the view lacks. */
typedef void tpl_unknown_name(void *context, const char *template_name,
	const char *name, size_t name_len);

/* Appends the expansion to out. An include {{>PART_HEAD}} finds the template
 * part/head.html.tpl and sees the view of the place where it stands.
 * unknown may be NULL: then an unknown name expands to nothing.
 * False where the set has no such template. */
bool tpl_expand(const struct tpl_set *, const char *name, const struct view *,
	tpl_unknown_name *unknown, void *context, struct buf *out)
	__attribute__((warn_unused_result));

#ifdef __cplusplus
}
#endif

#endif
