/* SPDX-License-Identifier: MIT
 * scale_steps.c - the steps of snapshot_load() one by one, to be measured.
 * usage: scale_steps DATA TEMPLATES load|page|pages|alone|turns [PATH|FILE|ROUNDS]
 * load ends where the preflight would begin. page leaves the preflight out and
 * answers PATH: a few times, then once inside counted(). pages does it for each
 * line of FILE, and has callgrind write down each by itself; it also tells how
 * many bytes the index of the search takes. alone and turns fly
 * as often, with one thread, or in turns with one and with one a processor,
 * and print how long each flight took.
 * Linked with --wrap for preflight, sysconf and search_new: nothing of the program itself
 * is other than in careerpathd. Never serves. */
#include "base/arena.h"
#include "base/diag.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "http/response.h"
#include "site/preflight.h"
#include "site/respond.h"
#include "search/search.h"
#include "site/snapshot.h"

#include <malloc.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <valgrind/callgrind.h>

struct search *__real_search_new(const struct catalog *);
struct search *__wrap_search_new(const struct catalog *);
void __real_preflight(const struct snapshot *, struct diag *);
void __wrap_preflight(const struct snapshot *, struct diag *);
long __real_sysconf(int);
long __wrap_sysconf(int);
void counted(const struct snapshot *, const struct request *, struct arena *,
	struct response *);

static const char *mode, *argument;
static bool alone;

long
__wrap_sysconf(int name)
{
	return alone && name == _SC_NPROCESSORS_ONLN ? 1 : __real_sysconf(name);
}

static void
fly(const struct snapshot *snapshot, struct diag *diag, bool on_one)
{
	struct timespec start, end;

	alone = on_one;
	clock_gettime(CLOCK_MONOTONIC, &start);
	__real_preflight(snapshot, diag);
	clock_gettime(CLOCK_MONOTONIC, &end);
	printf("%s %.4f\n", on_one ? "one" : "all",
		(double)(end.tv_sec - start.tv_sec) +
			(double)(end.tv_nsec - start.tv_nsec) / 1e9);
	fflush(stdout);
}

/* In the place of the preflight; catalog and templates are loaded. */
void
__wrap_preflight(const struct snapshot *snapshot, struct diag *diag)
{
	if (strcmp(mode, "load") == 0) {
		diag_print(diag, stderr);
		_exit(diag->count > 0);
	}
	if (strncmp(mode, "page", 4) == 0)
		return;
	for (int round = atoi(argument); round > 0; round--) {
		fly(snapshot, diag, true);
		if (strcmp(mode, "turns") == 0)
			fly(snapshot, diag, false);
	}
}

static size_t
bytes_in_use(void)
{
	struct mallinfo2 info = mallinfo2();

	return info.uordblks + info.hblkhd;
}

struct search *
__wrap_search_new(const struct catalog *catalog)
{
	size_t before = bytes_in_use();
	struct search *search = __real_search_new(catalog);

	if (strcmp(mode, "pages") == 0)
		printf("index %zu\n", bytes_in_use() - before);
	return search;
}

__attribute__((noinline)) void
counted(const struct snapshot *snapshot, const struct request *req,
	struct arena *arena, struct response *res)
{
	respond(snapshot, req, arena, res);
}

static int
answer(const struct snapshot *snapshot, const char *path)
{
	const struct request req = {.method = "GET", .target = path};
	struct arena *arena = arena_new();
	struct response res;

	for (int i = 0; i < 3; i++) {
		respond(snapshot, &req, arena, &res);
		arena_reset(arena);
	}
	CALLGRIND_ZERO_STATS;
	counted(snapshot, &req, arena, &res);
	CALLGRIND_DUMP_STATS_AT(path);
	arena_free(arena);
	printf("%d %zu\n", res.status, res.body_len);
	return res.status != 200;
}

static int
answer_all(const struct snapshot *snapshot)
{
	FILE *file = fopen(argument, "r");
	char path[4096];
	int status = file == NULL;

	CALLGRIND_START_INSTRUMENTATION;
	while (file != NULL && fgets(path, sizeof path, file) != NULL) {
		path[strcspn(path, "\n")] = '\0';
		status |= answer(snapshot, path);
	}
	return status;
}

int
main(int count, char **arguments)
{
	struct diag diag = {.arena = arena_new()};

	if (count != 4 && count != 5)
		return 2;
	mode = arguments[3];
	argument = count == 5 ? arguments[4] : "1";
	catalog_start();
	search_start();
	const struct snapshot *snapshot =
		snapshot_load(arguments[1], arguments[2], &diag);
	diag_print(&diag, stderr);
	if (snapshot == NULL)
		return 1;
	if (strcmp(mode, "pages") == 0)
		return answer_all(snapshot);
	return strcmp(mode, "page") == 0 ? answer(snapshot, argument) : 0;
}
