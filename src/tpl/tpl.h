/* SPDX-License-Identifier: MIT
 * tpl.h - a set of compiled templates, and their expansion with a view.
 * The only door to ctemplate; an exception ends the process here.
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

/* UNKNOWN_NAME: a template asks for a name that the view lacks.
 * INCLUDE_CYCLE: it includes itself, by itself or through others. */
enum tpl_fault_kind { TPL_UNKNOWN_NAME, TPL_INCLUDE_CYCLE };

/* Called for each fault, with the name in the template that it is about. */
typedef void tpl_fault(void *context, enum tpl_fault_kind,
	const char *template_name, const char *name, size_t name_len);

/* Appends the expansion to out. An include {{>PART_HEAD}} finds the template
 * part/head.html.tpl and sees the view of the place where it stands.
 * The fault function may be NULL: then what is at fault expands to nothing.
 * False where the set has no such template. */
bool tpl_expand(const struct tpl_set *, const char *name, const struct view *,
	tpl_fault *, void *context, struct buf *out)
	__attribute__((warn_unused_result));

#ifdef __cplusplus
}
#endif

#endif
