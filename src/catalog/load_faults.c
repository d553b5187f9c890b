/* SPDX-License-Identifier: MIT
 * load_faults.c - which parts of an element the schema found fault with.
 * So that rules judge the others: a mistake is reported once, and all mistakes
 * in one run. Problems come by line, and not in step with the elements: the
 * parser runs some hundred bytes ahead of the element in hand.
 * Never reports. */
#include "base/diag.h"
#include "catalog/load.h"

static size_t
count_problems(const struct loading *loading, long first, long last)
{
	const struct diag *diag = loading->diag;
	size_t count = 0;

	for (size_t i = loading->earlier; i < diag->count; i++)
		if (diag->problems[i].line >= first &&
			diag->problems[i].line <= last)
			count++;
	return count;
}

static size_t
count_inside(const struct loading *loading, const struct xml_node *node)
{
	/* Most files have none: then there is no need to look for lines. */
	if (loading->diag->count == loading->earlier)
		return 0;
	return count_problems(loading, xml_line(node), xml_last_line(node));
}

bool
load_is_broken(const struct loading *loading, const struct xml_node *node)
{
	return count_inside(loading, node) > 0;
}

/* Whether rungs may be missing: what stands in one is that rung's fault. */
static bool
is_broken_ladder(const struct loading *loading, const struct xml_node *ladder)
{
	size_t count = count_inside(loading, ladder), in_rungs = 0;
	const struct xml_node *rung = xml_child(ladder, "rung");

	for (; rung != NULL; rung = xml_next(rung, "rung"))
		in_rungs += count_inside(loading, rung);
	return count > in_rungs;
}

static const struct {
	const char *name;
	enum role_part part;
	bool (*is_broken)(const struct loading *, const struct xml_node *);
} parts[] = {
	{"short", PART_TEXTS, load_is_broken},
	{"summary", PART_TEXTS, load_is_broken},
	{"category", PART_CATEGORY, load_is_broken},
	{"experience", PART_EXPERIENCE, load_is_broken},
	{"sources", PART_SOURCES, load_is_broken},
	{"ladder", PART_LADDER, is_broken_ladder},
	{"related", PART_RELATED, load_is_broken},
};

unsigned
load_broken_parts(const struct loading *loading, const struct xml_node *role)
{
	unsigned broken = 0;

	if (!load_is_broken(loading, role))
		return 0;
	if (count_problems(loading, xml_line(role), xml_line(role)) > 0)
		broken |= PART_TAG;
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		const struct xml_node *part = xml_child(role, parts[i].name);

		/* What is not there may stand under a wrong name. */
		if (part == NULL || parts[i].is_broken(loading, part))
			broken |= parts[i].part;
	}
	return broken;
}
