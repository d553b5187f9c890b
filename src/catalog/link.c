/* SPDX-License-Identifier: MIT
 * link.c - resolve references; link_reverse.c then reverses them.
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
#include "catalog/link_reverse.h"
#include "catalog/link_shares.h"

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

static void
report_rung(
	const struct role *role, int line, const char *key, struct diag *diag)
{
	diag_add(diag, role->place.file, line, rule,
		"found rung '%s', expected a rung of this role", key);
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
		report_rung(role, skill->line, key, diag);
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
is_shared(const struct role_skill *skill, const struct role *other)
{
	return skill->skill != NULL &&
	       role_skill_of(other, skill->skill) != NULL;
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

/* Asked on a rung of the ladder. */
static void
link_interview(const struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < role->topic.interview_count; i++) {
		struct interview_question *question = &role->topic.interview[i];
		const char *key = question->rung_key;

		question->rung = find_rung(role, key);
		if (question->rung == NULL && *key != '\0' &&
			!has_broken_ladder(role))
			report_rung(role, question->line, key, diag);
	}
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

static void
link_category(
	const struct catalog *catalog, struct role *role, struct diag *diag)
{
	role->category = catalog_category(catalog, role->category_slug);
	if (role->category == NULL && !(role->broken & PART_CATEGORY) &&
		catalog->category_count > 0)
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

void
catalog_link(struct catalog *catalog, struct locale *locale, struct diag *diag)
{
	catalog->list_words = locale_list_words(locale);
	catalog_arrange(catalog, locale);
	for (size_t i = 0; i < catalog->role_count; i++) {
		link_category(catalog, catalog->roles[i], diag);
		link_skills(catalog, catalog->roles[i], diag);
		link_interview(catalog->roles[i], diag);
	}
	/* Moves compare the skills of two roles. */
	for (size_t i = 0; i < catalog->role_count; i++)
		link_moves(catalog, catalog->roles[i], diag);
	catalog_reverse(catalog, locale);
	catalog_share(catalog);
}
