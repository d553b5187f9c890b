/* SPDX-License-Identifier: MIT
 * progress.c - one line on the terminal, written over and over.
 * Whoever comes first after half a second prints; the others go on.
 * Never slows the work down. */
#include "base/progress.h"

#include "base/arena.h"

#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <time.h>
#include <unistd.h>

enum { BETWEEN = 500 }; /* milliseconds */

struct progress {
	const char *what;
	size_t count;
	atomic_llong next; /* when the line is due, in milliseconds */
	atomic_bool shown;
};

static long long
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return time.tv_sec * 1000LL + time.tv_nsec / 1000000;
}

struct progress *
progress_new(struct arena *arena, const char *what, size_t count)
{
	if (!isatty(STDERR_FILENO))
		return NULL;
	struct progress *progress = ARENA_NEW(arena, struct progress);

	progress->what = what;
	progress->count = count;
	atomic_init(&progress->next, now() + BETWEEN);
	return progress;
}

void
progress_reached(struct progress *progress, size_t done)
{
	if (progress == NULL)
		return;
	long long time = now(), due = atomic_load(&progress->next);

	if (time < due || !atomic_compare_exchange_strong(
				  &progress->next, &due, time + BETWEEN))
		return;
	atomic_store(&progress->shown, true);
	fprintf(stderr, "\r%zu of %zu %s", done, progress->count,
		progress->what);
}

void
progress_end(struct progress *progress)
{
	if (progress != NULL && atomic_load(&progress->shown))
		fprintf(stderr, "\r\033[K");
}
