/* SPDX-License-Identifier: MIT
 * assets.c - a table of files, their digests and their names in views.
 * nginx/publish puts each file under its name with a digest.
 * Never changes a byte. */
#include "site/assets.h"

#include "base/arena.h"
#include "base/digest.h"
#include "base/file.h"
#include "tpl/view.h"

#include <stddef.h>

enum { ASSET_LIMIT = 1024 * 1024 };

static const struct {
	const char *stem, *ending, *view_name;
} files[ASSETS] = {
	{"site", "css", "STYLE_SHEET"},
	{"icon", "svg", "ICON"},
	{"search", "js", "SEARCH_SCRIPT"},
};

void
assets_load(struct assets *assets, const char *templates_dir,
	struct arena *arena, struct diag *diag, uint64_t *digest)
{
	for (size_t i = 0; i < ASSETS; i++) {
		size_t len = 0;
		const char *path = arena_printf(arena, "%s/static/%s.%s",
			templates_dir, files[i].stem, files[i].ending);
		const char *bytes =
			file_read(path, ASSET_LIMIT, arena, diag, &len);

		if (bytes == NULL)
			continue;
		*digest = digest_more(*digest, bytes, len);
		assets->bytes[i] = bytes;
		assets->lengths[i] = len;
		assets->paths[i] = arena_printf(arena, "/static/%s.%016llx.%s",
			files[i].stem,
			(unsigned long long)digest_more(0, bytes, len),
			files[i].ending);
	}
}

void
assets_view(const struct assets *assets, struct view *view)
{
	for (size_t i = 0; i < ASSETS; i++)
		view_text(view, files[i].view_name, assets->paths[i]);
}
