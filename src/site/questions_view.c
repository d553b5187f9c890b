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

#include <string.h>

static void
add_plain(struct buf *plain, const char *text)
{
	if (plain->len > 0)
		buf_add(plain, " ", 1);
	buf_add_text(plain, text);
}

static void
add_part(struct view *question, struct buf *plain,
	const struct answer_part *part)
{
	struct view *item = view_item(question, "PART");

	view_text(item, "PARAGRAPH", part->text);
	view_list(item, "ITEM");
	view_show(item, "ITEMS", part->item_count > 0);
	if (part->text[0] != '\0')
		add_plain(plain, part->text);
	for (size_t i = 0; i < part->item_count; i++) {
		view_text(view_item(item, "ITEM"), "ITEM_TEXT", part->items[i]);
		add_plain(plain, part->items[i]);
	}
}

static void
question_view(const struct page *page, struct view *view, const char *id,
	const char *ask, const struct answer_part *parts, size_t count)
{
	struct view *item = view_item(view, "QUESTION");
	struct buf plain = {.arena = page->arena};

	view_text(item, "QUESTION_ID", id);
	view_text(item, "QUESTION_ASK", ask);
	view_list(item, "PART");
	for (size_t i = 0; i < count; i++)
		if (parts[i].text[0] != '\0' || parts[i].item_count > 0)
			add_part(item, &plain, &parts[i]);
	view_text(item, "ANSWER_PLAIN", buf_text(&plain));
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

/* The facts that follow the sentences of a standard answer as a list. */
static struct answer_part
list_of_answer(const struct role *role, const char *id)
{
	if (strcmp(id, "day-to-day") == 0)
		return (struct answer_part){"", role->duties, role->duty_count};
	if (strcmp(id, "get-started") == 0)
		return (struct answer_part){
			"", role->requirements, role->requirement_count};
	return (struct answer_part){.text = ""};
}

static void
standard_question_view(const struct page *page, struct view *view,
	const struct role *role, const char *id)
{
	struct arena *arena = page->arena;
	const struct answer_part parts[] = {
		{.text = page_phrase(
			 page, phrase_name(arena, "answer", id), view)},
		list_of_answer(role, id),
	};

	question_view(page, view, id,
		page_phrase(page, phrase_name(arena, "ask", id), view), parts,
		sizeof parts / sizeof *parts);
}

/* Asked only where the definition can answer. */
static bool
can_answer(const struct role *role, const char *id)
{
	return strcmp(id, "get-started") != 0 || role_has_way_in(role);
}

void
questions_view(const struct page *page, struct view *view,
	const struct role *role, size_t most, bool own)
{
	const char *id;

	view_list(view, "QUESTION");
	for (size_t i = 0; i < most && (id = standard_question(i)) != NULL; i++)
		if (can_answer(role, id))
			standard_question_view(page, view, role, id);
	for (size_t i = 0; own && i < role->question_count; i++)
		question_view(page, view, role->questions[i].id,
			role->questions[i].ask, role->questions[i].parts,
			role->questions[i].part_count);
}
