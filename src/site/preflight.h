/* SPDX-License-Identifier: MIT
 * preflight.h - render every page once before a snapshot goes live.
 * What a visitor would stumble over becomes a problem of the load: a name
 * that no view gives, a title that is too long, two pages with one title. */
#ifndef CAREERPATH_SITE_PREFLIGHT_H
#define CAREERPATH_SITE_PREFLIGHT_H

#include <stddef.h>

struct diag;
struct snapshot;

/* Reports to diag; returns the number of pages. */
size_t preflight(const struct snapshot *, struct diag *);

#endif
