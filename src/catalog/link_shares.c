/* SPDX-License-Identifier: MIT
 * link_shares.c - counts over the skills of all roles.
 * Work follows the roles times the square of a role's skills; memory is one
 * row of counters, and what the catalog keeps: a few counts a skill and field.
 * Skills are numbered by title here, so that ties are.
 * Never judges. */
#include "catalog/link_shares.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "catalog/tally.h"

/* Numbers of skills, by their place in the catalog; and the counters. */
struct sharing {
	struct catalog *catalog;
	size_t *numbers;
	struct tally skills, fields;
	struct tally_count *most; /* room for as many fields as there are */
};

/* Room for what is found of either kind. */
static size_t
room_for_most(const struct catalog *catalog)
{
	size_t room =
		COMMON_MOST > NEIGHBORS_MOST ? COMMON_MOST : NEIGHBORS_MOST;

	return catalog->category_count > room ? catalog->category_count : room;
}

static struct sharing
sharing_new(struct arena *arena, struct catalog *catalog)
{
	struct sharing sharing = {
		.catalog = catalog,
		.numbers = ARENA_ARRAY(arena, size_t, catalog->skill_count),
		.skills = tally_new(arena, catalog->skill_used_count),
		.fields = tally_new(arena, catalog->category_count),
		.most = ARENA_ARRAY(
			arena, struct tally_count, room_for_most(catalog)),
	};

	for (size_t i = 0; i < catalog->skill_used_count; i++)
		sharing.numbers[catalog->skills_used[i] - catalog->skills] = i;
	return sharing;
}

static size_t
number_of(const struct sharing *sharing, const struct skill *skill)
{
	return sharing->numbers[skill - sharing->catalog->skills];
}

static void
fill_common(struct sharing *sharing, struct category *category)
{
	const struct catalog *catalog = sharing->catalog;

	for (size_t i = 0; i < category->role_count; i++) {
		const struct role *role = category->roles[i];

		for (size_t s = 0; s < role->skill_count; s++)
			if (role->skills[s].skill != NULL)
				tally_see(&sharing->skills,
					number_of(
						sharing, role->skills[s].skill),
					0);
	}
	category->common_count =
		tally_end(&sharing->skills, 2, sharing->most, COMMON_MOST);
	category->common = ARENA_ARRAY(
		catalog->arena, struct common_skill, category->common_count);
	for (size_t i = 0; i < category->common_count; i++)
		category->common[i] = (struct common_skill){
			catalog->skills_used[sharing->most[i].number],
			sharing->most[i].seen};
}

/* 1 where the first is built on a higher rung, -1 on a lower one. Pointers to
 * rungs of one ladder compare as its rungs do. */
static int
later(const struct role_skill *one, const struct role_skill *other)
{
	if (one->rung == NULL || other->rung == NULL)
		return 0;
	return (one->rung > other->rung) - (one->rung < other->rung);
}

static void
see_neighbors(struct sharing *sharing, const struct role *role,
	const struct skill *skill)
{
	const struct role_skill *own = role_skill_of(role, skill);

	for (size_t i = 0; i < role->skill_count; i++) {
		const struct role_skill *other = &role->skills[i];

		if (other->skill != NULL && other->skill != skill)
			tally_see(&sharing->skills,
				number_of(sharing, other->skill),
				later(other, own));
	}
}

static void
fill_neighbors(struct sharing *sharing, struct skill *skill)
{
	const struct catalog *catalog = sharing->catalog;

	for (size_t i = 0; i < skill->role_count; i++)
		see_neighbors(sharing, skill->roles[i], skill);
	skill->neighbor_count =
		tally_end(&sharing->skills, 1, sharing->most, NEIGHBORS_MOST);
	skill->neighbors = ARENA_ARRAY(
		catalog->arena, struct neighbor, skill->neighbor_count);
	for (size_t i = 0; i < skill->neighbor_count; i++)
		skill->neighbors[i] = (struct neighbor){
			catalog->skills_used[sharing->most[i].number],
			sharing->most[i].seen, sharing->most[i].lean};
}

static void
fill_fields(struct sharing *sharing, struct skill *skill)
{
	const struct catalog *catalog = sharing->catalog;

	for (size_t i = 0; i < skill->role_count; i++)
		if (skill->roles[i]->category != NULL)
			tally_see(&sharing->fields,
				(size_t)(skill->roles[i]->category -
					 catalog->categories),
				0);
	skill->field_count = tally_end(
		&sharing->fields, 1, sharing->most, catalog->category_count);
	skill->fields = ARENA_ARRAY(
		catalog->arena, struct skill_field, skill->field_count);
	for (size_t i = 0; i < skill->field_count; i++)
		skill->fields[i] = (struct skill_field){
			&catalog->categories[sharing->most[i].number],
			sharing->most[i].seen};
}

void
catalog_share(struct catalog *catalog)
{
	struct arena *arena = arena_new();
	struct sharing sharing = sharing_new(arena, catalog);

	for (size_t i = 0; i < catalog->category_count; i++)
		fill_common(&sharing, &catalog->categories[i]);
	for (size_t i = 0; i < catalog->skill_count; i++) {
		fill_neighbors(&sharing, &catalog->skills[i]);
		fill_fields(&sharing, &catalog->skills[i]);
	}
	arena_free(arena);
}
