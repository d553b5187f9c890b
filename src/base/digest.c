/* SPDX-License-Identifier: MIT
 * digest.c - XXH3 over bytes, as lower-case hexadecimal.
 * The same on every machine: the canonical, big-endian form.
 * Never for passwords or signatures. */
#include "base/digest.h"

#include <stdio.h>
#include <xxhash.h>

void
digest_bytes(const void *bytes, size_t len, char text[DIGEST_TEXT])
{
	XXH128_hash_t hash = XXH3_128bits(bytes, len);

	snprintf(text, DIGEST_TEXT, "%016llx%016llx",
		(unsigned long long)hash.high64,
		(unsigned long long)hash.low64);
}

uint64_t
digest_more(uint64_t so_far, const void *bytes, size_t len)
{
	return XXH3_64bits_withSeed(bytes, len, so_far);
}
