/* SPDX-License-Identifier: MIT
 * test_digest.c - names for bytes: XXH3's own published values, and change. */
#include "base/digest.h"

#include "tap.h"

#include <ctype.h>

int
main(void)
{
	char a[DIGEST_TEXT], b[DIGEST_TEXT], bytes[1000] = {0};
	bool hex = true, differ = true;

	digest_bytes("", 0, a);
	tap_text(a, "99aa06d3014798d86001c324468d497f",
		"no bytes have XXH3's 128-bit value of nothing");
	tap_number((long long)strlen(a), 32, "a digest is 32 digits");
	for (const char *c = a; *c != '\0'; c++)
		hex &= isxdigit((unsigned char)*c) &&
		       !isupper((unsigned char)*c);
	tap_ok(hex, "in lower-case hexadecimal");
	digest_bytes(bytes, sizeof bytes, a);
	digest_bytes(bytes, sizeof bytes, b);
	tap_text(b, a, "equal bytes have equal digests");
	for (size_t i = 0; i < sizeof bytes; i++) {
		bytes[i] ^= 1;
		digest_bytes(bytes, sizeof bytes, b);
		differ &= strcmp(a, b) != 0;
		bytes[i] ^= 1;
	}
	tap_ok(differ, "one bit anywhere makes another digest");
	digest_bytes(bytes, sizeof bytes - 1, b);
	tap_ok(strcmp(a, b) != 0, "so does one byte less");
	tap_ok(digest_more(0, "a", 1) != digest_more(1, "a", 1),
		"a running digest depends on what came before");
	tap_ok(digest_more(digest_more(0, "a", 1), "b", 1) !=
			digest_more(digest_more(0, "b", 1), "a", 1),
		"and on the order");
	return tap_done();
}
