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

/* Returns the line at fault, 0 where all is well. */
typedef long escaping_rule(const struct template_file *);

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
html_escaping(const struct template_file *file)
{
	return !starts_with(file->bytes, "{{%AUTOESCAPE context=\"HTML\"}}");
}

static long
xml_escaping(const struct template_file *file)
{
	return !starts_with(file->bytes, "{{%AUTOESCAPE context=\"XML\"}}");
}

static long
line_of(const char *bytes, const char *at)
{
	long line = 1;

	for (; bytes < at; bytes++)
		line += *bytes == '\n';
	return line;
}

/* Whether the marker's own modifiers are of the kind that fits. */
static bool
marker_escapes(const char *name, const char *modifier)
{
	size_t len = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789");

	return starts_with(name + len, modifier) &&
	       starts_with(name + len + strlen(modifier), "}}");
}

static long
json_escaping(const struct template_file *file)
{
	const char *at = file->bytes;

	while ((at = strstr(at, "{{")) != NULL) {
		at += 2;
		if (isupper((unsigned char)*at) &&
			!marker_escapes(at, ":json_escape"))
			return line_of(file->bytes, at);
	}
	return 0;
}

/* Plain text is escaped where it is shown, so it takes no modifiers. */
static long
text_escaping(const struct template_file *file)
{
	const char *at = file->bytes;

	while ((at = strstr(at, "{{")) != NULL) {
		at += 2;
		if (*at == '%' || (isupper((unsigned char)*at) &&
					  !marker_escapes(at, "")))
			return line_of(file->bytes, at);
	}
	return 0;
}

static const struct {
	const char *ending;
	escaping_rule *rule;
	const char *expected;
} kinds[] = {
	{".html.tpl", html_escaping,
         "{{%AUTOESCAPE context=\"HTML\"}} at the start"                 },
	{".xml.tpl",  xml_escaping,
         "{{%AUTOESCAPE context=\"XML\"}} at the start"                  },
	{".json.tpl", json_escaping, ":json_escape on every name"        },
	{".txt.tpl",  text_escaping, "names without a modifier or pragma"},
};

static void
check_escaping(const struct template_file *file, struct diag *diag)
{
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
		if (!ends_with(file->name, kinds[i].ending))
			continue;
		long line = kinds[i].rule(file);
		if (line > 0)
			diag_add(diag, file->path, line, "template-escape",
				"found other escaping, expected %s",
				kinds[i].expected);
		return;
	}
	diag_add(diag, file->path, 0, "template-name",
		"found another ending, expected .html.tpl, .xml.tpl, "
		".json.tpl or .txt.tpl");
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
	if (!utf8_valid(file->bytes, file->len))
		diag_add(diag, file->path, 0, "encoding",
			"found other bytes, expected UTF-8");
	else if (!tpl_set_add(set, file->name, file->bytes, file->len))
		diag_add(diag, file->path, 0, "template",
			"found a mistake (see above), expected a template");
}

const char *
templates_folder(
	struct arena *arena, const char *templates_dir, const char *language)
{
	struct stat facts;
	const char *folder =
		arena_printf(arena, "%s/%s", templates_dir, language);

	if (stat(folder, &facts) == 0)
		return folder;
	return arena_printf(arena, "%s/%.*s", templates_dir,
		(int)strcspn(language, "-"), language);
}

static void
check_routes(const struct tpl_set *set, const char *folder, struct arena *arena,
	struct diag *diag)
{
	for (int i = 0; i < ROUTE_COUNT; i++) {
		const char *name = route_of((enum route_id)i)->template_name;

		if (tpl_set_source(set, name) == NULL)
			diag_add(diag,
				arena_printf(arena, "%s/%s", folder, name), 0,
				"template", "found none, expected a template");
	}
}

void
templates_load(struct tpl_set *set, const char *folder, struct arena *arena,
	struct diag *diag, uint64_t *digest)
{
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
	check_routes(set, folder, arena, diag);
	tpl_set_freeze(set);
}
