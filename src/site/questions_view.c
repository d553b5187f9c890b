/* SPDX-License-Identifier: MIT
 * questions_view.c - standard questions from phrases, then the role's own.
 * An answer is given in parts for the page and as one plain text for search
 * engines, from the same strings, so that both always say the same.
 * Holds no words: ask_*.txt.tpl and answer_*.txt.tpl do. */
#include "base/arena.h"
#include "base/buf.h"
#include "catalog/catalog.h"
#include "catalog/standard_questions.h"
#include "site/page.h"
#include "site/role_view.h"
#include "tpl/view.h"

#include <stdint.h>
#include <string.h>

/* Standard questions on the page of a career path. */
enum { FIRST = 4 };

static void
add_plain(struct buf *plain, const char *text)
{
	if (plain->len > 0)
		buf_add(plain, " ", 1);
	buf_add_text(plain, text);
}

static void
add_items(struct view *part, struct buf *plain, const char *const *items,
	size_t count)
{
	for (size_t i = 0; i < count; i++) {
		view_text(view_item(part, "ITEM"), "ITEM_TEXT", items[i]);
		add_plain(plain, items[i]);
	}
}

static void
add_part(struct view *question, struct buf *plain,
	const struct answer_part *part)
{
	bool list = part->item_count > 0;

	/* A standard answer need not have both of its parts. */
	if (!list && part->text[0] == '\0')
		return;
	struct view *item = view_item(question, "PART");
	view_text(item, "PARAGRAPH", list ? "" : part->text);
	view_list(item, "ITEM");
	view_show(item, "ITEMS", list);
	if (list)
		add_items(item, plain, part->items, part->item_count);
	else
		add_plain(plain, part->text);
}

static struct view *
asked_view(struct view *view, const char *id, const char *ask)
{
	struct view *item = view_item(view, "QUESTION");

	view_text(item, "QUESTION_ID", id);
	view_text(item, "QUESTION_ASK", ask);
	return item;
}

static void
answer_view(const struct page *page, struct view *question,
	const struct answer_part *parts, size_t count)
{
	struct buf plain = {.arena = page->arena};

	view_list(question, "PART");
	for (size_t i = 0; i < count; i++)
		add_part(question, &plain, &parts[i]);
	view_text(question, "ANSWER_PLAIN", buf_text(&plain));
}

/* "answer_" and the id, as a phrase is named. */
static const char *
phrase_name(struct arena *arena, const char *kind, const char *id)
{
	char *name = arena_printf(arena, "%s_%s", kind, id);

	for (char *c = name; *c != '\0'; c++)
		if (*c == '-')
			*c = '_';
	return name;
}

static struct answer_part
list_of(const char **items, size_t count)
{
	struct answer_part part = {.item_count = count};

	if (count > 0)
		part.items = items;
	else
		part.text = "";
	return part;
}

/* The facts that follow the sentences of a standard answer as a list. */
static struct answer_part
list_of_answer(const struct role *role, const char *id)
{
	if (strcmp(id, "day-to-day") == 0)
		return list_of(role->duties, role->duty_count);
	if (strcmp(id, "get-started") == 0)
		return list_of(role->requirements, role->requirement_count);
	return list_of(NULL, 0);
}

static void
standard_answer_view(const struct page *page, struct view *view,
	struct view *question, const struct role *role, const char *id)
{
	const struct answer_part parts[] = {
		{.text = page_phrase(
			 page, phrase_name(page->arena, "answer", id), view)},
		list_of_answer(role, id),
	};

	answer_view(page, question, parts, sizeof parts / sizeof *parts);
}

static struct view *
standard_asked_view(const struct page *page, struct view *view, const char *id)
{
	return asked_view(view, id,
		page_phrase(page, phrase_name(page->arena, "ask", id), view));
}

/* Asked only where the definition can answer. */
static bool
can_answer(const struct role *role, const char *id)
{
	return strcmp(id, "get-started") != 0 || role_has_way_in(role);
}

static void
standard_questions_view(const struct page *page, struct view *view,
	const struct role *role, enum questions which)
{
	size_t most = which == FIRST_QUESTIONS ? FIRST : SIZE_MAX;
	const char *id;

	for (size_t i = 0; i < most && (id = standard_question(i)) != NULL;
		i++) {
		if (!can_answer(role, id))
			continue;
		struct view *question = standard_asked_view(page, view, id);
		if (which != ASKED_ONLY)
			standard_answer_view(page, view, question, role, id);
	}
}

void
questions_view(const struct page *page, struct view *view,
	const struct role *role, enum questions which)
{
	view_list(view, "QUESTION");
	standard_questions_view(page, view, role, which);
	for (size_t i = 0; which != FIRST_QUESTIONS && i < role->question_count;
		i++) {
		const struct question *own = &role->questions[i];
		struct view *question = asked_view(view, own->id, own->ask);

		if (which != ASKED_ONLY)
			answer_view(page, question, own->parts,
				(size_t)own->part_count);
	}
}

/* The standard question of that number, where it is about the theme and the
 * role can answer it; else NULL. */
static const char *
themed(const struct role *role, size_t number, const char *theme)
{
	const char *id = standard_question(number);
	bool right = strcmp(standard_question_theme(number), theme) == 0;

	return right && can_answer(role, id) ? id : NULL;
}

bool
role_has_theme(const struct role *role, const char *theme)
{
	for (size_t i = 0; standard_question(i) != NULL; i++)
		if (themed(role, i, theme) != NULL)
			return true;
	for (size_t i = 0; i < role->question_count; i++)
		if (strcmp(role->questions[i].theme, theme) == 0)
			return true;
	return false;
}

void
themed_questions_view(const struct page *page, struct view *view,
	const struct role *role, const char *theme)
{
	view_list(view, "QUESTION");
	for (size_t i = 0; standard_question(i) != NULL; i++) {
		const char *id = themed(role, i, theme);

		if (id != NULL)
			standard_asked_view(page, view, id);
	}
	for (size_t i = 0; i < role->question_count; i++)
		if (strcmp(role->questions[i].theme, theme) == 0)
			asked_view(view, role->questions[i].id,
				role->questions[i].ask);
}
