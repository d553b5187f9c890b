/* SPDX-License-Identifier: MIT
 * load.c - from a data folder to a linked and checked catalog.
 * The order is the table's: the site first, for its language and currency
 * shape how the rest is read.
 * Never publishes: problems in diag are for the caller to count. */
#include "catalog/load.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/file.h"
#include "base/names.h"
#include "catalog/check.h"
#include "catalog/link.h"
#include "catalog/xml_schema.h"

#include <stdlib.h>
#include <string.h>

static const struct {
	const char *file;
	const char *root;
	const char *many; /* a root that may hold many, or NULL */
	xml_element *take;
} definitions[] = {
	{"site.xml", "site", NULL, load_site},
	{"categories.xml", "categories", NULL, load_categories},
	{"skills.xml", "skills", NULL, load_skills},
	{"roles/", "role", "roles", load_role},
};

struct place
load_place(const struct loading *loading, const struct xml_node *node)
{
	return (struct place){loading->file, xml_line(node)};
}

const char *
load_child_text(const struct loading *loading, const struct xml_node *node,
	const char *name)
{
	return xml_text(xml_child(node, name), loading->arena);
}

long long
load_number(const struct loading *loading, const struct xml_node *node,
	const char *attribute, long long otherwise)
{
	const char *text = xml_attribute(node, attribute, loading->names);

	/* The schema bounds the digits; what it refuses is never used. */
	return *text == '\0' ? otherwise : strtoll(text, NULL, 10);
}

const char **
load_texts(const struct loading *loading, const struct xml_node *node,
	const char *name, size_t *count)
{
	*count = xml_count(node, name);
	const char **texts = ARENA_ARRAY(loading->arena, const char *, *count);
	const struct xml_node *child = xml_child(node, name);

	for (size_t i = 0; i < *count; i++, child = xml_next(child, name))
		texts[i] = xml_text(child, loading->arena);
	return texts;
}

static void
load_file(struct loading *loading, const struct xml_schema *schema, size_t row,
	const char *file)
{
	const struct xml_reading reading = {
		.file = file,
		.root = definitions[row].root,
		.many = definitions[row].many,
		.take = definitions[row].take,
		.context = loading,
		.digest = &loading->catalog->digest,
	};

	loading->file = file;
	loading->earlier = loading->diag->count;
	size_t roles = loading->catalog->role_count;
	xml_read(&reading, schema, loading->diag);
	if (reading.take == load_role && loading->catalog->role_count == roles)
		loading->catalog->roles_missing = true;
}

/* A row of the table: one file, or all XML files of a folder. */
static void
load_row(struct loading *loading, const struct xml_schema *schema, size_t row,
	const char *dir)
{
	const char *path = arena_printf(
		loading->arena, "%s/%s", dir, definitions[row].file);

	if (path[strlen(path) - 1] != '/') {
		load_file(loading, schema, row, path);
		return;
	}
	size_t problems = loading->diag->count;
	struct file_list list =
		file_list(path, ".xml", loading->arena, loading->diag);
	if (list.count == 0 && loading->diag->count == problems)
		diag_add(loading->diag, path, 0, "roles",
			"found no role file, expected SLUG.xml for each role");
	for (size_t i = 0; i < list.count; i++)
		load_file(loading, schema, row,
			arena_printf(
				loading->arena, "%s%s", path, list.names[i]));
}

static void
load_all(struct loading *loading, const char *dir)
{
	const char *file =
		arena_printf(loading->arena, "%s/schema/careerpath.xsd", dir);
	struct xml_schema *schema = xml_schema_load(
		file, loading->arena, loading->diag, &loading->catalog->digest);

	if (schema == NULL)
		return;
	for (size_t row = 0; row < sizeof definitions / sizeof *definitions;
		row++)
		load_row(loading, schema, row, dir);
	xml_schema_free(schema);
}

const struct catalog *
catalog_load(struct arena *arena, const char *dir, struct diag *diag)
{
	struct catalog *catalog = ARENA_NEW(arena, struct catalog);
	struct names names = {.arena = arena, .scratch = arena_new()};
	struct loading loading = {.arena = arena,
		.names = &names,
		.diag = diag,
		.catalog = catalog};

	catalog->arena = arena;
	catalog->roles_by_slug.arena = arena;
	catalog->roles_by_alias.arena = arena;
	catalog->skills_by_slug.arena = arena;
	catalog->categories_by_slug.arena = arena;
	catalog->site = ARENA_NEW(arena, struct site);
	load_all(&loading, dir);
	/* Without a language there is no order and no way to go on. */
	if (loading.locale != NULL) {
		catalog_link(catalog, loading.locale, diag);
		catalog_check(catalog, diag);
	}
	locale_free(loading.locale);
	arena_free(names.scratch);
	return catalog;
}
