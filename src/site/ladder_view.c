/* SPDX-License-Identifier: MIT
 * ladder_view.c - the rungs, with their pay, skills, proofs and branches.
 * Also places the bars of its picture, in its own units.
 * Holds no words. */
#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/skill_view.h"
#include "tpl/view.h"

#include <string.h>

/* The picture is PICTURE units wide; templates/ has the matching viewBox. */
enum {
	PICTURE = 320,
	BAR_STEP = 56,
	BAR_TOP = 20, /* for the words above a bar */
	BAR_HEIGHT = 20,
	BAR_LEAST = 4,
	FIGURES_GAP = 7,
};

static long long
highest_pay(const struct role *role)
{
	long long highest = 1;

	for (size_t i = 0; i < role->rung_count; i++)
		if (role->rungs[i].pay != NULL &&
			role->rungs[i].pay->max > highest)
			highest = role->rungs[i].pay->max;
	return highest;
}

static long
scaled(long long amount, long long highest)
{
	return (long)((long double)amount * PICTURE / (long double)highest);
}

/* The figures stand after the bar, before it or in it: where most room is,
 * which is a third of the picture at least. */
static void
figures_view(struct view *view, long left, long right)
{
	bool after = PICTURE - right >= left && PICTURE - right >= right - left;
	bool before = !after && left >= right - left;

	view_show(view, "FIGURES_BEFORE", before);
	view_show(view, "FIGURES_INSIDE", !after && !before);
	view_number(view, "FIGURES_X",
		after    ? right + FIGURES_GAP
		: before ? left - FIGURES_GAP
			 : left + FIGURES_GAP);
}

/* Where the bar of this rung stands; its name goes above it. */
static void
bar_view(struct view *view, const struct rung *rung, size_t number,
	long long highest)
{
	const struct pay *pay = rung->pay;
	long left = pay == NULL ? 0 : scaled(pay->min, highest);
	long right = pay == NULL ? 0 : scaled(pay->max, highest);
	long top = (long)number * BAR_STEP;

	if (right - left < BAR_LEAST)
		left = right > BAR_LEAST ? right - BAR_LEAST : 0;
	view_number(view, "BAR_X", left);
	view_number(view, "BAR_WIDTH",
		right - left < BAR_LEAST ? BAR_LEAST : right - left);
	view_number(view, "BAR_Y", top + BAR_TOP);
	view_number(view, "BAR_MIDDLE", top + BAR_TOP + BAR_HEIGHT / 2);
	view_number(view, "TRACK_Y", top + BAR_TOP + BAR_HEIGHT + 2);
	view_number(view, "BAR_NAME_Y", top + BAR_TOP - 6);
	figures_view(view, left, right);
}

static void
skills_of_rung(
	const struct page *page, struct view *view, const struct rung *rung)
{
	view_list(view, "SKILL");
	view_show(view, "SKILLS", rung->skill_count > 0);
	for (size_t i = 0; i < rung->skill_count; i++) {
		struct view *item = view_item(view, "SKILL");

		skill_link(page, item, rung->skills[i]);
		view_text(
			item, "SKILL_DEFINITION", rung->skills[i]->definition);
	}
}

static void
branches_of_rung(struct view *view, const struct rung *rung)
{
	view_list(view, "BRANCH");
	view_show(view, "FORK", rung->branch_count > 0);
	for (size_t i = 0; i < rung->branch_count; i++) {
		const struct branch *branch = &rung->branches[i];
		struct view *item = view_item(view, "BRANCH");

		view_show(item, "MANAGEMENT",
			strcmp(branch->track, "management") == 0);
		view_show(item, "SPECIALIST",
			strcmp(branch->track, "specialist") == 0);
		view_text(item, "BRANCH_LABEL", branch->label);
		view_text(item, "BRANCH_FOCUS", branch->focus);
	}
}

void
rung_view(const struct page *page, struct view *view, const struct rung *rung)
{
	view_text(view, "RUNG_KEY", rung->key);
	view_text(view, "RUNG_LABEL", rung->label);
	view_text(view, "RUNG_NAME", rung->name);
	view_text(view, "RUNG_FOCUS", rung->focus);
	view_text(view, "RUNG_PROOF", rung->proof);
	view_number(view, "FROM", rung->from);
	view_number(view, "TO", rung->to);
	view_show(view, "CLOSED", rung->to != OPEN_ENDED);
	view_show(view, "OPEN", rung->to == OPEN_ENDED);
	pay_view(view, "RUNG_PAY", rung->pay);
	view_show(view, "PAY_VARIES", rung->pay == NULL);
	skills_of_rung(page, view, rung);
	branches_of_rung(view, rung);
}

void
ladder_view(const struct page *page, struct view *view, const struct role *role)
{
	long long highest = highest_pay(role);

	view_list(view, "RUNG");
	for (size_t i = 0; i < role->rung_count; i++) {
		struct view *item = view_item(view, "RUNG");
		bool top = i + 1 == role->rung_count;

		rung_view(page, item, &role->rungs[i]);
		bar_view(item, &role->rungs[i], i, highest);
		view_number(item, "RUNG_NUMBER", (long)i + 1);
		view_text(
			item, "RUNG_NEXT", top ? "" : role->rungs[i + 1].name);
	}
	view_show(view, "RUNG_PAYS", highest > 1);
	view_number(view, "BARS_HEIGHT",
		(long)role->rung_count * BAR_STEP - BAR_STEP + BAR_TOP +
			BAR_HEIGHT + 4);
}
