/* SPDX-License-Identifier: MIT
 * test_request.c - the one header that answers depend on, and all others. */
#include "http/request.h"

#include "tap.h"

int
main(void)
{
	struct request req = {.method = "GET", .target = "/"};

	request_header(&req, "Host", "evil.example");
	request_header(&req, "If-Match", "\"x\"");
	request_header(&req, "If-None-Match-Not", "\"x\"");
	request_header(&req, "", "\"x\"");
	tap_ok(req.if_none_match == NULL && req.last_reload == NULL &&
			strcmp(req.method, "GET") == 0 &&
			strcmp(req.target, "/") == 0,
		"headers that no answer depends on change nothing");
	request_header(&req, "If-None-Match", "\"a\"");
	tap_text(req.if_none_match, "\"a\"", "If-None-Match is taken");
	request_header(&req, "IF-NONE-MATCH", "\"b\"");
	tap_text(req.if_none_match, "\"b\"", "in upper case, too");
	request_header(&req, "if-none-match", "");
	tap_text(req.if_none_match, "", "an empty value is a value");
	return tap_done();
}
