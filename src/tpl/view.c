/* SPDX-License-Identifier: MIT
 * view.c - a level of names, the levels below it, and the one around it.
 * Copies no text: building a view is a few pointers per name.
 * Knows neither templates nor escaping. */
#include "tpl/view.h"

#include "base/arena.h"
#include "base/fatal.h"
#include "base/text.h"

#include <string.h>

/* Few enough to be cheap for an item of a list, and enough for a whole page. */
enum { CHAINS = 16 };

struct view {
	struct arena *arena;       /* borrowed; owns this view */
	const struct view *around; /* NULL at the top */
	struct view *next;         /* in its list */
	struct view_entry *chains[CHAINS];
};

struct view *
view_new(struct arena *arena, const struct view *around)
{
	struct view *view = ARENA_NEW(arena, struct view);

	view->arena = arena;
	view->around = around;
	return view;
}

/* Names differ most in length and at their end: PAY_MIN, PAY_MAX. */
static size_t
chain_of(const char *name, size_t len)
{
	if (len == 0)
		return 0;
	const unsigned char *bytes = (const unsigned char *)name;
	return (len + bytes[0] + 3U * bytes[len / 2] + 5U * bytes[len - 1]) %
	       CHAINS;
}

static struct view_entry *
find_in(const struct view *view, size_t chain, const char *name, size_t len)
{
	struct view_entry *entry = view->chains[chain];

	while (entry != NULL &&
		(entry->name_len != len || memcmp(entry->name, name, len) != 0))
		entry = entry->next;
	return entry;
}

static struct view_entry *
add_entry(struct view *view, const char *name, enum view_kind kind)
{
	struct view_entry *entry = ARENA_NEW(view->arena, struct view_entry);
	size_t len = strlen(name), chain = chain_of(name, len);

	CHECK(find_in(view, chain, name, len) == NULL);
	entry->name = name;
	entry->name_len = len;
	entry->kind = kind;
	entry->text = "";
	entry->next = view->chains[chain];
	view->chains[chain] = entry;
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
view_number(struct view *view, const char *name, long long number)
{
	view_text(view, name, text_of_number(view->arena, number));
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
	size_t len = strlen(list);
	struct view_entry *entry =
		find_in(view, chain_of(list, len), list, len);
	struct view *item = view_new(view->arena, view);

	CHECK(entry != NULL && entry->kind == VIEW_LIST);
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
	size_t chain = chain_of(name, len);

	for (; view != NULL && entry == NULL; view = view->around)
		entry = find_in(view, chain, name, len);
	return entry;
}

const struct view *
view_next(const struct view *view)
{
	return view->next;
}
