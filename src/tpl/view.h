/* SPDX-License-Identifier: MIT
 * view.h - the tree of values that a template is expanded with.
 * Lives in an arena; names are string literals; texts are borrowed and
 * escaped by the template, for the context in which it places them.
 * A view gives every name on every page, also where it has nothing to show:
 * so a name that a template asks for and a view lacks is a mistake. */
#ifndef CAREERPATH_TPL_VIEW_H
#define CAREERPATH_TPL_VIEW_H

#include <stdbool.h>
#include <stddef.h>

struct arena;
struct view;

enum view_kind { VIEW_TEXT, VIEW_SECTION, VIEW_LIST };

/* A name within a view. Templates read it through view_find. */
struct view_entry {
	const char *name;
	size_t name_len;
	enum view_kind kind;
	bool shown;       /* text: not empty; list: has items */
	const char *text; /* VIEW_TEXT; never NULL */
	size_t text_len;
	struct view *first, *last; /* VIEW_LIST: its items */
	struct view_entry *next;
};

/* It also sees the names of the view around it, which may be NULL. */
struct view *view_new(struct arena *, const struct view *around);

/* {{NAME}} is the text; {{#NAME}} shows where it is not empty. NULL is "". */
void view_text(struct view *, const char *name, const char *text);
void view_number(struct view *, const char *name, long long number);

/* {{#NAME}} shows or does not. */
void view_show(struct view *, const char *name, bool shown);

/* {{#NAME}} repeats for each item; with none yet, it does not show. */
void view_list(struct view *, const char *name);

/* One more item of a list; sees the names of the views around it. Its own
 * names go before theirs. */
struct view *view_item(struct view *, const char *list);

/* What {{NAME}} means in this view and those around it, or NULL. */
const struct view_entry *view_find(const struct view *, const char *name,
	size_t len) __attribute__((pure));

/* The item after this one in its list, or NULL. */
const struct view *view_next(const struct view *) __attribute__((pure));

#endif
