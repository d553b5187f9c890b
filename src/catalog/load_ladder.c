/* SPDX-License-Identifier: MIT
 * load_ladder.c - sources, then the pay that names them, then the rungs.
 * Formats money and dates for readers, once, by the site's locale.
 * Checks nothing; see load.h. */
#include "catalog/load_ladder.h"

#include "base/arena.h"
#include "catalog/load.h"

#include <string.h>

static struct source
source_from(const struct loading *loading, const struct xml_node *node)
{
	struct source source = {
		.id = xml_attribute(node, "id", loading->names),
		.name = load_child_text(loading, node, "name"),
		.address = load_child_text(loading, node, "address"),
		.published = xml_attribute(node, "published", loading->names),
		.read = xml_attribute(node, "read", loading->names),
		.line = (int)xml_line(node),
	};

	source.published_text = locale_date(loading->locale, source.published);
	source.read_text = locale_date(loading->locale, source.read);
	return source;
}

static void
load_sources(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	role->source_count = xml_count(node, "source");
	role->sources =
		ARENA_ARRAY(loading->arena, struct source, role->source_count);
	node = xml_child(node, "source");
	for (size_t i = 0; i < role->source_count;
		i++, node = xml_next(node, "source"))
		role->sources[i] = source_from(loading, node);
}

static const struct source *
find_source(const struct role *role, const char *id)
{
	for (size_t i = 0; i < role->source_count; i++)
		if (strcmp(role->sources[i].id, id) == 0)
			return &role->sources[i];
	return NULL;
}

/* The first text that is not empty. */
static const char *
given(const char *text, const char *otherwise)
{
	return *text == '\0' ? otherwise : text;
}

static long long
three_digits(long long amount)
{
	long long unit = 1;

	while (amount / unit >= 1000)
		unit *= 10;
	return (amount + unit / 2) / unit * unit;
}

/* What a yearly amount is a month, or a monthly one a year. */
static const char *
other_period(
	const struct loading *loading, const struct pay *pay, long long amount)
{
	bool monthly = strcmp(pay->period, "month") == 0;

	return locale_money(loading->locale, pay->currency,
		three_digits(monthly ? amount * 12 : (amount + 6) / 12));
}

struct pay *
load_pay(const struct loading *loading, const struct xml_node *node,
	const struct role *role)
{
	struct arena *arena = loading->arena;

	if (node == NULL)
		return NULL;
	struct pay *pay = ARENA_NEW(arena, struct pay);
	*pay = (struct pay){
		.min = load_number(loading, node, "min", 0),
		.max = load_number(loading, node, "max", 0),
		.currency =
			given(xml_attribute(node, "currency", loading->names),
				loading->catalog->site->currency),
		.period = given(
			xml_attribute(node, "period", loading->names), "year"),
		.note = load_child_text(loading, node, "note"),
		.source_id = xml_attribute(node, "source", loading->names),
		.line = (int)xml_line(node),
		.broken = load_is_broken(loading, node),
	};
	pay->source = find_source(role, pay->source_id);
	pay->min_text = locale_money(loading->locale, pay->currency, pay->min);
	pay->max_text = locale_money(loading->locale, pay->currency, pay->max);
	pay->min_other_text = other_period(loading, pay, pay->min);
	pay->max_other_text = other_period(loading, pay, pay->max);
	return pay;
}

static void
load_branches(const struct loading *loading, const struct xml_node *node,
	struct rung *rung)
{
	rung->branch_count = xml_count(node, "branch");
	rung->branches =
		ARENA_ARRAY(loading->arena, struct branch, rung->branch_count);
	node = xml_child(node, "branch");
	for (size_t i = 0; i < rung->branch_count;
		i++, node = xml_next(node, "branch"))
		rung->branches[i] = (struct branch){
			.track = xml_attribute(node, "track", loading->names),
			.label = load_child_text(loading, node, "label"),
			.focus = load_child_text(loading, node, "focus"),
		};
}

static void
load_rung(const struct loading *loading, const struct xml_node *node,
	const struct role *role, struct rung *rung)
{
	*rung = (struct rung){
		.key = xml_attribute(node, "key", loading->names),
		.name = xml_attribute(node, "name", loading->names),
		.label = load_child_text(loading, node, "label"),
		.focus = load_child_text(loading, node, "focus"),
		.proof = load_child_text(loading, node, "proof"),
		.from = (int)load_number(loading, node, "from", 0),
		.to = (int)load_number(loading, node, "to", OPEN_ENDED),
		.pay = load_pay(loading, xml_child(node, "pay"), role),
		.line = (int)xml_line(node),
		.broken = load_is_broken(loading, node),
	};
	load_branches(loading, node, rung);
}

void
load_ladder(const struct loading *loading, const struct xml_node *node,
	struct role *role)
{
	const struct xml_node *ladder = xml_child(node, "ladder");

	load_sources(loading, xml_child(node, "sources"), role);
	role->pay = load_pay(loading, xml_child(node, "pay"), role);
	role->rung_count = xml_count(ladder, "rung");
	role->rungs =
		ARENA_ARRAY(loading->arena, struct rung, role->rung_count);
	node = xml_child(ladder, "rung");
	for (size_t i = 0; i < role->rung_count;
		i++, node = xml_next(node, "rung"))
		load_rung(loading, node, role, &role->rungs[i]);
}
