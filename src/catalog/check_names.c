/* SPDX-License-Identifier: MIT
 * check_names.c - slugs and ids that must be unique in the whole catalog.
 * One sorted index of all places per kind of name; neighbors are duplicates.
 * Never reports the first place of a name, only the ones after it. */
#include "base/arena.h"
#include "base/diag.h"
#include "catalog/catalog.h"
#include "catalog/check.h"
#include "catalog/standard_questions.h"

#include <string.h>

static int
compare_places(const struct place *a, const struct place *b)
{
	int order = strcmp(a->file, b->file);

	return order != 0 ? order : (a->line > b->line) - (a->line < b->line);
}

/* Rows from start on that bear the same name. */
static size_t
same_name(const struct index *index, size_t start)
{
	size_t end = start + 1;

	while (end < index->count &&
		strcmp(index->rows[end].name, index->rows[start].name) == 0)
		end++;
	return end - start;
}

static void
report_group(const struct index_row *rows, size_t count, const char *what,
	struct diag *diag)
{
	const struct place *first = rows[0].thing;

	for (size_t i = 1; i < count; i++)
		if (compare_places(rows[i].thing, first) < 0)
			first = rows[i].thing;
	for (size_t i = 0; i < count; i++) {
		const struct place *place = rows[i].thing;

		if (place != first)
			diag_add(diag, place->file, place->line, "duplicate",
				"found %s '%s' again, expected one that "
				"%s:%ld does not have",
				what, rows[i].name, first->file, first->line);
	}
}

static void
report_duplicates(struct index *index, const char *what, struct diag *diag)
{
	index_sort(index);
	for (size_t i = 0, count; i < index->count; i += count) {
		count = same_name(index, i);
		/* The schema speaks of a name that is not there at all. */
		if (count > 1 && *index->rows[i].name != '\0')
			report_group(&index->rows[i], count, what, diag);
	}
}

/* Titles' slugs, other titles' and former ones share one space: addresses. */
static void
check_role_slugs(
	const struct catalog *catalog, struct arena *arena, struct diag *diag)
{
	struct index index = {.arena = arena};

	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];

		index_add(&index, role->slug, &role->place);
		for (size_t a = 0; a < role->alias_count; a++)
			index_add(&index, role->aliases[a].slug,
				&role->aliases[a].place);
	}
	report_duplicates(&index, "slug", diag);
}

static void
check_skill_slugs(
	const struct catalog *catalog, struct arena *arena, struct diag *diag)
{
	struct index index = {.arena = arena};

	for (size_t i = 0; i < catalog->skill_count; i++)
		index_add(&index, catalog->skills[i].slug,
			&catalog->skills[i].place);
	report_duplicates(&index, "skill", diag);
}

static void
check_category_slugs(
	const struct catalog *catalog, struct arena *arena, struct diag *diag)
{
	struct index index = {.arena = arena};

	for (size_t i = 0; i < catalog->category_count; i++)
		index_add(&index, catalog->categories[i].slug,
			&catalog->categories[i].place);
	report_duplicates(&index, "category", diag);
}

static void
check_question_id(const struct role *role, const struct question *question,
	struct diag *diag)
{
	if (is_standard_question(question->id))
		diag_add(diag, role->place.file, question->line, "question-id",
			"found '%s', expected an id that no standard question "
			"has",
			question->id);
	/* Every page has that anchor for its skip link. */
	if (strcmp(question->id, "main") == 0)
		diag_add(diag, role->place.file, question->line, "question-id",
			"found 'main', expected an id that pages do not have "
			"themselves");
}

static void
check_question_ids(
	const struct catalog *catalog, struct arena *arena, struct diag *diag)
{
	struct index index = {.arena = arena};

	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];

		for (size_t q = 0; q < role->question_count; q++) {
			struct place *place = ARENA_NEW(arena, struct place);

			*place = (struct place){
				role->place.file, role->questions[q].line};
			index_add(&index, role->questions[q].id, place);
			check_question_id(role, &role->questions[q], diag);
		}
	}
	report_duplicates(&index, "question", diag);
}

static void
check_withdrawn(const struct catalog *catalog, struct diag *diag)
{
	const struct site *site = catalog->site;

	for (size_t i = 0; i < site->withdrawn_count; i++) {
		const struct alias *gone = &site->withdrawn[i];

		if (catalog_role(catalog, gone->slug) != NULL ||
			catalog_role_by_alias(catalog, gone->slug) != NULL)
			diag_add(diag, gone->place.file, gone->place.line,
				"withdrawn",
				"found '%s', expected a slug that no role has",
				gone->slug);
	}
}

void
catalog_check_names(const struct catalog *catalog, struct diag *diag)
{
	struct arena *arena = arena_new();

	check_role_slugs(catalog, arena, diag);
	check_skill_slugs(catalog, arena, diag);
	check_category_slugs(catalog, arena, diag);
	check_question_ids(catalog, arena, diag);
	check_withdrawn(catalog, diag);
	arena_free(arena);
}
