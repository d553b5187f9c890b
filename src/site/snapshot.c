/* SPDX-License-Identifier: MIT
 * snapshot.c - load as a transaction: catalog, templates, preflight.
 * Each step runs only on what the last one found whole, and reports all that
 * it finds; a problem anywhere publishes nothing.
 * Never serves. */
#include "site/snapshot.h"

#include "base/arena.h"
#include "base/diag.h"
#include "catalog/catalog.h"
#include "search/search.h"
#include "site/assets.h"
#include "site/newest.h"
#include "site/pages.h"
#include "site/preflight.h"
#include "site/site_view.h"
#include "site/snapshot_inside.h"
#include "site/templates.h"
#include "tpl/tpl.h"

#include <malloc.h>

static void
load_all(struct snapshot *snapshot, const char *data_dir,
	const char *templates_dir, struct diag *diag)
{
	struct arena *arena = snapshot->arena;
	const struct catalog *catalog = catalog_load(arena, data_dir, diag);
	const char *language = catalog->site->language;
	uint64_t digest = catalog->digest;

	snapshot->catalog = catalog;
	/* Without a site there is no language, and so no templates. */
	if (language == NULL || *language == '\0')
		return;
	snapshot->template_dir =
		templates_folder(arena, templates_dir, language);
	templates_load(snapshot->templates, snapshot->template_dir, arena, diag,
		&digest);
	assets_load(&snapshot->assets, templates_dir, arena, diag, &digest);
	snapshot->digest =
		arena_printf(arena, "%016llx", (unsigned long long)digest);
	if (diag->count > 0)
		return;
	snapshot->site = site_view(arena, catalog->site, &snapshot->assets);
	snapshot->newest = newest_of(catalog);
	snapshot->search = search_new(catalog);
	snapshot->page_count = pages_count(catalog, LISTED);
	preflight(snapshot, diag);
}

struct snapshot *
snapshot_load(
	const char *data_dir, const char *templates_dir, struct diag *diag)
{
	struct arena *arena = arena_new();
	struct snapshot *snapshot = ARENA_NEW(arena, struct snapshot);

	snapshot->arena = arena;
	snapshot->templates = tpl_set_new();
	load_all(snapshot, data_dir, templates_dir, diag);
	/* What libxml2 and the preflight needed goes back to the system, here
	 * and below: no reload makes the process larger. */
	malloc_trim(0);
	if (diag->count == 0)
		return snapshot;
	snapshot_free(snapshot);
	diag_sort(diag);
	return NULL;
}

void
snapshot_free(struct snapshot *snapshot)
{
	if (snapshot == NULL)
		return;
	tpl_set_free(snapshot->templates);
	search_free(snapshot->search);
	arena_free(snapshot->arena);
	malloc_trim(0);
}

const char *
snapshot_digest(const struct snapshot *snapshot)
{
	return snapshot->digest;
}

struct snapshot_counts
snapshot_count(const struct snapshot *snapshot)
{
	return (struct snapshot_counts){snapshot->catalog->role_count,
		snapshot->catalog->skill_count, snapshot->page_count};
}
