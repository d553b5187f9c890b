/* SPDX-License-Identifier: MIT
 * assets.h - files that nginx serves, under names that tell their content.
 * A name holds the digest of the file, so browsers may keep it for a year.
 * Never serves them. */
#ifndef CAREERPATH_SITE_ASSETS_H
#define CAREERPATH_SITE_ASSETS_H

#include <stdint.h>
#include <stdio.h>

struct arena;
struct diag;
struct view;

enum { ASSETS = 2 };

/* Where browsers find each asset, such as /static/site.0123456789abcdef.css. */
struct assets {
	const char *paths[ASSETS];
	const char *files[ASSETS]; /* where they are, to be copied from */
};

/* Reads TEMPLATES/static; problems go to diag, bytes into the digest. */
void assets_load(struct assets *, const char *templates_dir, struct arena *,
	struct diag *, uint64_t *digest);

/* "/static/site.0123456789abcdef.css TEMPLATES/static/site.css", a line each.
 */
void assets_print(const struct assets *, FILE *);

/* STYLE_SHEET and ICON. */
void assets_view(const struct assets *, struct view *);

#endif
