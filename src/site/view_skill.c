/* SPDX-License-Identifier: MIT
 * view_skill.c - what a skill is, which roles build it on which rung, what they
 * build before and after it, and where it is asked for.
 * Shows a bounded number of roles; what looks at all of them was computed at
 * load. Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/page_texts.h"
#include "site/role_lists.h"
#include "site/skill_view.h"
#include "site/views.h"
#include "tpl/view.h"

/* STEPS and WEIGHTS are bounds of the schema. */
enum { ROLES_MOST = 120, FIELDS_MOST = 24, STEPS = 10, WEIGHTS = 5 };

static const char *const steps[STEPS] = {
	"STEP_1",
	"STEP_2",
	"STEP_3",
	"STEP_4",
	"STEP_5",
	"STEP_6",
	"STEP_7",
	"STEP_8",
	"STEP_9",
	"STEP_10",
};

static const char *const weights[WEIGHTS] = {
	"WEIGHT_1",
	"WEIGHT_2",
	"WEIGHT_3",
	"WEIGHT_4",
	"WEIGHT_5",
};

/* A section for each number from 1; that of the number shows. */
static void
number_sections(struct view *view, const char *const *names, size_t count,
	size_t number)
{
	for (size_t i = 0; i < count; i++)
		view_show(view, names[i], i + 1 == number);
}

static void
role_item(const struct page *page, struct view *item, const struct role *role,
	const struct role_skill *asked)
{
	const struct rung *rung = asked->rung;

	view_text(item, "ROLE_TITLE", role->title);
	view_text(item, "ROLE_PATH",
		link_to(page->arena, ROUTE_CAREER_PATH, role->slug));
	view_text(item, "RUNG_NAME", rung->name);
	view_text(item, "RUNG_LABEL", rung->label);
	view_number(item, "FROM", rung->from);
	view_number(item, "TO", rung->to);
	view_show(item, "CLOSED", rung->to != OPEN_ENDED);
	view_show(item, "OPEN", rung->to == OPEN_ENDED);
	number_sections(item, weights, WEIGHTS, (size_t)asked->weight);
}

/* The roles that build it on that step of their ladder. */
static void
step_view(const struct page *page, const struct skill *skill, size_t shown,
	size_t step)
{
	struct view *group = NULL;

	for (size_t i = 0; i < shown; i++) {
		const struct role *role = skill->roles[i];
		const struct role_skill *asked = role_skill_of(role, skill);

		if (asked->rung != &role->rungs[step])
			continue;
		if (group == NULL) {
			group = view_item(page->view, "STEP");
			number_sections(group, steps, STEPS, step + 1);
			view_number(group, "STEP_NUMBER", (long long)step + 1);
			view_list(group, "ROLE");
		}
		role_item(page, view_item(group, "ROLE"), role, asked);
	}
}

static void
roles_view(const struct page *page, const struct skill *skill)
{
	size_t shown =
		skill->role_count < ROLES_MOST ? skill->role_count : ROLES_MOST;
	size_t rest = skill->role_count - shown;

	view_list(page->view, "STEP");
	for (size_t step = 0; step < STEPS; step++)
		step_view(page, skill, shown, step);
	view_number(page->view, "ROLES_SHOWN", (long long)shown);
	view_number(page->view, "ROLES_LEFT", (long long)rest);
	view_show(page->view, "MORE_ROLES", rest > 0);
}

/* When a neighbor is built, seen from the skill. */
enum order { BEFORE, BESIDE, AFTER, ORDERS };

static const struct {
	const char *list, *section;
} orders[ORDERS] = {
	[BEFORE] = {"BEFORE", "ANY_BEFORE"},
	[BESIDE] = {"BESIDE", "ANY_BESIDE"},
	[AFTER] = {"AFTER", "ANY_AFTER"},
};

/* Earlier or later where that is so in more than half of the roles, those
 * taken off in which it is the other way. */
static enum order
order_of(const struct neighbor *neighbor)
{
	long half = (long)neighbor->role_count / 2;

	return neighbor->later > half    ? AFTER
	       : -neighbor->later > half ? BEFORE
					 : BESIDE;
}

static void
neighbors_view(const struct page *page, const struct skill *skill)
{
	bool any[ORDERS] = {false};

	for (size_t i = 0; i < ORDERS; i++)
		view_list(page->view, orders[i].list);
	for (size_t i = 0; i < skill->neighbor_count; i++) {
		const struct neighbor *neighbor = &skill->neighbors[i];
		enum order order = order_of(neighbor);
		struct view *item = view_item(page->view, orders[order].list);

		any[order] = true;
		view_text(item, "NEIGHBOR_TITLE", neighbor->skill->title);
		view_text(item, "NEIGHBOR_PATH",
			link_to(page->arena, ROUTE_SKILL,
				neighbor->skill->slug));
		view_number(item, "NEIGHBOR_ROLES",
			(long long)neighbor->role_count);
		view_show(item, "NEIGHBOR_ALWAYS",
			neighbor->role_count == skill->role_count);
		view_show(item, "NEIGHBOR_SOMETIMES",
			neighbor->role_count < skill->role_count);
	}
	for (size_t i = 0; i < ORDERS; i++)
		view_show(page->view, orders[i].section, any[i]);
	view_show(page->view, "NEIGHBORS", skill->neighbor_count > 0);
}

static void
fields_view(const struct page *page, const struct skill *skill)
{
	view_list(page->view, "FIELD");
	for (size_t i = 0; i < skill->field_count && i < FIELDS_MOST; i++) {
		const struct skill_field *field = &skill->fields[i];
		struct view *item = view_item(page->view, "FIELD");

		view_text(item, "FIELD_TITLE", field->category->title);
		view_text(item, "FIELD_PATH",
			link_to(page->arena, ROUTE_CATEGORY,
				field->category->slug));
		view_number(item, "FIELD_ROLES", (long long)field->role_count);
		view_number(item, "FIELD_ROLE_COUNT",
			(long long)field->category->role_count);
		view_show(
			item, "FIELD_OF_ONE", field->category->role_count == 1);
		view_show(
			item, "FIELD_OF_MANY", field->category->role_count > 1);
	}
}

static const char *const titles[] = {
	"skill_title", "skill_title_short", "skill_title_bare", NULL};
static const char *const descriptions[] = {
	"skill_description", "skill_description_short", NULL};

void
view_skill(struct page *page)
{
	const struct skill *skill = page->about.skill;

	skill_view(page, page->view, skill);
	view_text(page->view, "SKILL_DEFINITION", skill->definition);
	texts_view(page->view, "SKILL_ALIAS", "SKILL_ALIAS_TITLE",
		skill->also_known_as, skill->also_known_as_count);
	view_show(page->view, "SKILL_ALIASES", skill->also_known_as_count > 0);
	view_number(
		page->view, "ROLE_COUNT", (long long)page->catalog->role_count);
	roles_view(page, skill);
	neighbors_view(page, skill);
	fields_view(page, skill);
	page_head(page, page_path(page), page_fitting(page, titles, TITLE_MOST),
		page_fitting(page, descriptions, DESCRIPTION_MOST));
	page_crumb_to(page, ROUTE_SKILLS, "skills_crumb");
	page_crumb(page, skill->title, page_path(page));
}
