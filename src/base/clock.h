/* SPDX-License-Identifier: MIT
 * clock.h - seconds that only go forward, to measure how long something lasts.
 * Never the time of day. */
#ifndef CAREERPATH_BASE_CLOCK_H
#define CAREERPATH_BASE_CLOCK_H

#include <time.h>

/* Of the monotonic clock, whole. */
time_t clock_seconds(void);

#endif
