/* SPDX-License-Identifier: MIT
 * subject.c - the kinds of slugs, a row each.
 * A number is found without a look at those before it, but for categories,
 * which are few.
 * Renders nothing. */
#include "site/subject.h"

#include "base/arena.h"
#include "base/fatal.h"
#include "base/text.h"
#include "site/links.h"
#include "site/parts.h"
#include "site/routes.h"

#include <string.h>

/* Roles */

static size_t
count_roles(const struct catalog *catalog, const struct route *route)
{
	return catalog->roles_with_count[route->topic];
}

static struct subject
role_at(const struct catalog *catalog, const struct route *route, size_t number)
{
	return (struct subject){
		.role = catalog->roles_with[route->topic][number]};
}

static const struct role *
role_named(const struct catalog *catalog, const char *slug)
{
	const struct role *role = catalog_role(catalog, slug);

	return role == NULL ? catalog_role_by_alias(catalog, slug) : role;
}

static bool
find_role(const struct catalog *catalog, const struct route *route,
	const char *slug, struct subject *subject)
{
	subject->role = role_named(catalog, slug);
	return subject->role != NULL && topic_has(subject->role, route->topic);
}

static const char *
slug_of_role(struct arena *arena, const struct subject *subject)
{
	(void)arena;
	return subject->role->slug;
}

/* Categories; one without a role has no page. */

static size_t
count_categories(const struct catalog *catalog, const struct route *route)
{
	size_t count = 0;

	(void)route;
	for (size_t i = 0; i < catalog->category_count; i++)
		count += catalog->categories[i].role_count > 0;
	return count;
}

static struct subject
category_at(
	const struct catalog *catalog, const struct route *route, size_t number)
{
	const struct category *category = catalog->categories;

	(void)route;
	while (category->role_count == 0)
		category++;
	for (; number > 0; number--)
		do
			category++;
		while (category->role_count == 0);
	return (struct subject){.category = category};
}

static bool
find_category(const struct catalog *catalog, const struct route *route,
	const char *slug, struct subject *subject)
{
	(void)route;
	subject->category = catalog_category(catalog, slug);
	return subject->category != NULL && subject->category->role_count > 0;
}

static const char *
slug_of_category(struct arena *arena, const struct subject *subject)
{
	(void)arena;
	return subject->category->slug;
}

/* Skills; one that no role asks for has no page. */

static size_t
count_skills(const struct catalog *catalog, const struct route *route)
{
	(void)route;
	return catalog->skill_used_count;
}

static struct subject
skill_at(
	const struct catalog *catalog, const struct route *route, size_t number)
{
	(void)route;
	return (struct subject){.skill = catalog->skills_used[number]};
}

static bool
find_skill(const struct catalog *catalog, const struct route *route,
	const char *slug, struct subject *subject)
{
	(void)route;
	subject->skill = catalog_skill(catalog, slug);
	return subject->skill != NULL && subject->skill->role_count > 0;
}

static const char *
slug_of_skill(struct arena *arena, const struct subject *subject)
{
	(void)arena;
	return subject->skill->slug;
}

/* Pairs: any two roles; those that a move leads between are counted. */

static size_t
count_pairs(const struct catalog *catalog, const struct route *route)
{
	(void)route;
	return catalog->pair_count;
}

static struct subject
pair_at(const struct catalog *catalog, const struct route *route, size_t number)
{
	(void)route;
	return (struct subject){.pair = catalog->pairs[number]};
}

static bool
find_pair(const struct catalog *catalog, const struct route *route,
	const char *slug, struct subject *subject)
{
	const char *slash = strchr(slug, '/');
	char first[64];

	(void)route;
	if (slash == NULL || (size_t)(slash - slug) >= sizeof first)
		return false;
	memcpy(first, slug, (size_t)(slash - slug));
	first[slash - slug] = '\0';
	const struct role *one = role_named(catalog, first);
	const struct role *other = role_named(catalog, slash + 1);
	if (one == NULL || other == NULL || one == other)
		return false;
	subject->pair = pair_of(one, other);
	return true;
}

static const char *
slug_of_pair(struct arena *arena, const struct subject *subject)
{
	return text_of(arena, subject->pair.first->slug, "/",
		subject->pair.second->slug, NULL);
}

/* Parts of a list; they have their own way of naming. */

static size_t
count_parts(const struct catalog *catalog, const struct route *route)
{
	size_t first;

	return parts_with_addresses(catalog, route, &first);
}

static struct subject
part_at(const struct catalog *catalog, const struct route *route, size_t number)
{
	size_t first;

	parts_with_addresses(catalog, route, &first);
	return (struct subject){.part = first + number};
}

static bool
find_part(const struct catalog *catalog, const struct route *route,
	const char *slug, struct subject *subject)
{
	subject->part = part_named(catalog, route, slug);
	return subject->part != 0;
}

struct kind {
	size_t (*count)(const struct catalog *, const struct route *);
	struct subject (*at)(
		const struct catalog *, const struct route *, size_t);
	bool (*find)(const struct catalog *, const struct route *, const char *,
		struct subject *);
	const char *(*slug)(struct arena *, const struct subject *);
};

static const struct kind kinds[] = {
	[SLUG_ROLE] = {count_roles, role_at, find_role, slug_of_role},
	[SLUG_CATEGORY] = {count_categories, category_at, find_category,
		slug_of_category},
	[SLUG_SKILL] = {count_skills, skill_at, find_skill, slug_of_skill},
	[SLUG_PAIR] = {count_pairs, pair_at, find_pair, slug_of_pair},
	[SLUG_PART] = {count_parts, part_at, find_part, NULL},
};

static const struct kind *
kind_of(const struct route *route)
{
	bool known = route->slug < sizeof kinds / sizeof *kinds;

	return known && kinds[route->slug].count != NULL ? &kinds[route->slug]
							 : NULL;
}

size_t
subject_count(const struct catalog *catalog, const struct route *route)
{
	const struct kind *kind = kind_of(route);

	if (kind != NULL)
		return kind->count(catalog, route);
	return route->slug == SLUG_NONE ? 1 : 0;
}

struct subject
subject_at(
	const struct catalog *catalog, const struct route *route, size_t number)
{
	const struct kind *kind = kind_of(route);

	CHECK(number < subject_count(catalog, route));
	return kind == NULL ? (struct subject){0}
			    : kind->at(catalog, route, number);
}

bool
subject_find(const struct catalog *catalog, const struct route *route,
	const char *slug, struct subject *subject)
{
	const struct kind *kind = kind_of(route);

	return kind == NULL || kind->find(catalog, route, slug, subject);
}

const char *
subject_path(struct arena *arena, const struct route *route,
	const struct subject *subject)
{
	const struct kind *kind = kind_of(route);

	if (subject->part != 0)
		return part_link(arena, route, subject->part);
	return link_along(
		arena, route, kind == NULL ? NULL : kind->slug(arena, subject));
}

const char *
subject_reviewed(const struct subject *subject)
{
	const struct role *role = subject->role;

	if (subject->pair.first == NULL)
		return role == NULL ? "" : role->reviewed;
	/* ISO days sort as texts. */
	const char *one = subject->pair.first->reviewed;
	const char *other = subject->pair.second->reviewed;
	return strcmp(one, other) < 0 ? other : one;
}
