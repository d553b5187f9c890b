/* SPDX-License-Identifier: MIT
 * view.c - a level of names, the levels below it, and the one around it.
 * Copies no text: building a view is a few pointers per name.
 * Knows neither templates nor escaping. */
#include "tpl/view.h"

#include "base/arena.h"
#include "base/fatal.h"

#include <string.h>

struct view {
	struct arena *arena;       /* borrowed; owns this view */
	const struct view *around; /* NULL at the top */
	struct view *next;         /* in its list */
	struct view_entry *entries;
};

struct view *
view_new(struct arena *arena)
{
	struct view *view = ARENA_NEW(arena, struct view);

	view->arena = arena;
	return view;
}

static struct view_entry *
find_here(const struct view *view, const char *name, size_t len)
{
	struct view_entry *entry = view->entries;

	while (entry != NULL &&
		(entry->name_len != len || memcmp(entry->name, name, len) != 0))
		entry = entry->next;
	return entry;
}

static struct view_entry *
add_entry(struct view *view, const char *name, enum view_kind kind)
{
	struct view_entry *entry = ARENA_NEW(view->arena, struct view_entry);

	entry->name = name;
	entry->name_len = strlen(name);
	CHECK(find_here(view, name, entry->name_len) == NULL);
	entry->kind = kind;
	entry->text = "";
	entry->next = view->entries;
	view->entries = entry;
	return entry;
}

void
view_text(struct view *view, const char *name, const char *text)
{
	struct view_entry *entry = add_entry(view, name, VIEW_TEXT);

	if (text == NULL)
		return;
	entry->text = text;
	entry->text_len = strlen(text);
	entry->shown = entry->text_len > 0;
}

void
view_number(struct view *view, const char *name, long number)
{
	view_text(view, name, arena_printf(view->arena, "%ld", number));
}

void
view_show(struct view *view, const char *name, bool shown)
{
	add_entry(view, name, VIEW_SECTION)->shown = shown;
}

void
view_list(struct view *view, const char *name)
{
	add_entry(view, name, VIEW_LIST);
}

struct view *
view_item(struct view *view, const char *list)
{
	struct view_entry *entry = find_here(view, list, strlen(list));
	struct view *item = view_new(view->arena);

	CHECK(entry != NULL && entry->kind == VIEW_LIST);
	item->around = view;
	if (entry->last == NULL)
		entry->first = item;
	else
		entry->last->next = item;
	entry->last = item;
	entry->shown = true;
	return item;
}

const struct view_entry *
view_find(const struct view *view, const char *name, size_t len)
{
	const struct view_entry *entry = NULL;

	for (; view != NULL && entry == NULL; view = view->around)
		entry = find_here(view, name, len);
	return entry;
}

const struct view *
view_next(const struct view *view)
{
	return view->next;
}
