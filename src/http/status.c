/* SPDX-License-Identifier: MIT
 * status.c - one row a status.
 * A pure table.
 * Never says which status fits: that is for respond(). */
#include "http/status.h"

#include <stddef.h>

static const struct {
	int status;
	const char *reason;
} reasons[] = {
	{200, "OK"},
	{301, "Moved Permanently"},
	{304, "Not Modified"},
	{400, "Bad Request"},
	{403, "Forbidden"},
	{404, "Not Found"},
	{405, "Method Not Allowed"},
	{408, "Request Timeout"},
	{410, "Gone"},
	{413, "Content Too Large"},
	{414, "URI Too Long"},
	{429, "Too Many Requests"},
	{431, "Request Header Fields Too Large"},
	{500, "Internal Server Error"},
	{503, "Service Unavailable"},
};

const char *
status_reason(int status)
{
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (reasons[i].status == status)
			return reasons[i].reason;
	return NULL;
}
