/* SPDX-License-Identifier: MIT
 * preflight.c - all pages, error pages and machine outputs, rendered once.
 * Keeps only titles and descriptions; the bytes are thrown away.
 * Never publishes: the caller counts the problems. */
#include "site/preflight.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/index.h"
#include "base/utf8.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "site/error_pages.h"
#include "site/links.h"
#include "site/page.h"
#include "site/pages.h"
#include "site/snapshot_inside.h"

#include <string.h>

/* Search engines cut longer ones; see the rules for every page. */
enum { TITLE_MOST = 60, DESCRIPTION_LEAST = 70, DESCRIPTION_MOST = 160 };

struct flight {
	const struct snapshot *snapshot;
	struct diag *diag;
	struct arena *arena; /* reset after each page */
	struct index titles, descriptions;
	size_t count;
};

/* Titles come from phrases and roles; the role is what an author can find. */
static const char *
file_of(const struct flight *flight, const struct page *page)
{
	if (page->role != NULL)
		return page->role->place.file;
	return arena_printf(flight->snapshot->arena, "%s/%s",
		flight->snapshot->template_dir, page->route->template_name);
}

static void
check_length(const struct flight *flight, const struct page *page,
	const char *rule, const char *text, size_t least, size_t most)
{
	size_t length = utf8_length(text);

	/* A phrase that is not there has been reported. */
	if (length == 0 && flight->diag->count > 0)
		return;
	if (length < least || length > most)
		diag_add(flight->diag, file_of(flight, page), 0, rule,
			"found %zu characters in \"%s\" of %s, expected %zu "
			"to %zu",
			length, text, page->route->pattern, least, most);
}

static void
remember(const struct flight *flight, const struct page *page,
	struct index *index, const char *text)
{
	if (*text == '\0')
		return;
	index_add(index, arena_strdup(flight->snapshot->arena, text),
		file_of(flight, page));
}

static void
fly(struct flight *flight, struct page *page)
{
	static const struct request req = {.method = "GET", .target = "/"};
	struct buf bytes = {.arena = flight->arena};

	page->snapshot = flight->snapshot;
	page->catalog = flight->snapshot->catalog;
	page->request = &req;
	page->diag = flight->diag;
	page->arena = flight->arena;
	page_render(page, &bytes);
}

static void
visit(void *context, const struct route *route, const struct role *role)
{
	struct flight *flight = context;
	struct page page = {
		.route = route, .role = role, .status = 200, .asked = ""};

	fly(flight, &page);
	check_length(flight, &page, "title-length", page.title, 1, TITLE_MOST);
	check_length(flight, &page, "description-length", page.description,
		DESCRIPTION_LEAST, DESCRIPTION_MOST);
	remember(flight, &page, &flight->titles, page.title);
	remember(flight, &page, &flight->descriptions, page.description);
	flight->count++;
	arena_reset(flight->arena);
}

static void
report_repeats(struct flight *flight, struct index *index, const char *rule)
{
	index_sort(index);
	for (size_t i = 1; i < index->count; i++)
		if (strcmp(index->rows[i].name, index->rows[i - 1].name) == 0)
			diag_add(flight->diag, index->rows[i].thing, 0, rule,
				"found \"%s\" again, expected words that no "
				"page of %s has",
				index->rows[i].name,
				(const char *)index->rows[i - 1].thing);
}

/* An address that the page of a 404 has a guess for, to see that too. */
static const char *
nearly_right(const struct flight *flight)
{
	const struct catalog *catalog = flight->snapshot->catalog;

	return catalog->role_count == 0
		       ? ""
		       : arena_printf(flight->snapshot->arena, "/%s",
				 catalog->roles[0]->slug);
}

/* Another form of a page, or an output for machines: it has only to render. */
static void
visit_output(void *context, const struct route *route, const struct role *role)
{
	struct flight *flight = context;
	struct page page = {
		.route = route, .role = role, .status = 200, .asked = ""};

	fly(flight, &page);
	arena_reset(flight->arena);
}

static void
fly_errors(struct flight *flight)
{
	const char *asked = nearly_right(flight);

	for (size_t i = 0; error_page_status(i) != 0; i++) {
		struct page page = {.route = route_of(ROUTE_ERROR),
			.status = error_page_status(i),
			.asked = asked};

		fly(flight, &page);
		arena_reset(flight->arena);
	}
}

size_t
preflight(const struct snapshot *snapshot, struct diag *diag)
{
	struct flight flight = {
		.snapshot = snapshot,
		.diag = diag,
		.arena = arena_new(),
	};

	flight.titles.arena = snapshot->arena;
	flight.descriptions.arena = snapshot->arena;
	pages_each(snapshot->catalog, LISTED, visit, &flight);
	pages_each(snapshot->catalog, NOT_LISTED, visit_output, &flight);
	pages_each(snapshot->catalog, NOT_INDEXED, visit_output, &flight);
	fly_errors(&flight);
	report_repeats(&flight, &flight.titles, "title-repeated");
	report_repeats(&flight, &flight.descriptions, "description-repeated");
	arena_free(flight.arena);
	return flight.count;
}
