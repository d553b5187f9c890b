/* SPDX-License-Identifier: MIT
 * preflight.h - render every page once before a snapshot goes live.
 * What a visitor would stumble over becomes a problem of the load: a name
 * that no view gives, a title that is too long, two pages with one title. */
#ifndef CAREERPATH_SITE_PREFLIGHT_H
#define CAREERPATH_SITE_PREFLIGHT_H

struct diag;
struct snapshot;

/* Reports to diag. Uses all processors; says its progress on a terminal. */
void preflight(const struct snapshot *, struct diag *);

#endif
