/* SPDX-License-Identifier: MIT
 * digest.h - a short name for bytes: entity tags, file names, snapshots.
 * 128 bits of XXH3: equal bytes, equal name; not for keeping secrets.
 * The only door to libxxhash. */
#ifndef CAREERPATH_BASE_DIGEST_H
#define CAREERPATH_BASE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

enum { DIGEST_TEXT = 33 }; /* 32 hexadecimal digits and the NUL */

void digest_bytes(const void *bytes, size_t len, char text[DIGEST_TEXT]);

/* Takes more bytes into a running digest, which starts at 0. Depends on how
 * the bytes are cut, so always cut them alike. */
uint64_t digest_more(uint64_t so_far, const void *bytes, size_t len);

#endif
