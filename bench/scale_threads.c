/* SPDX-License-Identifier: MIT
 * scale_threads.c - one page, rendered over and over by one and by two.
 * usage: scale_threads DATA TEMPLATES PATH MILLISECONDS ROUNDS
 * In each round take turns: a thread, two threads, two processes (which share
 * no lock: what the machine itself allows). A line each: how many, a second,
 * and for each second of the CPU. Waits for nothing but the page.
 * Never serves, and never measures the first requests. */
#include "base/arena.h"
#include "base/diag.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "http/response.h"
#include "site/respond.h"
#include "site/snapshot.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct worker {
	const struct snapshot *snapshot;
	const char *path;
	double milliseconds;
	pthread_t thread;
	double rendered, wall, cpu; /* seconds */
};

static double
seconds(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void
render(const struct worker *worker, struct arena *arena)
{
	const struct request req = {.method = "GET", .target = worker->path};
	struct response res;

	respond(worker->snapshot, &req, arena, &res);
	if (res.status != 200)
		exit(1);
	arena_reset(arena);
}

static void *
work(void *context)
{
	struct worker *worker = context;
	struct arena *arena = arena_new();

	for (int i = 0; i < 100; i++)
		render(worker, arena);
	double start = seconds(CLOCK_MONOTONIC);
	double cpu = seconds(CLOCK_THREAD_CPUTIME_ID);
	do {
		for (int i = 0; i < 20; i++)
			render(worker, arena);
		worker->rendered += 20;
		worker->wall = seconds(CLOCK_MONOTONIC) - start;
	} while (worker->wall * 1000 < worker->milliseconds);
	worker->cpu = seconds(CLOCK_THREAD_CPUTIME_ID) - cpu;
	arena_free(arena);
	return NULL;
}

static void
run_threads(struct worker *workers, int count)
{
	for (int i = 0; i < count; i++)
		if (pthread_create(
			    &workers[i].thread, NULL, work, &workers[i]) != 0)
			exit(1);
	for (int i = 0; i < count; i++)
		pthread_join(workers[i].thread, NULL);
}

static void
run_processes(struct worker *workers, int count)
{
	for (int i = 0; i < count; i++)
		if (fork() == 0) {
			work(&workers[i]);
			_exit(0);
		}
	while (wait(NULL) > 0)
		;
}

static void
measure(const struct worker *model, struct worker *workers, const char *kind,
	void (*run)(struct worker *, int), int count)
{
	double rate = 0, rendered = 0, cpu = 0;

	for (int i = 0; i < count; i++)
		workers[i] = *model;
	run(workers, count);
	for (int i = 0; i < count; i++) {
		rate += workers[i].rendered / workers[i].wall;
		rendered += workers[i].rendered;
		cpu += workers[i].cpu;
	}
	printf("%s %.0f %.0f\n", kind, rate, rendered / cpu);
	fflush(stdout);
}

int
main(int count, char **arguments)
{
	struct diag diag = {.arena = arena_new()};
	/* Processes write their figures here, too. */
	struct worker *workers = mmap(NULL, 2 * sizeof *workers,
		PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	if (count != 6 || workers == MAP_FAILED)
		return 2;
	catalog_start();
	const struct worker model = {
		.snapshot = snapshot_load(arguments[1], arguments[2], &diag),
		.path = arguments[3],
		.milliseconds = atof(arguments[4])};
	diag_print(&diag, stderr);
	if (model.snapshot == NULL)
		return 1;
	for (int round = atoi(arguments[5]); round > 0; round--) {
		measure(&model, workers, "one", run_threads, 1);
		measure(&model, workers, "threads", run_threads, 2);
		measure(&model, workers, "processes", run_processes, 2);
	}
	return 0;
}
