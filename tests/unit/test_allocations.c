/* SPDX-License-Identifier: MIT
 * test_allocations.c - an answer calls malloc for nothing, once its worker is
 * warm: not for the view, not in ctemplate, not to pack it.
 * The search is left out: SQLite allocates for a query.
 * Counts the calls of this process, C++'s and the libraries' with them. */
#include "base/arena.h"
#include "base/diag.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "http/response.h"
#include "site/respond.h"
#include "site/snapshot.h"
#include "tap.h"

#include <malloc.h>
#include <stdlib.h>

#ifndef __SANITIZE_ADDRESS__

/* The C library's own, under the names that it keeps for this. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *bytes, size_t size);

static size_t calls;

void *
malloc(size_t size)
{
	calls++;
	return __libc_malloc(size);
}

void *
calloc(size_t count, size_t size)
{
	calls++;
	return __libc_calloc(count, size);
}

void *
realloc(void *bytes, size_t size)
{
	calls++;
	return __libc_realloc(bytes, size);
}

static const char *const targets[] = {"/", "/career-path",
	"/career-path/backend-developer", "/career-path/backend-developer.md",
	"/faq", "/faq/backend-developer", "/how-to-become/backend-developer",
	"/job-description/backend-developer", "/salary/backend-developer",
	"/interview-questions/backend-developer",
	"/early-career/backend-developer",
	"/compare/backend-developer/full-stack-developer",
	"/category/software-development", "/skill", "/skill/git",
	"/career-path?category=data&experience=3&pay=500000", "/faq?theme=pay",
	"/api/v1/roles/backend-developer", "/share/backend-developer.svg",
	"/sitemap.xml", "/feed.xml", "/career-path/bakend-developer",
	"/Career-Path", "/%zz"};

static size_t
calls_of(const struct snapshot *snapshot, const char *target,
	const char *coding, struct arena *arena)
{
	struct request req = {
		.method = "GET", .target = target, .accept_encoding = coding};
	struct response res;

	size_t before = calls;
	respond(snapshot, &req, arena, &res);
	arena_reset(arena);
	return calls - before;
}

static void
test_target(
	const struct snapshot *snapshot, const char *target, const char *coding)
{
	struct arena *arena = arena_new();
	char name[128];

	for (int warm = 0; warm < 4; warm++)
		calls_of(snapshot, target, coding, arena);
	snprintf(name, sizeof name, "%s%s%s", target,
		coding == NULL ? "" : " packed with ",
		coding == NULL ? "" : coding);
	tap_number(
		(long long)calls_of(snapshot, target, coding, arena), 0, name);
	arena_free(arena);
}

static void
test_all(void)
{
	const char *source = getenv("SOURCE");
	char data[4096], templates[4096];
	struct diag diag = {.arena = arena_new()};

	snprintf(data, sizeof data, "%s/data", source);
	snprintf(templates, sizeof templates, "%s/templates", source);
	catalog_start();
	struct snapshot *snapshot = snapshot_load(data, templates, &diag);
	tap_ok(snapshot != NULL && calls > 1000,
		"calls are counted: a load makes thousands");
	for (size_t i = 0;
		snapshot != NULL && i < sizeof targets / sizeof *targets; i++) {
		test_target(snapshot, targets[i], NULL);
		test_target(snapshot, targets[i], "gzip");
	}
	snapshot_free(snapshot);
	catalog_stop();
	arena_free(diag.arena);
}

#else

static void
test_all(void)
{
	tap_ok(true, "AddressSanitizer counts for itself");
}

#endif

int
main(void)
{
	test_all();
	return tap_done();
}
