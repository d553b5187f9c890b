/* SPDX-License-Identifier: MIT
 * encoding.c - a hostile list of codings, read once from left to right.
 * What is no list allows nothing: the plain page is always right. */
#include "http/encoding.h"

#include <string.h>
#include <strings.h>

static bool
is_coding(const char *name, size_t len, const char *wanted)
{
	return strlen(wanted) == len && strncasecmp(name, wanted, len) == 0;
}

/* Whether the parameters up to the next comma hold a weight of nothing, as
 * ";q=0" and "; q=0.000" do. */
static bool
is_refused(const char *parameters, size_t len)
{
	const char *end = parameters + len;

	parameters += strspn(parameters, "; \t");
	if (end - parameters < 3 || strncasecmp(parameters, "q=0", 3) != 0)
		return false;
	parameters += 3;
	return strspn(parameters, ".0 \t") >= (size_t)(end - parameters);
}

bool
accepts_gzip(const char *list)
{
	bool any = false;

	while (list != NULL && *(list += strspn(list, " \t,")) != '\0') {
		size_t name_len = strcspn(list, ";, \t");
		const char *rest = list + name_len;
		size_t rest_len = strcspn(rest, ",");
		bool allowed = !is_refused(rest, rest_len);

		if (is_coding(list, name_len, "gzip") ||
			is_coding(list, name_len, "x-gzip"))
			return allowed;
		if (is_coding(list, name_len, "*"))
			any = allowed;
		list = rest + rest_len;
	}
	return any;
}
