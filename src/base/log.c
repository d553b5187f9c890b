/* SPDX-License-Identifier: MIT
 * log.c - formats a line on the stack and writes it at once.
 * A line longer than the buffer is cut, never split.
 * Allocates nothing and takes no lock. */
#include "base/log.h"

#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

void
log_event(const char *format, ...)
{
	char line[2048];
	va_list args;

	va_start(args, format);
	int len = vsnprintf(line, sizeof line - 1, format, args);
	va_end(args);
	if (len < 0)
		return;
	size_t end =
		(size_t)len < sizeof line - 1 ? (size_t)len : sizeof line - 2;
	for (size_t i = 0; i < end; i++)
		if ((unsigned char)line[i] < ' ' || line[i] == 0x7f)
			line[i] = '?';
	line[end++] = '\n';
	/* A log that cannot be written has nobody to tell. */
	if (write(STDERR_FILENO, line, end) < 0)
		return;
}
