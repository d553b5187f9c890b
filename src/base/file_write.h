/* SPDX-License-Identifier: MIT
 * file_write.h - a file whole or not at all.
 * For files that another program serves at the same time. */
#ifndef CAREERPATH_BASE_FILE_WRITE_H
#define CAREERPATH_BASE_FILE_WRITE_H

#include <stdbool.h>
#include <stddef.h>

/* Puts the bytes where the path says, by rename; leaves a file that has them
 * already as it is, with its date. False, and errno, where that failed. */
bool file_replace(const char *path, const char *bytes, size_t len)
	__attribute__((warn_unused_result));

#endif
