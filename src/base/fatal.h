/* SPDX-License-Identifier: MIT
 * fatal.h - the third kind of trouble: the program or the machine is wrong.
 * CHECK stays in release builds, for a wrong page is worse than a gap that
 * the service manager closes. Never for content or requests. */
#ifndef CAREERPATH_BASE_FATAL_H
#define CAREERPATH_BASE_FATAL_H

#define CHECK(claim)                                                           \
	((claim) ? (void)0 : fatal(__FILE__, __LINE__, "broken: " #claim))

/* Says what is broken on stderr and aborts. */
_Noreturn void fatal(const char *file, int line, const char *what);

#endif
