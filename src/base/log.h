/* SPDX-License-Identifier: MIT
 * log.h - one line per event on stderr, for a service manager to keep.
 * "event key=value key=value"; control bytes are made visible.
 * Never to the FastCGI error stream: that travels inside the reply. */
#ifndef CAREERPATH_BASE_LOG_H
#define CAREERPATH_BASE_LOG_H

/* Safe from any thread; a line is one write, so lines never mix. */
void log_event(const char *format, ...) __attribute__((format(printf, 1, 2)));

#endif
