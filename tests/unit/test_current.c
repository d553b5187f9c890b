/* SPDX-License-Identifier: MIT
 * test_current.c - leases over swaps: a snapshot lives as long as somebody
 * reads it, and not longer. Snapshots are stand-ins that note their end. */
#include "server/current.h"

#include "site/snapshot.h"
#include "tap.h"

#include <pthread.h>
#include <stdatomic.h>

struct snapshot {
	atomic_int freed; /* how often */
};

void
snapshot_free(struct snapshot *snapshot)
{
	snapshot->freed++;
}

static void
test_swap(void)
{
	struct snapshot a = {0}, b = {0}, c = {0};
	struct current *current = current_new(&a);
	struct lease first = current_get(current), again = current_get(current);

	tap_ok(first.snapshot == &a && again.snapshot == &a,
		"leases are on the current snapshot");
	tap_text(first.last_reload, "none", "at first nothing was reloaded");
	current_swap(current, &b);
	tap_number(a.freed, 0, "a swap leaves what is leased");
	struct lease second = current_get(current);
	tap_ok(second.snapshot == &b, "new leases are on the new snapshot");
	tap_text(second.last_reload, "ok", "and tell of the reload");
	tap_ok(first.snapshot == &a, "an old lease stays what it was");
	current_put(current, first);
	tap_number(a.freed, 0, "one of two leases is not the last");
	current_put(current, again);
	tap_number(a.freed, 1, "with the last lease the old one ends");
	current_put(current, second);
	tap_number(b.freed, 0, "the current one stays without leases");
	current_keep(current);
	second = current_get(current);
	tap_ok(second.snapshot == &b, "a failed reload changes nothing");
	tap_text(second.last_reload, "failed", "but is told");
	current_put(current, second);
	current_swap(current, &c);
	tap_number(b.freed, 1, "a swap ends what nobody has leased");
	current_free(current);
	tap_number(c.freed, 1, "the end frees the current one");
	tap_ok(a.freed == 1 && b.freed == 1, "each was freed once");
}

enum { READERS = 8, SWAPS = 3000 };

struct readers {
	struct current *current;
	atomic_int running, dead_reads;
	atomic_long reads;
};

static void *
read_on(void *context)
{
	struct readers *readers = context;

	while (readers->running) {
		struct lease lease = current_get(readers->current);
		struct lease nested = current_get(readers->current);

		readers->dead_reads += lease.snapshot->freed != 0;
		readers->dead_reads += nested.snapshot->freed != 0;
		current_put(readers->current, lease);
		readers->dead_reads += nested.snapshot->freed != 0;
		current_put(readers->current, nested);
		readers->reads++;
	}
	return NULL;
}

static void
test_threads(void)
{
	static struct snapshot snapshots[SWAPS + 1];
	struct readers readers = {
		.current = current_new(&snapshots[0]), .running = 1};
	pthread_t threads[READERS];
	bool once = true;

	for (int i = 0; i < READERS; i++)
		pthread_create(&threads[i], NULL, read_on, &readers);
	for (int i = 1; i <= SWAPS; i++) {
		long before = readers.reads;

		current_swap(readers.current, &snapshots[i]);
		if (i % 7 == 0)
			current_keep(readers.current);
		while (i % 100 == 0 && readers.reads == before)
			sched_yield();
	}
	readers.running = 0;
	for (int i = 0; i < READERS; i++)
		pthread_join(threads[i], NULL);
	current_free(readers.current);
	for (int i = 0; i <= SWAPS; i++)
		once &= snapshots[i].freed == 1;
	tap_number(readers.dead_reads, 0,
		"no thread ever reads a snapshot that was freed");
	tap_ok(once, "after three thousand swaps each was freed once");
	tap_ok(readers.reads >= SWAPS / 100, "and the threads did read");
}

int
main(void)
{
	test_swap();
	test_threads();
	return tap_done();
}
