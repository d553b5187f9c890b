/* SPDX-License-Identifier: MIT
 * test_view.c - names and their values, lists and what their items see. */
#include "tpl/view.h"

#include "base/arena.h"
#include "tap.h"

#include <sys/wait.h>
#include <unistd.h>

static const struct view_entry *
find(const struct view *view, const char *name)
{
	return view_find(view, name, strlen(name));
}

static void
test_values(struct arena *arena)
{
	struct view *view = view_new(arena, NULL);

	view_text(view, "TEXT", "words");
	view_text(view, "EMPTY", "");
	view_text(view, "NOTHING", NULL);
	view_number(view, "NUMBER", -12);
	view_show(view, "YES", true);
	view_show(view, "NO", false);
	view_list(view, "LIST");
	tap_text(find(view, "TEXT")->text, "words", "a text is found");
	tap_number(
		(long long)find(view, "TEXT")->text_len, 5, "with its length");
	tap_ok(find(view, "TEXT")->shown, "a text shows its section");
	tap_ok(!find(view, "EMPTY")->shown, "an empty text does not");
	tap_text(find(view, "NOTHING")->text, "", "NULL is the empty text");
	tap_text(find(view, "NUMBER")->text, "-12", "a number is its digits");
	tap_ok(find(view, "YES")->shown && !find(view, "NO")->shown,
		"a section shows or does not");
	tap_ok(!find(view, "LIST")->shown, "an empty list does not show");
	tap_ok(find(view, "TEX") == NULL && find(view, "TEXTS") == NULL &&
			find(view, "") == NULL,
		"only the whole name finds");
	tap_ok(view_find(view, "TEXT}}", 4) != NULL,
		"a name needs no NUL behind it");
}

static void
test_lists(struct arena *arena)
{
	struct view *view = view_new(arena, NULL);

	view_text(view, "NAME", "outside");
	view_text(view, "SITE", "site");
	view_list(view, "ITEM");
	for (int i = 0; i < 3; i++)
		view_number(view_item(view, "ITEM"), "NAME", i);
	tap_ok(find(view, "ITEM")->shown, "a list with items shows");
	const struct view *item = find(view, "ITEM")->first;
	tap_text(find(item, "NAME")->text, "0",
		"an item's own name goes before that of the view around it");
	tap_text(find(item, "SITE")->text, "site",
		"an item sees the names of the view around it");
	item = view_next(view_next(item));
	tap_text(find(item, "NAME")->text, "2", "items follow in order");
	tap_ok(view_next(item) == NULL, "nothing follows the last");
	tap_text(find(view, "NAME")->text, "outside",
		"the view around does not see into its items");
}

static void
test_deep(struct arena *arena)
{
	struct view *top = view_new(arena, NULL), *view = top;

	view_text(view, "TOP", "top");
	for (int i = 0; i < 100; i++) {
		view_list(view, "DEEPER");
		view = view_item(view, "DEEPER");
	}
	tap_text(find(view, "TOP")->text, "top",
		"an item a hundred levels down sees the top");
}

/* Which mistakes of the program end it. */
static bool
dies(void mistake(struct view *))
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		struct view *view = view_new(arena_new(), NULL);

		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(1);
		view_text(view, "NAME", "x");
		mistake(view);
		_exit(0);
	}
	waitpid(child, &status, 0);
	return WIFSIGNALED(status);
}

static void
same_name(struct view *view)
{
	view_show(view, "NAME", true);
}

static void
no_list(struct view *view)
{
	view_item(view, "NAME");
}

static void
unknown_list(struct view *view)
{
	view_item(view, "NONE");
}

int
main(void)
{
	struct arena *arena = arena_new();

	test_values(arena);
	test_lists(arena);
	test_deep(arena);
	fflush(stdout);
	tap_ok(dies(same_name), "one name twice in a view ends the process");
	tap_ok(dies(no_list), "so does an item of what is no list");
	tap_ok(dies(unknown_list), "so does an item of a list never made");
	arena_free(arena);
	return tap_done();
}
