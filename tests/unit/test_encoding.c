/* SPDX-License-Identifier: MIT
 * test_encoding.c - lists that allow gzip, and lists that do not. */
#include "http/encoding.h"

#include "tap.h"

static const char *const allowed[] = {"gzip", "GZIP", "x-gzip", "br, gzip",
	"gzip, deflate, br, zstd", "deflate,gzip;q=0.5", "gzip;q=0.001",
	"gzip ; q=1", "*", "*;q=0.1", "identity;q=0, gzip", ",, gzip",
	"gzip;q=00.1", "gzip;level=0"};
static const char *const refused[] = {"", "identity", "br", "gzip;q=0",
	"gzip;q=0.000", "gzip; q=0", "gzip;Q=0.", "*;q=0", "*, gzip;q=0",
	"gzip;q=0, *", "gzipped", "x gzi p", "g", "\"gzip\"", ";gzip",
	"\377gzip"};

int
main(void)
{
	char name[64];

	tap_ok(!accepts_gzip(NULL), "no header allows nothing");
	for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++) {
		snprintf(name, sizeof name, "'%s' allows it", allowed[i]);
		tap_ok(accepts_gzip(allowed[i]), name);
	}
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		snprintf(name, sizeof name, "list %zu does not", i + 1);
		tap_ok(!accepts_gzip(refused[i]), name);
	}
	return tap_done();
}
