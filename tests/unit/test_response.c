/* SPDX-License-Identifier: MIT
 * test_response.c - the head on the wire; no control byte gets there. */
#include "http/response.h"

#include "base/arena.h"
#include "base/buf.h"
#include "http/status.h"
#include "tap.h"

#include <sys/wait.h>
#include <unistd.h>

static void
test_head(struct arena *arena)
{
	struct response res = {.status = 404};
	struct buf head = {.arena = arena};

	response_header(&res, "Content-Type", "text/html; charset=utf-8");
	response_header(&res, "ETag", "\"x\"");
	response_header(&res, "X-Empty", "");
	response_write_head(&res, &head);
	tap_text(buf_text(&head),
		"Status: 404 Not Found\r\n"
		"Content-Type: text/html; charset=utf-8\r\n"
		"ETag: \"x\"\r\n"
		"X-Empty: \r\n"
		"\r\n",
		"the head has status, fields in order, and an empty line");
	tap_text(response_find(&res, "etag"), "\"x\"",
		"a field is found in any case");
	tap_text(response_find(&res, "X-Empty"), "", "an empty one, too");
	tap_text(response_find(&res, "Location"), NULL,
		"a field that is not there is not found");
}

/* Whether a process that adds this field, count times, is ended by CHECK. */
static bool
dies(const char *name, const char *value, int count)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		struct response res = {.status = 200};

		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(1);
		for (int i = 0; i < count; i++)
			response_header(&res, name, value);
		_exit(0);
	}
	waitpid(child, &status, 0);
	return WIFSIGNALED(status);
}

static bool
dies_without_reason(int code)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		struct response res = {.status = code};
		struct buf head = {.arena = arena_new()};

		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(1);
		response_write_head(&res, &head);
		_exit(0);
	}
	waitpid(child, &status, 0);
	return WIFSIGNALED(status);
}

static void
test_control_bytes(void)
{
	static const struct {
		const char *name, *value, *claim;
	} cases[] = {
		{"X", "a\r\nSet-Cookie: b", "a line end in a value"},
		{"X", "a\nb", "a single LF in a value"},
		{"X", "a\tb", "a tab in a value"},
		{"X", "a\x7f", "DEL in a value"},
		{"X", "\x01", "a control byte in a value"},
		{"X", "\xc3\xa4", "a byte outside of ASCII in a value"},
		{"X\r\nY", "a", "a line end in a name"},
	};

	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char claim[100];

		snprintf(claim, sizeof claim, "%s ends the process",
			cases[i].claim);
		tap_ok(dies(cases[i].name, cases[i].value, 1), claim);
	}
	tap_ok(!dies("X", "a b~", RESPONSE_HEADERS),
		"as many printable fields as there is room for are fine");
	tap_ok(dies("X", "a", RESPONSE_HEADERS + 1),
		"one more than there is room for ends the process");
	tap_ok(dies_without_reason(299), "so does a status that is never sent");
}

static void
test_reasons(void)
{
	tap_text(status_reason(200), "OK", "200 has its reason");
	tap_text(status_reason(503), "Service Unavailable", "503 has, too");
	tap_text(status_reason(0), NULL, "0 is no status");
	tap_text(status_reason(-1), NULL, "-1 is no status");
}

int
main(void)
{
	struct arena *arena = arena_new();

	test_head(arena);
	test_reasons();
	fflush(stdout);
	test_control_bytes();
	arena_free(arena);
	return tap_done();
}
