/* SPDX-License-Identifier: MIT
 * check.c - rules for one role: its file, years, pay, texts.
 * A rule is left out where the schema found fault with a part that it reads.
 * Each rule reports at the line that the author has to change.
 * Never changes the catalog; rules over several roles are in check_names.c. */
#include "catalog/check.h"

#include "base/diag.h"
#include "catalog/catalog.h"

#include <string.h>

typedef void role_rule(const struct role *, struct diag *);

#define REPORT(diag, role, line, rule, ...)                                    \
	diag_add((diag), (role)->place.file, (line), (rule), __VA_ARGS__)

static void
check_file_name(const struct role *role, struct diag *diag)
{
	const char *slash = strrchr(role->place.file, '/');
	const char *name = slash == NULL ? role->place.file : slash + 1;
	size_t len = strlen(role->slug);

	if (role->own_file && (strncmp(name, role->slug, len) != 0 ||
				      strcmp(name + len, ".xml") != 0))
		REPORT(diag, role, role->place.line, "file-name",
			"found role '%s' in %s, expected it in %s.xml",
			role->slug, name, role->slug);
}

static void
check_summary(const struct role *role, struct diag *diag)
{
	if (strstr(role->summary, role->brief) != NULL)
		REPORT(diag, role, role->summary_line, "summary",
			"found the short sentence again in the summary, "
			"expected other words");
}

/* Rungs follow each other: no gap, no overlap, open at the top only. */
static void
check_years(const struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < role->rung_count; i++) {
		const struct rung *rung = &role->rungs[i];

		if (rung->broken)
			continue;
		/* An end that is wrong itself has its own report. */
		if (i > 0 && !rung[-1].broken && rung[-1].to > rung[-1].from &&
			rung->from != rung[-1].to)
			REPORT(diag, role, rung->line, "ladder-years",
				"found from=\"%d\", expected %d, where the "
				"rung below ends",
				rung->from, rung[-1].to);
		if (rung->to == OPEN_ENDED && i + 1 < role->rung_count)
			REPORT(diag, role, rung->line, "ladder-years",
				"found no end below the top, expected an end "
				"after year %d",
				rung->from);
		if (rung->to != OPEN_ENDED && rung->to <= rung->from)
			REPORT(diag, role, rung->line, "ladder-years",
				"found to=\"%d\", expected an end after year "
				"%d",
				rung->to, rung->from);
	}
}

static void
check_experience(const struct role *role, struct diag *diag)
{
	if (role->rung_count == 0)
		return;
	const struct rung *first = &role->rungs[0];
	const struct rung *top = &role->rungs[role->rung_count - 1];

	if (!first->broken && role->experience_min != first->from)
		REPORT(diag, role, role->experience_line, "experience",
			"found min=\"%d\", expected %d, where the ladder "
			"starts",
			role->experience_min, first->from);
	if (top->broken)
		return;
	if (role->experience_max < top->from)
		REPORT(diag, role, role->experience_line, "experience",
			"found max=\"%d\", expected %d or more, where the "
			"top rung starts",
			role->experience_max, top->from);
	/* An end that is wrong itself has its own report. */
	if (top->to > top->from && role->experience_max > top->to)
		REPORT(diag, role, role->experience_line, "experience",
			"found max=\"%d\", expected at most %d, where the "
			"top rung ends",
			role->experience_max, top->to);
}

static void
check_proofs(const struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < role->rung_count; i++) {
		bool top = i + 1 == role->rung_count;
		bool given = role->rungs[i].proof[0] != '\0';

		if (top == given && !role->rungs[i].broken)
			REPORT(diag, role, role->rungs[i].line, "proof",
				top ? "found a proof on the top rung, "
				      "expected none"
				    : "found no proof, expected what shows "
				      "readiness for the next rung");
	}
}

static size_t
pay_count(const struct role *role)
{
	return 1 + role->rung_count + role->topic.figure_count;
}

/* The role's own, then each rung's, then other sources'; NULL where none is
 * given or the schema found fault with it. */
static const struct pay *
pay_at(const struct role *role, size_t i)
{
	const struct figure *figures = role->topic.figures;
	const struct pay *pay = i == 0 ? role->pay
				: i <= role->rung_count
					? role->rungs[i - 1].pay
					: figures[i - 1 - role->rung_count].pay;

	return pay == NULL || pay->broken ? NULL : pay;
}

static void
check_pay_range(const struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < pay_count(role); i++) {
		const struct pay *pay = pay_at(role, i);

		if (pay != NULL && pay->min > pay->max)
			REPORT(diag, role, pay->line, "pay-range",
				"found min=\"%lld\" above max=\"%lld\", "
				"expected min at most max",
				pay->min, pay->max);
	}
}

static void
check_pay_source(const struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < pay_count(role); i++) {
		const struct pay *pay = pay_at(role, i);

		if (pay != NULL && pay->source == NULL)
			REPORT(diag, role, pay->line, "pay-source",
				"found source '%s', expected the id of a "
				"source of this role",
				pay->source_id);
	}
}

static bool
same_unit(const struct pay *a, const struct pay *b)
{
	return strcmp(a->currency, b->currency) == 0 &&
	       strcmp(a->period, b->period) == 0;
}

static void
compare_pay(const struct role *role, const struct pay *below,
	const struct pay *pay, struct diag *diag)
{
	if (!same_unit(below, pay))
		REPORT(diag, role, pay->line, "pay-unit",
			"found %s a %s, expected %s a %s as on the rung below",
			pay->currency, pay->period, below->currency,
			below->period);
	else if (pay->min < below->min || pay->max < below->max)
		REPORT(diag, role, pay->line, "pay-order",
			"found %lld to %lld, expected no less than %lld to "
			"%lld on the rung below",
			pay->min, pay->max, below->min, below->max);
}

static void
check_pay_order(const struct role *role, struct diag *diag)
{
	const struct pay *below = NULL;

	for (size_t i = 1; i <= role->rung_count; i++) {
		const struct pay *pay = pay_at(role, i);

		/* A range that is none has its own report. */
		if (pay == NULL || pay->min > pay->max)
			continue;
		if (below != NULL)
			compare_pay(role, below, pay, diag);
		below = pay;
	}
}

static void
check_moves(const struct role *role, struct diag *diag)
{
	for (size_t i = 0; i < role->move_count; i++)
		if (strcmp(role->moves[i].slug, role->slug) == 0)
			REPORT(diag, role, role->moves[i].line,
				"self-reference",
				"found a move to the role itself, expected "
				"another role");
}

static const struct {
	role_rule *check;
	unsigned reads; /* enum role_part, added up */
} rules[] = {
	{check_file_name, PART_TAG},
	{check_summary, PART_TEXTS},
	{check_years, PART_LADDER},
	{check_experience, PART_EXPERIENCE | PART_LADDER},
	{check_proofs, PART_LADDER},
	{check_pay_range, 0},
	{check_pay_source, PART_SOURCES},
	{check_pay_order, 0},
	{check_moves, PART_TAG | PART_RELATED},
	{check_repeats, 0},
};

void
catalog_check(const struct catalog *catalog, struct diag *diag)
{
	for (size_t i = 0; i < catalog->role_count; i++)
		for (size_t r = 0; r < sizeof rules / sizeof *rules; r++)
			if (!(catalog->roles[i]->broken & rules[r].reads))
				rules[r].check(catalog->roles[i], diag);
	catalog_check_names(catalog, diag);
}
