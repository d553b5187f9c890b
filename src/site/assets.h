/* SPDX-License-Identifier: MIT
 * assets.h - files that nginx serves, under names that tell their content.
 * A name holds the digest of the file, so browsers may keep it for a year.
 * Never serves them. */
#ifndef CAREERPATH_SITE_ASSETS_H
#define CAREERPATH_SITE_ASSETS_H

#include <stddef.h>
#include <stdint.h>

struct arena;
struct diag;
struct view;

enum { ASSETS = 3 };

/* Where browsers find each asset, such as /static/site.0123456789abcdef.css. */
struct assets {
	const char *paths[ASSETS];
	const char *bytes[ASSETS];
	size_t lengths[ASSETS];
};

/* Reads TEMPLATES/static; problems go to diag, bytes into the digest. */
void assets_load(struct assets *, const char *templates_dir, struct arena *,
	struct diag *, uint64_t *digest);

/* STYLE_SHEET, ICON and SEARCH_SCRIPT. */
void assets_view(const struct assets *, struct view *);

#endif
