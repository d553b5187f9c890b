/* SPDX-License-Identifier: MIT
 * load_topic.c - <overview>, <starting-out>, <pay-story>, <interview> and
 * <early-career>.
 * Checks nothing; see load.h. */
#include "catalog/load_topic.h"

#include "base/arena.h"
#include "catalog/load.h"
#include "catalog/load_ladder.h"

static struct points
load_points(const struct loading *loading, const struct xml_node *node,
	const char *name)
{
	struct points points = {.count = xml_count(node, name)};

	points.all = ARENA_ARRAY(loading->arena, struct point, points.count);
	node = xml_child(node, name);
	for (size_t i = 0; i < points.count; i++, node = xml_next(node, name))
		points.all[i] = (struct point){
			.title = load_child_text(loading, node, "title"),
			.text = load_child_text(loading, node, "text"),
		};
	return points;
}

static void
load_figures(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	struct topic *topic = &role->topic;

	topic->figure_count = xml_count(node, "figure");
	topic->figures =
		ARENA_ARRAY(loading->arena, struct figure, topic->figure_count);
	node = xml_child(node, "figure");
	for (size_t i = 0; i < topic->figure_count;
		i++, node = xml_next(node, "figure"))
		topic->figures[i] = (struct figure){
			.who = xml_attribute(node, "for", loading->names),
			.pay = load_pay(loading, node, role),
		};
}

static void
load_interview(const struct loading *loading, const struct xml_node *node,
	struct topic *topic)
{
	static const char name[] = "interview-question";

	topic->interview_count = xml_count(node, name);
	topic->interview = ARENA_ARRAY(loading->arena,
		struct interview_question, topic->interview_count);
	node = xml_child(node, name);
	for (size_t i = 0; i < topic->interview_count;
		i++, node = xml_next(node, name))
		topic->interview[i] = (struct interview_question){
			.ask = load_child_text(loading, node, "ask"),
			.good = load_child_text(loading, node, "good"),
			.rung_key = xml_attribute(node, "rung", loading->names),
			.line = (int)xml_line(node),
		};
}

void
load_topic(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	const struct xml_node *start = xml_child(node, "starting-out");
	const struct xml_node *pay = xml_child(node, "pay-story");
	const struct xml_node *early = xml_child(node, "early-career");
	struct topic *topic = &role->topic;

	topic->overview = load_child_text(loading, node, "overview");
	topic->steps = load_points(loading, start, "step");
	topic->projects = load_points(loading, start, "project");
	topic->factors = load_points(loading, pay, "factor");
	load_figures(loading, pay, role);
	load_interview(loading, xml_child(node, "interview"), topic);
	topic->first_year = load_child_text(loading, early, "text");
	topic->first_jobs = load_points(loading, early, "first-job");
	topic->asked = load_points(loading, early, "asked");
	topic->advances = load_points(loading, early, "advance");
}
