/* SPDX-License-Identifier: MIT
 * cmd_serve.c - from options to a serving process.
 * It listens on one address: its own, or the one that it was handed.
 * Never serves itself: the server does. */
#include "cmd/commands.h"
#include "cmd/options.h"
#include "server/listen.h"
#include "server/server.h"

#include <stdio.h>

int
cmd_serve(const struct options *options)
{
	const struct server_settings settings = {
		.data_dir = options->data_dir,
		.templates_dir = options->templates_dir,
		.listen = options->listen,
		.threads = options->threads,
	};

	if ((options->listen != NULL) == listener_is_inherited()) {
		fputs("careerpathd: serve takes --listen or an inherited "
		      "socket (LISTEN_FDS), one of the two\n",
			stderr);
		return USAGE_ERROR;
	}
	return server_run(&settings);
}
