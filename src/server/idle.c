/* SPDX-License-Identifier: MIT
 * idle.c - a time for each descriptor, 0 for those that are not idle.
 * To add and to remove is one store; only to look for the oldest is a search.
 * The table is as long as the limit of descriptors when it was made. */
#include "server/idle.h"

#include "base/fatal.h"

#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/resource.h>

struct idle {
	size_t count;
	int64_t order; /* of adding; finer than any clock */
	int64_t added[];
};

/* Tables for more than that would be memory for nothing. */
enum { DESCRIPTORS_MOST = 1024 * 1024 };

static size_t
descriptor_limit(void)
{
	struct rlimit limit;

	CHECK(getrlimit(RLIMIT_NOFILE, &limit) == 0);
	return limit.rlim_cur < DESCRIPTORS_MOST ? (size_t)limit.rlim_cur
						 : DESCRIPTORS_MOST;
}

struct idle *
idle_new(void)
{
	size_t count = descriptor_limit();
	struct idle *idle =
		calloc(1, sizeof *idle + count * sizeof idle->added[0]);

	CHECK(idle != NULL);
	idle->count = count;
	return idle;
}

void
idle_free(struct idle *idle)
{
	free(idle);
}

void
idle_add(struct idle *idle, int fd)
{
	if ((size_t)fd < idle->count)
		idle->added[fd] = ++idle->order;
}

void
idle_remove(struct idle *idle, int fd)
{
	if ((size_t)fd < idle->count)
		idle->added[fd] = 0;
}

int
idle_oldest(struct idle *idle)
{
	size_t oldest = idle->count;

	for (size_t fd = 0; fd < idle->count; fd++)
		if (idle->added[fd] != 0 &&
			(oldest == idle->count ||
				idle->added[fd] < idle->added[oldest]))
			oldest = fd;
	if (oldest == idle->count)
		return -1;
	idle->added[oldest] = 0;
	return (int)oldest;
}
