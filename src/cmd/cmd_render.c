/* SPDX-License-Identifier: MIT
 * cmd_render.c - one response on standard output, as nginx would get it.
 * Through the same respond() as every visitor's, so that most tests are one
 * shell line.
 * Exits 0 whatever the status of the page: a 404 is an answer. */
#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include "cmd/commands.h"
#include "cmd/options.h"
#include "http/request.h"
#include "http/response.h"
#include "site/respond.h"
#include "site/snapshot.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void
take_header(struct arena *arena, struct request *req, const char *header)
{
	size_t len = strcspn(header, ":");
	const char *value = header + len + 1;

	request_header(req, arena_strndup(arena, header, len),
		value + strspn(value, " \t"));
}

static void
render(const struct snapshot *snapshot, const struct options *options,
	struct arena *arena)
{
	struct request req = {
		.method = options->method, .target = options->operand};
	struct response res;
	struct buf head = {.arena = arena};

	for (size_t i = 0; i < options->header_count; i++)
		take_header(arena, &req, options->headers[i]);
	respond(snapshot, &req, arena, &res);
	response_write_head(&res, &head);
	fwrite(buf_text(&head), 1, head.len, stdout);
	if (res.body_len > 0)
		fwrite(res.body, 1, res.body_len, stdout);
}

int
cmd_render(const struct options *options)
{
	struct arena *arena = arena_new();
	struct diag diag = {.arena = arena};
	struct snapshot *snapshot =
		snapshot_load(options->data_dir, options->templates_dir, &diag);
	int status = snapshot == NULL ? EXIT_FAILURE : EXIT_SUCCESS;

	diag_print(&diag, stderr);
	if (snapshot != NULL)
		render(snapshot, options, arena);
	snapshot_free(snapshot);
	arena_free(arena);
	return fflush(stdout) == 0 && ferror(stdout) == 0 ? status
							  : EXIT_FAILURE;
}
