/* SPDX-License-Identifier: MIT
 * file_write.c - compare, write beside, rename.
 * Never leaves half a file under a name that is served. */
#include "base/file_write.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* Whether the next bytes of the file are these, and no more follow. */
static bool
goes_on_with(int fd, const char *bytes, size_t len)
{
	char piece[65536];
	ssize_t got;

	while ((got = read(fd, piece, sizeof piece)) > 0) {
		if ((size_t)got > len || memcmp(piece, bytes, (size_t)got) != 0)
			return false;
		bytes += got;
		len -= (size_t)got;
	}
	return got == 0 && len == 0;
}

static bool
has(const char *path, const char *bytes, size_t len)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return false;
	bool same = goes_on_with(fd, bytes, len);
	close(fd);
	return same;
}

static bool
write_all(int fd, const char *bytes, size_t len)
{
	while (len > 0) {
		ssize_t written = write(fd, bytes, len);

		if (written < 0 && errno == EINTR)
			continue;
		if (written < 0)
			return false;
		bytes += written;
		len -= (size_t)written;
	}
	return true;
}

bool
file_replace(const char *path, const char *bytes, size_t len)
{
	char beside[PATH_MAX];
	/* Of this process alone: two may write the same files. */
	int room = snprintf(
		beside, sizeof beside, "%s.%ld.new", path, (long)getpid());

	if (has(path, bytes, len))
		return true;
	if (room >= (int)sizeof beside) {
		errno = ENAMETOOLONG;
		return false;
	}
	int fd = open(beside, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
	if (fd < 0)
		return false;
	bool written = write_all(fd, bytes, len);
	int error = errno;
	/* A close that fails has lost what was written. */
	if (close(fd) != 0 && written) {
		error = errno;
		written = false;
	}
	if (written && rename(beside, path) == 0)
		return true;
	if (written)
		error = errno;
	unlink(beside);
	errno = error;
	return false;
}
