/* SPDX-License-Identifier: MIT
 * test_index.c - a sorted table: found, not found, and equal names. */
#include "base/index.h"

#include "base/arena.h"
#include "tap.h"

static void
test_empty(struct arena *arena)
{
	struct index index = {.arena = arena};

	index_sort(&index);
	tap_ok(index_find(&index, "any") == NULL, "an empty table has nothing");
	tap_ok(index_from(&index, "any") == index.rows,
		"the search in an empty table ends where it starts");
}

static void
test_many(struct arena *arena)
{
	enum { MANY = 1000 };
	struct index index = {.arena = arena};
	int things[MANY];
	bool found = true, missed = true, sorted = true;

	for (int i = 0; i < MANY; i++) {
		int name = i * 7 % MANY;

		things[i] = name;
		index_add(
			&index, arena_printf(arena, "n%03d", name), &things[i]);
	}
	index_sort(&index);
	for (int i = 0; i < MANY; i++) {
		const int *thing =
			index_find(&index, arena_printf(arena, "n%03d", i));

		found &= thing != NULL && *thing == i;
		missed &= index_find(&index,
				  arena_printf(arena, "n%03d-", i)) == NULL;
		sorted &= i == 0 || strcmp(index.rows[i - 1].name,
					    index.rows[i].name) < 0;
	}
	tap_ok(found, "every name is found");
	tap_ok(missed, "names between them are not");
	tap_ok(sorted, "rows are in byte order");
	tap_ok(index_find(&index, "") == NULL, "nor is what is before the "
					       "first");
	tap_ok(index_find(&index, "z") == NULL, "nor what is after the last");
}

static void
test_from(struct arena *arena)
{
	struct index index = {.arena = arena};

	index_add(&index, "b", "");
	index_add(&index, "d", "");
	index_sort(&index);
	tap_number(index_from(&index, "a") - index.rows, 0,
		"from before the first is the first");
	tap_number(index_from(&index, "b") - index.rows, 0,
		"from a name is its row");
	tap_number(index_from(&index, "c") - index.rows, 1,
		"from between two is the second");
	tap_number(index_from(&index, "e") - index.rows, 2,
		"from after the last is the end");
}

static void
test_equal_names(struct arena *arena)
{
	struct index index = {.arena = arena};
	static const char *const things[] = {"first", "second", "third"};
	bool order = true;

	for (int i = 0; i < 90; i++)
		index_add(&index, i % 30 == 7 ? "same" : "other",
			i % 30 == 7 ? things[i / 30] : "");
	index_sort(&index);
	const struct index_row *row = index_from(&index, "same");
	for (int i = 0; i < 3; i++)
		order &= strcmp(row[i].thing, things[i]) == 0;
	tap_ok(order, "equal names stay in the order of their adding");
	tap_text(index_find(&index, "same"), "first",
		"of equal names the first is found");
}

int
main(void)
{
	struct arena *arena = arena_new();

	test_empty(arena);
	test_many(arena);
	test_from(arena);
	test_equal_names(arena);
	arena_free(arena);
	return tap_done();
}
