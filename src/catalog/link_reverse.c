/* SPDX-License-Identifier: MIT
 * link_reverse.c - the roles of a category, a skill, a topic page; those that
 * lead to a role; the pairs that moves make.
 * Each list is counted first and then filled: with many roles, room for what
 * might be is most of the memory. Lists of roles are by title, as all are.
 * Never judges. */
#include "catalog/link_reverse.h"

#include "base/arena.h"
#include "catalog/catalog.h"

#include <stdlib.h>
#include <string.h>

static struct category *
category_of(struct catalog *catalog, const struct role *role)
{
	return role->category == NULL
		       ? NULL
		       : &catalog->categories[role->category -
					      catalog->categories];
}

static void
fill_categories(struct catalog *catalog)
{
	for (size_t i = 0; i < catalog->role_count; i++)
		if (catalog->roles[i]->category != NULL)
			category_of(catalog, catalog->roles[i])->role_count++;
	for (size_t i = 0; i < catalog->category_count; i++) {
		struct category *category = &catalog->categories[i];

		category->roles = ARENA_ARRAY(catalog->arena,
			const struct role *, category->role_count);
		category->role_count = 0;
	}
	for (size_t i = 0; i < catalog->role_count; i++) {
		struct category *category =
			category_of(catalog, catalog->roles[i]);

		if (category != NULL)
			category->roles[category->role_count++] =
				catalog->roles[i];
	}
}

/* Calls a function for each skill that a role asks for. */
static void
each_skill(
	struct catalog *catalog, void take(struct skill *, const struct role *))
{
	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];

		for (size_t s = 0; s < role->skill_count; s++)
			if (role->skills[s].skill != NULL)
				take(&catalog->skills[role->skills[s].skill -
						      catalog->skills],
					role);
	}
}

static void
count_role(struct skill *skill, const struct role *role)
{
	(void)role;
	skill->role_count++;
}

static void
add_role(struct skill *skill, const struct role *role)
{
	skill->roles[skill->role_count++] = role;
}

static int
compare_skills(const void *left, const void *right, void *locale)
{
	const struct skill *const *a = left, *const *b = right;
	int order = locale_compare(locale, (*a)->title, (*b)->title);

	return order != 0 ? order : strcmp((*a)->slug, (*b)->slug);
}

static void
fill_skills(struct catalog *catalog, struct locale *locale)
{
	catalog->skills_used = ARENA_ARRAY(
		catalog->arena, const struct skill *, catalog->skill_count);
	each_skill(catalog, count_role);
	for (size_t i = 0; i < catalog->skill_count; i++) {
		struct skill *skill = &catalog->skills[i];

		skill->roles = ARENA_ARRAY(
			catalog->arena, const struct role *, skill->role_count);
		skill->letter = locale_letter(locale, skill->title);
		if (skill->role_count > 0)
			catalog->skills_used[catalog->skill_used_count++] =
				skill;
		skill->role_count = 0;
	}
	each_skill(catalog, add_role);
	if (catalog->skill_used_count > 1)
		qsort_r(catalog->skills_used, catalog->skill_used_count,
			sizeof *catalog->skills_used, compare_skills, locale);
}

static void
fill_topic_page(struct catalog *catalog, enum topic_page page)
{
	size_t count = 0;

	for (size_t i = 0; i < catalog->role_count; i++)
		count += topic_has(catalog->roles[i], page);
	catalog->roles_with[page] =
		ARENA_ARRAY(catalog->arena, struct role *, count);
	for (size_t i = 0; i < catalog->role_count; i++)
		if (topic_has(catalog->roles[i], page))
			catalog->roles_with[page]
					   [catalog->roles_with_count[page]++] =
				catalog->roles[i];
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

/* A move and its way back are one pair: that of the lower slug. */
static bool
makes_pair(const struct role *role, const struct move *move)
{
	int order =
		move->role == NULL ? 0 : strcmp(role->slug, move->role->slug);

	return order < 0 ||
	       (order > 0 && role_move_to(move->role, role) == NULL);
}

static void
fill_pairs(struct catalog *catalog)
{
	size_t count = 0;

	for (size_t i = 0; i < catalog->role_count; i++)
		for (size_t m = 0; m < catalog->roles[i]->move_count; m++)
			count += makes_pair(catalog->roles[i],
				&catalog->roles[i]->moves[m]);
	catalog->pairs = ARENA_ARRAY(catalog->arena, struct pair, count);
	for (size_t i = 0; i < catalog->role_count; i++) {
		const struct role *role = catalog->roles[i];

		for (size_t m = 0; m < role->move_count; m++)
			if (makes_pair(role, &role->moves[m]))
				catalog->pairs[catalog->pair_count++] =
					pair_of(role, role->moves[m].role);
	}
}

void
catalog_reverse(struct catalog *catalog, struct locale *locale)
{
	fill_categories(catalog);
	fill_skills(catalog, locale);
	catalog->roles_with[TOPIC_ALWAYS] = catalog->roles;
	catalog->roles_with_count[TOPIC_ALWAYS] = catalog->role_count;
	for (int page = TOPIC_ALWAYS + 1; page < TOPIC_COUNT; page++)
		fill_topic_page(catalog, (enum topic_page)page);
	reverse_moves(catalog);
	fill_pairs(catalog);
}
