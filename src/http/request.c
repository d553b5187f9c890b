/* SPDX-License-Identifier: MIT
 * request.c - from header fields to the few that answers depend on.
 * A new one is a row in the table and a member in request.h.
 * Never checks values: respond() does. */
#include "http/request.h"

#include <stddef.h>
#include <strings.h>

static const struct {
	const char *name;
	size_t offset;
} fields[] = {
	{"Accept-Encoding", offsetof(struct request, accept_encoding)},
	{"If-None-Match", offsetof(struct request, if_none_match)},
};

void
request_header(struct request *req, const char *name, const char *value)
{
	for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
		if (strcasecmp(fields[i].name, name) == 0)
			*(const char **)(void *)((char *)req +
						 fields[i].offset) = value;
}
