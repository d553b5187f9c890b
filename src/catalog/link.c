/* SPDX-License-Identifier: MIT
 * link.c - resolve references, then reverse them.
 * Every pass is one loop over the roles, and lookups are binary searches, so
 * that time follows the size of the catalog.
 * Where a whole file could not be read, references into it are left alone:
 * one mistake would become a hundred.
 * Never judges what it links: check.c does. */
#include "catalog/link.h"

#include "base/arena.h"
#include "base/diag.h"
#include "catalog/arrange.h"
#include "catalog/catalog.h"

#include <string.h>

static const char rule[] = "reference";

static const struct rung *
find_rung(const struct role *role, const char *key)
{
	for (size_t i = 0; i < role->rung_count; i++)
		if (strcmp(role->rungs[i].key, key) == 0)
			return &role->rungs[i];
	return NULL;
}

/* Whether a rung, or its key, may be missing. */
static bool
has_broken_ladder(const struct role *role)
{
	bool broken = role->broken & PART_LADDER;

	for (size_t i = 0; i < role->rung_count; i++)
		broken |= role->rungs[i].broken;
	return broken;
}

/* The schema speaks of a reference that is not there at all. */
static void
link_skill(const struct catalog *catalog, const struct role *role,
	struct role_skill *skill, struct diag *diag)
{
	const char *slug = skill->slug, *key = skill->rung_key;

	skill->skill = index_find(&catalog->skills_by_slug, slug);
	if (skill->skill == NULL && *slug != '\0' && catalog->skill_count > 0)
		diag_add(diag, role->place.file, skill->line, rule,
			"found skill '%s', expected one of skills.xml", slug);
	skill->rung = find_rung(role, key);
	if (skill->rung == NULL && *key != '\0' && !has_broken_ladder(role))
		diag_add(diag, role->place.file, skill->line, rule,
			"found rung '%s', expected a rung of this role", key);
}

static bool
is_built_on(const struct role_skill *skill, const struct rung *rung)
{
	return skill->rung == rung && skill->skill != NULL;
}

/* Counts first, here and below: with many roles, room for what might be is
 * most of the memory. */
static void
link_rung_skills(struct arena *arena, struct role *role, struct rung *rung)
{
	size_t count = 0;

	for (size_t i = 0; i < role->skill_count; i++)
		count += is_built_on(&role->skills[i], rung);
	rung->skills = ARENA_ARRAY(arena, const struct skill *, count);
	for (size_t i = 0; i < role->skill_count; i++)
		if (is_built_on(&role->skills[i], rung))
			rung->skills[rung->skill_count++] =
				role->skills[i].skill;
}

static bool
has_skill(const struct role *role, const struct skill *skill)
{
	for (size_t i = 0; i < role->skill_count; i++)
		if (role->skills[i].skill == skill)
			return true;
	return false;
}

static bool
is_shared(const struct role_skill *skill, const struct role *other)
{
	return skill->skill != NULL && has_skill(other, skill->skill);
}

static void
link_shared_skills(
	struct arena *arena, const struct role *from, struct move *move)
{
	size_t count = 0;

	for (size_t i = 0; i < from->skill_count; i++)
		count += is_shared(&from->skills[i], move->role);
	move->shared = ARENA_ARRAY(arena, const struct skill *, count);
	for (size_t i = 0; i < from->skill_count; i++)
		if (is_shared(&from->skills[i], move->role))
			move->shared[move->shared_count++] =
				from->skills[i].skill;
}

static void
link_moves(const struct catalog *catalog, struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < role->move_count; i++) {
		struct move *move = &role->moves[i];

		move->role = catalog_role(catalog, move->slug);
		if (move->role != NULL)
			link_shared_skills(catalog->arena, role, move);
		else if (*move->slug != '\0' && !catalog->roles_missing)
			diag_add(diag, role->place.file, move->line, rule,
				"found role '%s', expected the slug of a role",
				move->slug);
	}
}

static struct category *
find_category(const struct catalog *catalog, const char *slug)
{
	for (size_t i = 0; i < catalog->category_count; i++)
		if (strcmp(catalog->categories[i].slug, slug) == 0)
			return &catalog->categories[i];
	return NULL;
}

static void
link_category(
	const struct catalog *catalog, struct role *role, struct diag *diag)
{
	struct category *category = find_category(catalog, role->category_slug);

	role->category = category;
	if (category != NULL)
		category->role_count++;
	else if (!(role->broken & PART_CATEGORY) && catalog->category_count > 0)
		diag_add(diag, role->place.file, role->category_line, rule,
			"found category '%s', expected one of categories.xml",
			role->category_slug);
}

static void
link_skills(const struct catalog *catalog, struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < role->skill_count; i++)
		link_skill(catalog, role, &role->skills[i], diag);
	for (size_t i = 0; i < role->rung_count; i++)
		link_rung_skills(catalog->arena, role, &role->rungs[i]);
}

/* The roles of each category, by title as all roles are. */
static void
fill_categories(struct catalog *catalog)
{
	for (size_t i = 0; i < catalog->category_count; i++) {
		struct category *category = &catalog->categories[i];

		category->roles = ARENA_ARRAY(catalog->arena,
			const struct role *, category->role_count);
		category->role_count = 0;
	}
	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];
		struct category *category =
			find_category(catalog, role->category_slug);

		if (category != NULL)
			category->roles[category->role_count++] = role;
	}
}

/* The roles with a move to this one, from an index of all moves. */
static void
link_leads_here(
	struct arena *arena, const struct index *moves, struct role *role)
{
	const struct index_row *row = index_from(moves, role->slug);
	const struct index_row *end = moves->rows + moves->count, *last = row;

	while (last < end && strcmp(last->name, role->slug) == 0)
		last++;
	role->leads_here =
		ARENA_ARRAY(arena, const struct role *, (size_t)(last - row));
	for (; row < last; row++)
		role->leads_here[role->leads_here_count++] = row->thing;
}

static void
reverse_moves(struct catalog *catalog)
{
	struct index moves = {.arena = arena_new()};

	for (size_t i = 0; i < catalog->role_count; i++)
		for (size_t m = 0; m < catalog->roles[i]->move_count; m++)
			index_add(&moves, catalog->roles[i]->moves[m].slug,
				catalog->roles[i]);
	index_sort(&moves);
	for (size_t i = 0; i < catalog->role_count; i++)
		link_leads_here(catalog->arena, &moves, catalog->roles[i]);
	arena_free(moves.arena);
}

void
catalog_link(struct catalog *catalog, struct locale *locale, struct diag *diag)
{
	catalog->list_words = locale_list_words(locale);
	catalog_arrange(catalog, locale);
	for (size_t i = 0; i < catalog->role_count; i++) {
		link_category(catalog, catalog->roles[i], diag);
		link_skills(catalog, catalog->roles[i], diag);
	}
	/* Moves compare the skills of two roles. */
	for (size_t i = 0; i < catalog->role_count; i++)
		link_moves(catalog, catalog->roles[i], diag);
	fill_categories(catalog);
	reverse_moves(catalog);
}
