/* SPDX-License-Identifier: MIT
 * templates.c - read, check the escaping, compile.
 * The ending of a name tells the kind, and the kind the escaping: .html.tpl
 * and .xml.tpl by ctemplate's own pragma, .json.tpl marker by marker, for
 * ctemplate's JSON context writes escapes that JSON does not have.
 * Never lets a template through that it cannot judge. */
#include "site/templates.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/utf8.h"
#include "site/routes.h"
#include "site/template_line.h"
#include "tpl/tpl.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <sys/stat.h>

enum { TEMPLATE_LIMIT = 256 * 1024 };

static const char *const folders[] = {"", "part/", "phrase/"};

struct template_file {
	const char *name, *path, *bytes;
	size_t len;
};

/* How text in a kind of template is escaped. */
struct kind {
	const char *ending;
	const char *pragma;   /* at the start; "" for none */
	const char *modifier; /* on every name; "" for none */
	const char *include;  /* the end of every include's name, or NULL */
	const char *expected;
};

static bool
ends_with(const char *text, const char *end)
{
	size_t len = strlen(text), end_len = strlen(end);

	return len >= end_len && strcmp(text + len - end_len, end) == 0;
}

static bool
starts_with(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static long
line_of(const char *bytes, const char *at)
{
	long line = 1;

	for (; bytes < at; bytes++)
		line += *bytes == '\n';
	return line;
}

static size_t
name_length(const char *name)
{
	return strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");
}

/* Whether the marker's own modifiers are of the kind that fits. */
static bool
name_fits(const char *name, const struct kind *kind)
{
	const char *modifier = name + name_length(name);

	return starts_with(modifier, kind->modifier) &&
	       starts_with(modifier + strlen(kind->modifier), "}}");
}

/* An include keeps the escaping of its own kind, which may not be that of the
 * place where it stands: plain text has none. */
static bool
include_fits(const char *name, const struct kind *kind)
{
	const char *end = kind->include == NULL ? "_TXT" : kind->include;
	size_t len = name_length(name), end_len = strlen(end);
	bool ends = len >= end_len &&
		    strncmp(name + len - end_len, end, end_len) == 0;

	return starts_with(name + len, "}}") && ends == (kind->include != NULL);
}

/* A pragma or new delimiters ("=") would change what the next marker means. */
static bool
marker_fits(const char *at, const struct kind *kind)
{
	switch (*at) {
	case '%':
	case '=':
		return false;
	case '>':
		return include_fits(at + 1, kind);
	default:
		return !(isalnum((unsigned char)*at) || *at == '_') ||
		       name_fits(at, kind);
	}
}

/* The line of the first marker that does not fit, 0 where all do. */
static long
wrong_line(const struct template_file *file, const struct kind *kind)
{
	const char *at = file->bytes;

	if (!starts_with(at, kind->pragma))
		return 1;
	at += strlen(kind->pragma);
	while ((at = strstr(at, "{{")) != NULL) {
		at += 2;
		if (!marker_fits(at, kind))
			return line_of(file->bytes, at);
	}
	return 0;
}

static const struct kind kinds[] = {
	{".html.tpl", "{{%AUTOESCAPE context=\"HTML\"}}", "", NULL,
		"{{%AUTOESCAPE context=\"HTML\"}} at the start, names without "
		"a modifier, and no plain text included"},
	{".xml.tpl", "{{%AUTOESCAPE context=\"XML\"}}", "", NULL,
		"{{%AUTOESCAPE context=\"XML\"}} at the start, names without "
		"a modifier, and no plain text included"},
	{".json.tpl", "", ":json_escape", "_JSON",
		":json_escape on every name, and only JSON included"},
	{".md.tpl", "", ":x-markdown", "_MD",
		":x-markdown on every name, and only Markdown included"},
	/* Plain text is escaped where it is shown. */
	{".txt.tpl", "", "", "_TXT",
		"names without a modifier or pragma, and only text included"},
};

static void
check_escaping(const struct template_file *file, struct diag *diag)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!ends_with(file->name, kinds[i].ending))
			continue;
		long line = wrong_line(file, &kinds[i]);
		if (line > 0)
			diag_add(diag, file->path, line, "template-escape",
				"found other escaping, expected %s",
				kinds[i].expected);
		return;
	}
	diag_add(diag, file->path, 0, "template-name",
		"found another ending, expected .html.tpl, .xml.tpl, "
		".json.tpl, .md.tpl or .txt.tpl");
}

/* A phrase may stand in the middle of a sentence: the end of its last line is
 * the file's, not the sentence's. */
static size_t
shown_length(const struct template_file *file)
{
	size_t len = file->len;

	if (starts_with(file->name, "phrase/"))
		while (len > 0 && file->bytes[len - 1] == '\n')
			len--;
	return len;
}

static void
add_template(struct tpl_set *set, struct template_file *file,
	struct arena *arena, struct diag *diag, uint64_t *digest)
{
	file->bytes =
		file_read(file->path, TEMPLATE_LIMIT, arena, diag, &file->len);
	if (file->bytes == NULL)
		return;
	*digest = digest_more(*digest, file->name, strlen(file->name));
	*digest = digest_more(*digest, file->bytes, file->len);
	check_escaping(file, diag);
	/* The check of the escaping ends at a NUL, ctemplate does not. */
	if (!utf8_valid(file->bytes, file->len) ||
		strlen(file->bytes) != file->len)
		diag_add(diag, file->path, 0, "encoding",
			"found other bytes, expected UTF-8 and no NUL");
	else if (!tpl_set_add(set, file->name, file->bytes, shown_length(file)))
		diag_add(diag, file->path, 0, "template",
			"found a mistake, told on stderr, expected a template");
}

static bool
exists(const char *path)
{
	struct stat facts;

	return stat(path, &facts) == 0;
}

const char *
templates_folder(
	struct arena *arena, const char *templates_dir, const char *language)
{
	const char *folder =
		arena_printf(arena, "%s/%s", templates_dir, language);

	if (exists(folder))
		return folder;
	return arena_printf(arena, "%s/%.*s", templates_dir,
		(int)strcspn(language, "-"), language);
}

/* What is there but cannot be used has been reported. */
static void
check_routes(const char *folder, struct arena *arena, struct diag *diag)
{
	for (int i = 0; i < ROUTE_COUNT; i++) {
		const char *path = arena_printf(arena, "%s/%s", folder,
			route_of((enum route_id)i)->template_name);

		if (!exists(path))
			diag_add(diag, path, 0, "template",
				"found none, expected a template");
	}
}

void
templates_load(struct tpl_set *set, const char *folder, struct arena *arena,
	struct diag *diag, uint64_t *digest)
{
	if (!exists(folder)) {
		diag_add(diag, folder, 0, "template",
			"found none, expected the templates of the site's "
			"language");
		return;
	}
	for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
		const char *place =
			arena_printf(arena, "%s/%s", folder, folders[i]);
		struct file_list list = file_list(place, ".tpl", arena, diag);

		for (size_t f = 0; f < list.count; f++) {
			struct template_file file = {
				.name = arena_printf(arena, "%s%s", folders[i],
					list.names[f]),
				.path = arena_printf(
					arena, "%s%s", place, list.names[f]),
			};

			add_template(set, &file, arena, diag, digest);
		}
	}
	check_routes(folder, arena, diag);
	tpl_set_freeze(set);
}
