/* SPDX-License-Identifier: MIT
 * files.c - asks respond() for each file, as a visitor would.
 * Never holds more than one at a time. */
#include "site/files.h"

#include "base/arena.h"
#include "base/fatal.h"
#include "base/text.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "http/response.h"
#include "site/error_pages.h"
#include "site/links.h"
#include "site/respond.h"
#include "site/snapshot_inside.h"

/* A round over all files, and where it stands. */
struct round {
	const struct snapshot *snapshot;
	struct arena *arena; /* reset after each file */
	file_visit *visit;
	void *context;
};

static bool
visit_page(const struct round *round, const char *path)
{
	struct request req = {.method = "GET", .target = path};
	struct response res;

	respond(round->snapshot, &req, round->arena, &res);
	CHECK(res.body != NULL);
	bool go_on = round->visit(round->context, path, res.body, res.body_len);
	arena_reset(round->arena);
	return go_on;
}

static bool
visit_errors(const struct round *round)
{
	for (size_t i = 0; error_page_status(i) != 0; i++)
		if (!visit_page(round, link_to(round->arena, ROUTE_ERROR,
					       text_of_number(round->arena,
						       error_page_status(i)))))
			return false;
	return true;
}

static bool
visit_assets(const struct round *round)
{
	const struct assets *assets = &round->snapshot->assets;

	for (size_t i = 0; i < ASSETS; i++)
		if (!round->visit(round->context, assets->paths[i],
			    assets->bytes[i], assets->lengths[i]))
			return false;
	return true;
}

static bool
visit_pictures(const struct round *round)
{
	const struct catalog *catalog = round->snapshot->catalog;

	for (size_t i = 0; i < catalog->role_count; i++)
		if (!visit_page(
			    round, link_to(round->arena, ROUTE_SHARE_PICTURE,
					   catalog->roles[i]->slug)))
			return false;
	return true;
}

bool
snapshot_files(
	const struct snapshot *snapshot, file_visit *visit, void *context)
{
	const struct round round = {snapshot, arena_new(), visit, context};
	/* Pages name assets, so assets come first. */
	bool whole = visit_assets(&round) && visit_errors(&round) &&
		     visit_pictures(&round);

	arena_free(round.arena);
	return whole;
}
