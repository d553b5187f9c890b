/* SPDX-License-Identifier: MIT
 * preflight.c - all pages, error pages and machine outputs, rendered once, on
 * all processors.
 * Threads take pages by number and share nothing that they write; the load
 * sorts what they found, so that two runs say the same. Keeps only titles and
 * descriptions; the bytes are thrown away. Never publishes: the caller counts
 * the problems. */
#include "site/preflight.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/progress.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "site/error_pages.h"
#include "site/page.h"
#include "site/page_texts.h"
#include "site/pages.h"
#include "site/snapshot_inside.h"

#include <pthread.h>
#include <stdatomic.h>
#include <unistd.h>

/* PAGES_AT_A_TIME is what a thread takes: enough to meet the others seldom. */
enum { THREADS_MOST = 64, PAGES_AT_A_TIME = 32 };

/* LISTED ones come first: their numbers are those of the texts. */
static const enum route_standing standings[] = {
	LISTED, NOT_LISTED, NOT_INDEXED};

/* What all threads read, and the two things that they write: the next number,
 * and texts, of which each thread writes its own pages'. */
struct flight {
	const struct snapshot *snapshot;
	size_t count;
	struct page_texts *texts;
	struct progress *progress;
	atomic_size_t next;
};

/* A thread, and what it found. */
struct pilot {
	struct flight *flight;
	pthread_t thread;
	struct arena *kept;  /* texts and problems */
	struct arena *arena; /* reset after each page */
	struct diag diag;
};

static void
render(struct pilot *pilot, struct page *page)
{
	static const struct request req = {.method = "GET", .target = "/"};
	struct buf bytes = {.arena = pilot->arena};

	page->snapshot = pilot->flight->snapshot;
	page->catalog = page->snapshot->catalog;
	page->request = &req;
	page->diag = &pilot->diag;
	page->arena = pilot->arena;
	page_render(page, &bytes);
}

/* Another form of a page, or an output for machines, has only to render. */
static void
visit(struct pilot *pilot, size_t number)
{
	const struct flight *flight = pilot->flight;
	const struct catalog *catalog = flight->snapshot->catalog;
	size_t listed = flight->snapshot->page_count, within = number;
	const enum route_standing *standing = standings;

	for (size_t count; within >= (count = pages_count(catalog, *standing));
		standing++)
		within -= count;
	struct address address = page_at(catalog, *standing, within);
	struct page page = {.route = address.route,
		.about = address.about,
		.query = "",
		.status = 200,
		.asked = ""};
	size_t before = pilot->diag.count;
	render(pilot, &page);
	if (number < listed)
		page_texts_take(&flight->texts[number], pilot->kept, &page,
			pilot->diag.count > before, &pilot->diag);
	arena_reset(pilot->arena);
}

static void *
fly(void *context)
{
	struct pilot *pilot = context;
	struct flight *flight = pilot->flight;
	size_t number;

	while ((number = atomic_fetch_add(&flight->next, PAGES_AT_A_TIME)) <
		flight->count) {
		size_t end = number + PAGES_AT_A_TIME < flight->count
				     ? number + PAGES_AT_A_TIME
				     : flight->count;

		for (; number < end; number++)
			visit(pilot, number);
		progress_reached(flight->progress, end);
	}
	return NULL;
}

/* An address that the page of a 404 has a guess for, to see that too. */
static const char *
nearly_right(struct arena *arena, const struct catalog *catalog)
{
	return catalog->role_count == 0
		       ? ""
		       : arena_printf(arena, "/%s", catalog->roles[0]->slug);
}

static void
fly_errors(struct pilot *pilot)
{
	for (size_t i = 0; error_page_status(i) != 0; i++) {
		struct page page = {.route = route_of(ROUTE_ERROR),
			.status = error_page_status(i),
			.query = "",
			.asked = nearly_right(pilot->arena,
				pilot->flight->snapshot->catalog)};

		render(pilot, &page);
		arena_reset(pilot->arena);
	}
}

static size_t
thread_count(size_t pages)
{
	long processors = sysconf(_SC_NPROCESSORS_ONLN);
	size_t count = processors < 1 ? 1 : (size_t)processors;

	if (count > THREADS_MOST)
		count = THREADS_MOST;
	if (count > pages / PAGES_AT_A_TIME + 1)
		count = pages / PAGES_AT_A_TIME + 1;
	return count;
}

static void
take_problems(const struct diag *found, struct diag *diag)
{
	for (size_t i = 0; i < found->count; i++)
		diag_add(diag, found->problems[i].file, found->problems[i].line,
			found->problems[i].rule, "%s", found->problems[i].text);
}

/* Fewer threads than wanted are no fault: the work is the same. */
static void
fly_all(struct flight *flight, struct pilot *pilots, size_t count)
{
	size_t started = 1;

	for (size_t i = 0; i < count; i++) {
		pilots[i] = (struct pilot){.flight = flight,
			.kept = arena_new(),
			.arena = arena_new()};
		pilots[i].diag.arena = pilots[i].kept;
	}
	/* The first pilot is this thread. */
	while (started < count && pthread_create(&pilots[started].thread, NULL,
					  fly, &pilots[started]) == 0)
		started++;
	fly(&pilots[0]);
	for (size_t i = 1; i < started; i++)
		pthread_join(pilots[i].thread, NULL);
	fly_errors(&pilots[0]);
}

void
preflight(const struct snapshot *snapshot, struct diag *diag)
{
	struct pilot pilots[THREADS_MOST];
	struct arena *arena = arena_new();
	struct flight flight = {.snapshot = snapshot};

	for (size_t i = 0; i < sizeof standings / sizeof *standings; i++)
		flight.count += pages_count(snapshot->catalog, standings[i]);
	flight.texts =
		ARENA_ARRAY(arena, struct page_texts, snapshot->page_count);
	flight.progress = progress_new(arena, "pages rendered", flight.count);
	size_t count = thread_count(flight.count);
	fly_all(&flight, pilots, count);
	progress_end(flight.progress);
	for (size_t i = 0; i < count; i++)
		take_problems(&pilots[i].diag, diag);
	page_texts_check_repeats(flight.texts, snapshot, arena, diag);
	for (size_t i = 0; i < count; i++) {
		arena_free(pilots[i].kept);
		arena_free(pilots[i].arena);
	}
	arena_free(arena);
}
