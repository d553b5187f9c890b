/* SPDX-License-Identifier: MIT
 * test_tally.c - counts, the largest of them, and rounds that forget. */
#include "catalog/tally.h"

#include "base/arena.h"
#include "tap.h"

static void
see(struct tally *tally, const char *numbers, int lean)
{
	for (; *numbers != '\0'; numbers++)
		tally_see(tally, (size_t)(*numbers - '0'), lean);
}

/* As "3x2 1x1": number and count. */
static const char *
told(struct arena *arena, const struct tally_count *most, size_t count)
{
	const char *text = "";

	for (size_t i = 0; i < count; i++)
		text = arena_printf(arena, "%s%s%zux%zu", text,
			i == 0 ? "" : " ", most[i].number, most[i].seen);
	return text;
}

int
main(void)
{
	struct arena *arena = arena_new();
	struct tally tally = tally_new(arena, 10);
	struct tally_count most[3];

	tap_text(told(arena, most, tally_end(&tally, 1, most, 3)), "",
		"nothing seen is nothing counted");
	see(&tally, "7373915", 0);
	tap_text(told(arena, most, tally_end(&tally, 1, most, 3)),
		"3x2 7x2 1x1",
		"the most often seen first, then by number, as many as there "
		"is room for");
	see(&tally, "9944", 0);
	tap_text(told(arena, most, tally_end(&tally, 2, most, 3)), "4x2 9x2",
		"a new round knows nothing of the last one");
	see(&tally, "0012", 0);
	tap_text(told(arena, most, tally_end(&tally, 2, most, 3)), "0x2",
		"those seen too seldom are left out");
	see(&tally, "0123", 0);
	tap_text(told(arena, most, tally_end(&tally, 1, most, 0)), "",
		"without room there is none");
	see(&tally, "5", 1);
	see(&tally, "55", -1);
	tap_ok(tally_end(&tally, 1, most, 3) == 1 && most[0].lean == -1,
		"leanings add up");
	see(&tally, "5", 1);
	tap_ok(tally_end(&tally, 1, most, 3) == 1 && most[0].lean == 1,
		"and are forgotten with the round");
	arena_free(arena);
	return tap_done();
}
