/* SPDX-License-Identifier: MIT
 * check_repeats.c - names that a role may give only once: keys of rungs,
 * skills, moves, ids of sources. The schema could say it, but libxml2 then
 * keeps every name that it has seen until the end of the file. Never looks
 * beyond one role; names of the whole catalog are in check_names.c. */
#include "base/diag.h"
#include "catalog/catalog.h"
#include "catalog/check.h"

#include <string.h>

/* A name, "" where the schema spoke of it, and its line. */
struct name {
	const char *text;
	int line;
};

static struct name
rung_key(const struct role *role, size_t i)
{
	return (struct name){role->rungs[i].key, role->rungs[i].line};
}

static struct name
skill_slug(const struct role *role, size_t i)
{
	const struct role_skill *skill = &role->skills[i];

	return (struct name){
		skill->skill == NULL ? "" : skill->skill->slug, skill->line};
}

static struct name
move_slug(const struct role *role, size_t i)
{
	return (struct name){role->moves[i].slug, role->moves[i].line};
}

static struct name
source_id(const struct role *role, size_t i)
{
	return (struct name){role->sources[i].id, role->sources[i].line};
}

static void
check(const struct role *role, const char *what, size_t count,
	struct name (*name_of)(const struct role *, size_t), struct diag *diag)
{
	for (size_t i = 1; i < count; i++)
		for (size_t earlier = 0; earlier < i; earlier++) {
			struct name one = name_of(role, i);
			struct name first = name_of(role, earlier);

			if (*one.text == '\0' ||
				strcmp(one.text, first.text) != 0)
				continue;
			diag_add(diag, role->place.file, one.line, "duplicate",
				"found %s '%s' again, expected one that line "
				"%d does not have",
				what, one.text, first.line);
			break;
		}
}

void
check_repeats(const struct role *role, struct diag *diag)
{
	check(role, "rung", role->rung_count, rung_key, diag);
	check(role, "skill", role->skill_count, skill_slug, diag);
	check(role, "move to", role->move_count, move_slug, diag);
	check(role, "source", role->source_count, source_id, diag);
}
