/* SPDX-License-Identifier: MIT
 * respond.h - the program in one pure function.
 * Reads no clock, file, environment variable or global: equal snapshot and
 * request, equal bytes. The FastCGI worker, `render` and the tests call it.
 * Never fails: whatever comes in gets an ordinary answer. */
#ifndef CAREERPATH_SITE_RESPOND_H
#define CAREERPATH_SITE_RESPOND_H

struct arena;
struct request;
struct response;
struct snapshot;

/* Fills the response from the arena; it is good until the arena's reset. */
void respond(const struct snapshot *, const struct request *, struct arena *,
	struct response *);

#endif
