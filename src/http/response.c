/* SPDX-License-Identifier: MIT
 * response.c - collect header fields, write them in CGI form.
 * The order of the calls is the order on the wire.
 * Never lets a control byte out: response splitting ends here. */
#include "http/response.h"

#include "base/buf.h"
#include "base/fatal.h"
#include "http/status.h"

#include <stdbool.h>
#include <strings.h>

static bool
is_printable(const char *text)
{
	for (; *text != '\0'; text++)
		if (*text < ' ' || *text > '~')
			return false;
	return true;
}

void
response_header(struct response *res, const char *name, const char *value)
{
	CHECK(res->header_count < RESPONSE_HEADERS);
	CHECK(is_printable(name) && is_printable(value));
	res->headers[res->header_count++] = (struct header){name, value};
}

const char *
response_find(const struct response *res, const char *name)
{
	for (size_t i = 0; i < res->header_count; i++)
		if (strcasecmp(res->headers[i].name, name) == 0)
			return res->headers[i].value;
	return NULL;
}

void
response_write_head(const struct response *res, struct buf *out)
{
	const char *reason = status_reason(res->status);

	CHECK(reason != NULL);
	buf_add_format(out, "Status: %d %s\r\n", res->status, reason);
	for (size_t i = 0; i < res->header_count; i++)
		buf_add_format(out, "%s: %s\r\n", res->headers[i].name,
			res->headers[i].value);
	buf_add_text(out, "\r\n");
}
