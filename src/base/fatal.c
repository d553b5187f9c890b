/* SPDX-License-Identifier: MIT
 * fatal.c - the end of a process that can no longer be trusted.
 * Writes one line and aborts, so that a core dump shows where.
 * Never returns, never allocates. */
#include "base/fatal.h"

#include <stdio.h>
#include <stdlib.h>

_Noreturn void
fatal(const char *file, int line, const char *what)
{
	fprintf(stderr, "careerpathd: %s:%d: %s\n", file, line, what);
	abort();
}
