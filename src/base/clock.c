/* SPDX-License-Identifier: MIT
 * clock.c - the monotonic clock, which cannot fail. */
#include "base/clock.h"

#include "base/fatal.h"

time_t
clock_seconds(void)
{
	struct timespec time;

	CHECK(clock_gettime(CLOCK_MONOTONIC, &time) == 0);
	return time.tv_sec;
}
