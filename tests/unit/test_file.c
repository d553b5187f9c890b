/* SPDX-License-Identifier: MIT
 * test_file.c - whole files and listings; what is no ordinary file is a
 * problem, and a pipe does not hang the load. */
#include "base/file.h"

#include "base/arena.h"
#include "base/diag.h"
#include "tap.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char folder[] = "/tmp/careerpath-file-XXXXXX";

static const char *
path_of(struct arena *arena, const char *name)
{
	return arena_printf(arena, "%s/%s", folder, name);
}

static void
write_file(struct arena *arena, const char *name, size_t len)
{
	FILE *file = fopen(path_of(arena, name), "w");

	for (size_t i = 0; i < len; i++)
		putc(i % 7 == 3 ? '\0' : 'x', file);
	fclose(file);
}

static void
test_read(struct arena *arena)
{
	struct diag diag = {.arena = arena};
	size_t len = 0;

	write_file(arena, "fits", 1000);
	const char *bytes =
		file_read(path_of(arena, "fits"), 1000, arena, &diag, &len);
	tap_ok(bytes != NULL && len == 1000 && bytes[3] == '\0' &&
			bytes[999] == 'x' && bytes[1000] == '\0',
		"a file of exactly the limit is read whole, with a NUL behind");
	write_file(arena, "empty", 0);
	bytes = file_read(path_of(arena, "empty"), 10, arena, &diag, &len);
	tap_ok(bytes != NULL && len == 0 && *bytes == '\0',
		"an empty file is empty text");
	tap_number((long long)diag.count, 0, "good files make no problem");
}

/* A path that cannot be read: NULL, and one problem that ends so. */
static void
is_refused(struct arena *arena, const char *name, const char *text,
	const char *claim)
{
	struct diag diag = {.arena = arena};
	size_t len = 0;
	const char *path = path_of(arena, name);
	const char *bytes = file_read(path, 1000, arena, &diag, &len);

	tap_ok(bytes == NULL && diag.count == 1 &&
			strcmp(diag.problems[0].file, path) == 0,
		claim);
	tap_text(diag.count == 0 ? "" : diag.problems[0].text, text,
		arena_printf(arena, "%s: the text tells why", claim));
}

static void
test_refused(struct arena *arena)
{
	write_file(arena, "large", 1001);
	mkdir(path_of(arena, "sub.xml"), 0700);
	if (mkfifo(path_of(arena, "pipe"), 0600) != 0)
		return;
	is_refused(arena, "none",
		"found no readable file (No such file or directory), "
		"expected one",
		"a file that is not there is a problem");
	is_refused(arena, "sub.xml", "found no ordinary file, expected one",
		"a folder is no file");
	is_refused(arena, "pipe", "found no ordinary file, expected one",
		"a pipe is no file, and nobody waits for it");
	is_refused(arena, "large",
		"found more, or an error, expected at most 1000 bytes",
		"a file over the limit is a problem");
}

static void
test_list(struct arena *arena)
{
	static const char *const names[] = {"b.xml", "a.xml", ".hidden.xml",
		"B.xml", "note.txt", ".xml", "c.xml~", "\xc3\xa4.xml"};
	static const char *const expected[] = {
		"B.xml", "a.xml", "b.xml", "sub.xml", "\xc3\xa4.xml"};
	struct diag diag = {.arena = arena};
	bool same = true;

	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		write_file(arena, names[i], 1);
	struct file_list list = file_list(folder, ".xml", arena, &diag);
	tap_number((long long)list.count, sizeof expected / sizeof *expected,
		"a listing has the names with the ending, and no hidden ones");
	for (size_t i = 0; i < list.count && i < 5; i++)
		same &= strcmp(list.names[i], expected[i]) == 0;
	tap_ok(same, "names are listed in byte order");
	list = file_list(path_of(arena, "none"), ".xml", arena, &diag);
	tap_ok(list.count == 0 && diag.count == 1,
		"a folder that is not there is a problem");
	list = file_list(path_of(arena, "fits"), ".xml", arena, &diag);
	tap_ok(list.count == 0 && diag.count == 2, "a file is no folder");
}

int
main(void)
{
	struct arena *arena = arena_new();

	if (mkdtemp(folder) == NULL)
		return 1;
	test_read(arena);
	test_refused(arena);
	test_list(arena);
	int removed = system(arena_printf(arena, "rm -r '%s'", folder));
	arena_free(arena);
	return tap_done() != 0 || removed != 0;
}
