/* SPDX-License-Identifier: MIT
 * load_role.c - one <role> element, part by part.
 * Every loader of a part has the same shape: count, allocate, fill.
 * Checks nothing; see load.h. */
#include "base/arena.h"
#include "catalog/load.h"
#include "catalog/load_ladder.h"
#include "catalog/load_topic.h"

#include <string.h>

/* Both kinds of alias lead here; only the first kind has a title. */
static void
load_aliases(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	size_t known = xml_count(node, "also-known-as"), i = 0;
	struct arena *arena = loading->arena;

	role->alias_count = known + xml_count(node, "former-slug");
	role->aliases = ARENA_ARRAY(arena, struct alias, role->alias_count);
	const struct xml_node *alias = xml_child(node, "also-known-as");
	for (; i < known; i++, alias = xml_next(alias, "also-known-as"))
		role->aliases[i] = (struct alias){
			xml_attribute(alias, "slug", loading->names),
			xml_text(alias, arena), load_place(loading, alias)};
	alias = xml_child(node, "former-slug");
	for (; i < role->alias_count;
		i++, alias = xml_next(alias, "former-slug"))
		role->aliases[i] = (struct alias){
			xml_text(alias, arena), "", load_place(loading, alias)};
}

static void
load_codes(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	role->code_count = xml_count(node, "code");
	role->codes =
		ARENA_ARRAY(loading->arena, struct code, role->code_count);
	node = xml_child(node, "code");
	for (size_t i = 0; i < role->code_count;
		i++, node = xml_next(node, "code"))
		role->codes[i] = (struct code){
			xml_attribute(node, "scheme", loading->names),
			xml_text(node, loading->arena)};
}

static struct route_in
route_from(const struct loading *loading, const struct xml_node *node)
{
	struct route_in route = {
		.kind = xml_attribute(node, "kind", loading->names),
		.text = load_child_text(loading, node, "text"),
	};

	route.needs = load_texts(loading, node, "need", &route.need_count);
	return route;
}

static void
load_education(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	role->education_level = xml_attribute(node, "level", loading->names);
	role->education_text = load_child_text(loading, node, "text");
	role->route_in_count = xml_count(node, "route");
	role->routes_in = ARENA_ARRAY(
		loading->arena, struct route_in, role->route_in_count);
	node = xml_child(node, "route");
	for (size_t i = 0; i < role->route_in_count;
		i++, node = xml_next(node, "route"))
		role->routes_in[i] = route_from(loading, node);
}

static void
load_role_skills(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	role->skill_count = xml_count(node, "skill");
	role->skills = ARENA_ARRAY(
		loading->arena, struct role_skill, role->skill_count);
	node = xml_child(node, "skill");
	for (size_t i = 0; i < role->skill_count;
		i++, node = xml_next(node, "skill"))
		role->skills[i] = (struct role_skill){
			.slug = xml_attribute(node, "ref", loading->names),
			.rung_key = xml_attribute(node, "rung", loading->names),
			.weight = (int)load_number(loading, node, "weight", 1),
			.line = (int)xml_line(node),
		};
}

static void
load_moves(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	role->move_count = xml_count(node, "move");
	role->moves =
		ARENA_ARRAY(loading->arena, struct move, role->move_count);
	node = xml_child(node, "move");
	for (size_t i = 0; i < role->move_count;
		i++, node = xml_next(node, "move"))
		role->moves[i] = (struct move){
			.slug = xml_attribute(node, "to", loading->names),
			.reason = xml_text(node, loading->arena),
			.line = (int)xml_line(node),
		};
}

static void
load_answer(const struct loading *loading, const struct xml_node *answer,
	struct question *question)
{
	question->part_count = (int)xml_count(answer, NULL);
	question->parts = ARENA_ARRAY(loading->arena, struct answer_part,
		(size_t)question->part_count);
	const struct xml_node *node = xml_child(answer, NULL);
	for (int i = 0; i < question->part_count;
		i++, node = xml_next(node, NULL)) {
		struct answer_part *part = &question->parts[i];

		if (xml_child(node, "item") != NULL)
			part->items = load_texts(
				loading, node, "item", &part->item_count);
		else
			part->text = xml_text(node, loading->arena);
	}
}

static void
load_questions(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	role->question_count = xml_count(node, "question");
	role->questions = ARENA_ARRAY(
		loading->arena, struct question, role->question_count);
	node = xml_child(node, "question");
	for (size_t i = 0; i < role->question_count;
		i++, node = xml_next(node, "question")) {
		struct question *question = &role->questions[i];

		question->id = xml_attribute(node, "id", loading->names);
		question->theme = xml_attribute(node, "theme", loading->names);
		question->ask = load_child_text(loading, node, "ask");
		question->line = (int)xml_line(node);
		load_answer(loading, xml_child(node, "answer"), question);
	}
}

static void
load_texts_of_role(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	const struct xml_node *title = xml_child(node, "title");

	role->slug = xml_attribute(node, "slug", loading->names);
	role->title = xml_text(title, loading->arena);
	role->article = xml_attribute(title, "article", loading->names);
	role->plural = xml_attribute(title, "plural", loading->names);
	role->brief = load_child_text(loading, node, "short");
	role->summary = load_child_text(loading, node, "summary");
	role->reviewed = load_child_text(loading, node, "reviewed");
	role->reviewed_text = locale_date(loading->locale, role->reviewed);
	role->requirements =
		load_texts(loading, xml_child(node, "requirements"),
			"requirement", &role->requirement_count);
	role->duties = load_texts(
		loading, xml_child(node, "duties"), "duty", &role->duty_count);
}

static void
load_references(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	const struct xml_node *category = xml_child(node, "category");
	const struct xml_node *experience = xml_child(node, "experience");

	role->place = load_place(loading, node);
	role->summary_line = (int)xml_line(xml_child(node, "summary"));
	role->category_slug = xml_attribute(category, "ref", loading->names);
	role->category_line = (int)xml_line(category);
	role->experience_min = (int)load_number(loading, experience, "min", 0);
	role->experience_max = (int)load_number(loading, experience, "max", 0);
	role->experience_line = (int)xml_line(experience);
}

static void
add_role(struct catalog *catalog, struct role *role)
{
	if (catalog->role_count == catalog->role_room) {
		size_t room =
			catalog->role_room == 0 ? 64 : catalog->role_room * 2;
		struct role **more =
			ARENA_ARRAY(catalog->arena, struct role *, room);

		if (catalog->role_count > 0)
			memcpy(more, catalog->roles,
				catalog->role_count * sizeof *more);
		catalog->roles = more;
		catalog->role_room = room;
	}
	catalog->roles[catalog->role_count++] = role;
}

void
load_role(void *context, const struct xml_node *node)
{
	struct loading *loading = context;
	struct role *role;

	/* No language, no texts: site.xml has the problem to mend first. */
	if (loading->locale == NULL)
		return;
	role = ARENA_NEW(loading->arena, struct role);
	role->broken = load_broken_parts(loading, node);
	role->own_file = xml_is_root(node);
	load_texts_of_role(loading, node, role);
	load_references(loading, node, role);
	load_aliases(loading, node, role);
	load_codes(loading, node, role);
	load_education(loading, xml_child(node, "education"), role);
	load_role_skills(loading, xml_child(node, "skills"), role);
	load_ladder(loading, node, role);
	load_topic(loading, node, role);
	load_moves(loading, xml_child(node, "related"), role);
	load_questions(loading, xml_child(node, "questions"), role);
	if (*role->slug == '\0')
		loading->catalog->roles_missing = true;
	add_role(loading->catalog, role);
}
