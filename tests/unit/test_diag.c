/* SPDX-License-Identifier: MIT
 * test_diag.c - problems: sorted, once each, one line each; and log lines. */
#include "base/diag.h"

#include "base/arena.h"
#include "base/log.h"
#include "tap.h"

#include <stdlib.h>
#include <unistd.h>

/* What diag_print writes; the caller frees it. */
static char *
printed(const struct diag *diag)
{
	char *text = NULL;
	size_t len = 0;
	FILE *out = open_memstream(&text, &len);

	diag_print(diag, out);
	fclose(out);
	return text;
}

static void
is_printed(const struct diag *diag, const char *expected, const char *name)
{
	char *text = printed(diag);

	tap_text(text, expected, name);
	free(text);
}

static void
test_order(struct arena *arena)
{
	struct diag diag = {.arena = arena};

	diag_sort(&diag);
	is_printed(&diag, "", "no problem prints nothing");
	diag_add(&diag, "b.xml", 2, "schema", "found %d", 1);
	diag_add(&diag, "b.xml", 10, "schema", "found %d", 1);
	diag_add(&diag, "a.xml", 7, "years", "found %s", "y");
	diag_add(&diag, "a.xml", 7, "pay", "found z");
	diag_add(&diag, "a.xml", 7, "years", "found %s", "x");
	diag_add(&diag, "a.xml", 0, "file", "found none");
	diag_sort(&diag);
	is_printed(&diag,
		"a.xml:0: file: found none\n"
		"a.xml:7: pay: found z\n"
		"a.xml:7: years: found x\n"
		"a.xml:7: years: found y\n"
		"b.xml:2: schema: found 1\n"
		"b.xml:10: schema: found 1\n",
		"problems are sorted by file, line as a number, rule and text");
}

static void
test_duplicates(struct arena *arena)
{
	struct diag diag = {.arena = arena};

	for (int i = 0; i < 1000; i++)
		diag_add(&diag, "x", i % 3, "r", "t%d", i % 2);
	diag_sort(&diag);
	tap_number((long long)diag.count, 6, "what was told twice stays once");
	diag_sort(&diag);
	tap_number((long long)diag.count, 6, "sorting again changes nothing");
}

static void
test_bytes(struct arena *arena)
{
	struct diag diag = {.arena = arena};
	char file[] = "roles/x.xml", word[] = "word";

	diag_add(&diag, "f", 1, "r", "a%sb", "\n\t\r\x1b[31m\x7f");
	is_printed(&diag, "f:1: r: a????[31m?b\n",
		"control bytes become question marks");
	diag.count = 0;
	diag_add(&diag, "f", 1, "r", "%s", "₹4L – größer");
	is_printed(&diag, "f:1: r: ₹4L – größer\n", "UTF-8 stays as it is");
	diag.count = 0;
	diag_add(&diag, file, 1, "r", "%s", word);
	memset(file, 'z', sizeof file - 1);
	memset(word, 'z', sizeof word - 1);
	is_printed(
		&diag, "roles/x.xml:1: r: word\n", "file and text are copies");
}

/* The log line of a text, read back through a pipe in place of stderr. */
static void
test_log(void)
{
	int ends[2], kept = dup(STDERR_FILENO);
	char line[4096], huge[3000];

	memset(huge, 'x', sizeof huge - 1);
	huge[sizeof huge - 1] = '\0';
	if (pipe(ends) != 0 || kept < 0)
		return;
	dup2(ends[1], STDERR_FILENO);
	log_event("event key=%s", "a\nb\x01");
	ssize_t len = read(ends[0], line, sizeof line - 1);
	line[len < 0 ? 0 : len] = '\0';
	log_event("%s", huge);
	len = read(ends[0], huge, sizeof huge);
	dup2(kept, STDERR_FILENO);
	tap_text(line, "event key=a?b?\n", "a log line is one line");
	tap_ok(len == 2047 && huge[len - 1] == '\n' && huge[len - 2] == 'x',
		"a log line that is too long is cut and still ends");
}

int
main(void)
{
	struct arena *arena = arena_new();

	test_order(arena);
	test_duplicates(arena);
	test_bytes(arena);
	test_log();
	arena_free(arena);
	return tap_done();
}
