/* SPDX-License-Identifier: MIT
 * role_lists.c - one loop a list.
 * Holds no words. */
#include "site/role_lists.h"

#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "tpl/view.h"

#include <string.h>

void
texts_view(struct view *view, const char *list, const char *name,
	const char *const *texts, size_t count)
{
	view_list(view, list);
	for (size_t i = 0; i < count; i++)
		view_text(view_item(view, list), name, texts[i]);
}

void
points_view(struct view *view, const char *list, const struct points *points)
{
	view_list(view, list);
	for (size_t i = 0; i < points->count; i++) {
		struct view *item = view_item(view, list);

		view_text(item, "POINT_TITLE", points->all[i].title);
		view_text(item, "POINT_TEXT", points->all[i].text);
	}
}

void
role_skill_view(const struct page *page, struct view *item,
	const struct role_skill *skill)
{
	view_text(item, "ROLE_SKILL_TITLE", skill->skill->title);
	view_text(item, "ROLE_SKILL_PATH",
		link_to(page->arena, ROUTE_SKILL, skill->skill->slug));
	view_text(item, "ROLE_SKILL_KIND", skill->skill->kind);
	view_text(item, "ROLE_SKILL_DEFINITION", skill->skill->definition);
	view_text(item, "ROLE_SKILL_RUNG", skill->rung->key);
	view_number(item, "ROLE_SKILL_WEIGHT", skill->weight);
}

void
role_skills_view(
	const struct page *page, struct view *view, const struct role *role)
{
	view_list(view, "ROLE_SKILL");
	for (size_t i = 0; i < role->skill_count; i++)
		role_skill_view(
			page, view_item(view, "ROLE_SKILL"), &role->skills[i]);
}

/* How a kind of route shows in a template. */
static const struct {
	const char *kind, *section;
} kinds[] = {
	{"degree", "BY_DEGREE"},
	{"diploma", "BY_DIPLOMA"},
	{"apprenticeship", "BY_APPRENTICESHIP"},
	{"self-taught", "SELF_TAUGHT"},
	{"internal-move", "BY_INTERNAL_MOVE"},
};

void
routes_in_view(struct view *view, const struct role *role)
{
	view_list(view, "ROUTE_IN");
	view_show(view, "ROUTES_IN", role->route_in_count > 0);
	for (size_t i = 0; i < role->route_in_count; i++) {
		const struct route_in *route = &role->routes_in[i];
		struct view *item = view_item(view, "ROUTE_IN");

		for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
			view_show(item, kinds[k].section,
				strcmp(kinds[k].kind, route->kind) == 0);
		view_text(item, "ROUTE_KIND", route->kind);
		view_text(item, "ROUTE_TEXT", route->text);
		texts_view(item, "NEED", "NEED_TEXT", route->needs,
			route->need_count);
		view_show(item, "NEEDS", route->need_count > 0);
	}
}

void
figures_view(struct view *view, const struct role *role)
{
	const struct topic *topic = &role->topic;

	view_list(view, "FIGURE");
	view_show(view, "FIGURES", topic->figure_count > 0);
	for (size_t i = 0; i < topic->figure_count; i++) {
		struct view *item = view_item(view, "FIGURE");

		view_text(item, "FIGURE_FOR", topic->figures[i].who);
		pay_view(item, "FIGURE_PAY", topic->figures[i].pay);
	}
}

static void
interview_view(struct view *view, const struct topic *topic)
{
	view_list(view, "INTERVIEW");
	for (size_t i = 0; i < topic->interview_count; i++) {
		const struct interview_question *asked = &topic->interview[i];
		struct view *item = view_item(view, "INTERVIEW");

		view_text(item, "ASKED_QUESTION", asked->ask);
		view_text(item, "GOOD_ANSWER", asked->good);
		view_text(item, "ASKED_RUNG", asked->rung->key);
	}
}

void
topic_lists_view(struct view *view, const struct role *role)
{
	const struct topic *topic = &role->topic;

	view_text(view, "ROLE_OVERVIEW", topic->overview);
	view_text(view, "FIRST_YEAR", topic->first_year);
	view_show(view, "STARTING_OUT", topic->steps.count > 0);
	view_show(view, "PAY_STORY", topic->factors.count > 0);
	points_view(view, "STEP", &topic->steps);
	points_view(view, "PROJECT", &topic->projects);
	points_view(view, "FACTOR", &topic->factors);
	points_view(view, "FIRST_JOB", &topic->first_jobs);
	points_view(view, "FRESHER", &topic->asked);
	points_view(view, "ADVANCE", &topic->advances);
	figures_view(view, role);
	interview_view(view, topic);
}

void
duties_view(struct view *view, const struct role *role)
{
	texts_view(view, "DUTY", "DUTY_TEXT", role->duties, role->duty_count);
	texts_view(view, "REQUIREMENT", "REQUIREMENT_TEXT", role->requirements,
		role->requirement_count);
}

static void
codes_view(struct view *view, const struct role *role)
{
	view_list(view, "CODE");
	view_show(view, "CODES", role->code_count > 0);
	for (size_t i = 0; i < role->code_count; i++) {
		struct view *item = view_item(view, "CODE");

		view_text(item, "CODE_SCHEME", role->codes[i].scheme);
		view_text(item, "CODE_VALUE", role->codes[i].value);
	}
}

void
sources_view(struct view *view, const struct role *role)
{
	view_list(view, "SOURCE");
	view_show(view, "SOURCES", role->source_count > 0);
	for (size_t i = 0; i < role->source_count; i++) {
		const struct source *source = &role->sources[i];
		struct view *item = view_item(view, "SOURCE");

		view_text(item, "SOURCE_NAME", source->name);
		view_text(item, "SOURCE_ADDRESS", source->address);
		view_text(item, "SOURCE_PUBLISHED", source->published_text);
		view_show(item, "SOURCE_UNDATED", source->published[0] == '\0');
		view_text(item, "SOURCE_READ", source->read_text);
		view_text(item, "SOURCE_PUBLISHED_ISO", source->published);
		view_text(item, "SOURCE_READ_ISO", source->read);
	}
	codes_view(view, role);
}
