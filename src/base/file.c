/* SPDX-License-Identifier: MIT
 * file.c - open, read and list, with every error located.
 * A file must be a regular one: a pipe or a device would hang a load.
 * Knows no format. */
#include "base/file.h"

#include "base/arena.h"
#include "base/diag.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char rule[] = "file";

int
file_open(const char *path, struct diag *diag)
{
	struct stat facts;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd < 0 || fstat(fd, &facts) < 0) {
		diag_add(diag, path, 0, rule,
			"found no readable file (%s), expected one",
			strerror(errno));
	} else if (!S_ISREG(facts.st_mode)) {
		diag_add(diag, path, 0, rule,
			"found no ordinary file, expected one");
	} else {
		return fd;
	}
	if (fd >= 0)
		close(fd);
	return -1;
}

/* Reads until the end or until room is full; -1 on an error. */
static ssize_t
read_all(int fd, char *bytes, size_t room)
{
	size_t len = 0;

	while (len < room) {
		ssize_t got = read(fd, bytes + len, room - len);

		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return -1;
		if (got == 0)
			break;
		len += (size_t)got;
	}
	return (ssize_t)len;
}

const char *
file_read(const char *path, size_t limit, struct arena *arena,
	struct diag *diag, size_t *len)
{
	struct stat facts;
	int fd = file_open(path, diag);

	if (fd < 0)
		return NULL;
	size_t room = fstat(fd, &facts) == 0 ? (size_t)facts.st_size + 1 : 1;
	if (room > limit)
		room = limit + 1;
	char *bytes = arena_alloc(arena, room + 1);
	ssize_t got = read_all(fd, bytes, room);
	close(fd);
	if (got < 0 || (size_t)got > limit) {
		diag_add(diag, path, 0, rule,
			"found more, or an error, expected at most %zu bytes",
			limit);
		return NULL;
	}
	bytes[got] = '\0';
	*len = (size_t)got;
	return bytes;
}

static bool
is_listed(const char *name, const char *suffix)
{
	size_t len = strlen(name), end = strlen(suffix);

	return name[0] != '.' && len > end &&
	       strcmp(name + len - end, suffix) == 0;
}

static int
compare_names(const void *left, const void *right)
{
	const char *const *a = left, *const *b = right;

	return strcmp(*a, *b);
}

static size_t
count_entries(DIR *folder)
{
	size_t count = 0;

	while (readdir(folder) != NULL)
		count++;
	rewinddir(folder);
	return count;
}

struct file_list
file_list(const char *path, const char *suffix, struct arena *arena,
	struct diag *diag)
{
	struct file_list list = {0};
	DIR *folder = opendir(path);

	if (folder == NULL) {
		diag_add(diag, path, 0, rule,
			"found no readable folder (%s), expected one",
			strerror(errno));
		return list;
	}
	size_t room = count_entries(folder);
	list.names = ARENA_ARRAY(arena, const char *, room);
	const struct dirent *entry;
	while (list.count < room && (entry = readdir(folder)) != NULL)
		if (is_listed(entry->d_name, suffix))
			list.names[list.count++] =
				arena_strdup(arena, entry->d_name);
	closedir(folder);
	if (list.count > 1)
		qsort(list.names, list.count, sizeof *list.names,
			compare_names);
	return list;
}
