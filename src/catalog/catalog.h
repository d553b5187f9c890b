/* SPDX-License-Identifier: MIT
 * catalog.h - the nouns: site, category, skill, role, rung, pay, question.
 * Read this first. The meaning of each field, as authors know it, stands in
 * data/schema/careerpath.xsd; here is its shape after loading.
 * All of it lives in the snapshot's arena and is constant once loaded. Text
 * is UTF-8 with single spaces, never NULL; "" where the author gave none. */
#ifndef CAREERPATH_CATALOG_CATALOG_H
#define CAREERPATH_CATALOG_CATALOG_H

#include "base/index.h"
#include "catalog/locale.h"
#include "catalog/topic.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct diag;

/* Where an author wrote something; for problems. What stands inside of a role
 * has only a line: the file is the role's. */
struct place {
	const char *file;
	long line;
};

struct source {
	const char *id, *name, *address;
	const char *published, *read; /* ISO 8601, of any precision; or "" */
	const char *published_text, *read_text; /* for readers, by locale */
	int line;
};

/* No source, no figure: source is never NULL in a published catalog. */
struct pay {
	long long min, max;   /* whole units of the currency; min <= max */
	const char *currency; /* ISO 4217 */
	const char *period;   /* "year" or "month" */
	const char *note;
	const char *source_id;
	const struct source *source;
	const char *min_text, *max_text; /* for readers, by locale: ₹4L */
	/* The same for the other period, rounded to three digits. */
	const char *min_other_text, *max_other_text;
	int line;
	bool broken; /* the schema found fault with it: rules leave it */
};

struct category;
struct skill;

/* A skill that roles ask for beside another one. */
struct neighbor {
	const struct skill *skill;
	size_t role_count; /* that ask for both */
	/* How many more of them build it on a higher rung than build it on a
	 * lower one than the other skill. */
	long later;
};

/* A field of work, and how many of its roles ask for a skill. */
struct skill_field {
	const struct category *category;
	size_t role_count;
};

struct skill {
	const char *slug, *title, *kind, *definition;
	const char **also_known_as;
	size_t also_known_as_count;
	const char *letter;        /* as of locale_letter */
	const struct role **roles; /* that ask for it, by title */
	size_t role_count;
	/* Of the most roles first, then by title and in the author's order. */
	struct neighbor *neighbors;
	size_t neighbor_count; /* NEIGHBORS_MOST at most */
	struct skill_field *fields;
	size_t field_count;
	struct place place;
};

enum { NEIGHBORS_MOST = 8, COMMON_MOST = 12 };

/* A way that people take where the ladder forks. */
struct branch {
	const char *track; /* "management" or "specialist" */
	const char *label, *focus;
};

enum { OPEN_ENDED = -1 };

struct rung {
	const char *key, *name, *label, *focus, *proof;
	int from, to;    /* years; to may be OPEN_ENDED */
	struct pay *pay; /* NULL where no source gives it */
	struct branch *branches;
	size_t branch_count;
	const struct skill **skills; /* built on this rung, in role order */
	size_t skill_count;
	int line;
	bool broken; /* as of pay */
};

/* A reference is a slug or a key until it is linked; then it is NULL where it
 * leads nowhere, which no published catalog has. */
struct role_skill {
	union {
		const char *slug;
		const struct skill *skill;
	};
	union {
		const char *rung_key;
		const struct rung *rung;
	};
	int weight; /* 1 to 5 */
	int line;
};

struct role;

/* A role to move into, and why. */
struct move {
	const char *slug, *reason;
	const struct role *role;
	const struct skill **shared; /* in the order of the role left */
	size_t shared_count;
	int line;
};

/* A paragraph, or a list where item_count is not 0. */
struct answer_part {
	union {
		const char *text;
		const char **items;
	};
	size_t item_count;
};

struct question {
	const char *id, *ask;
	const char *theme; /* of the schema's, or "" */
	struct answer_part *parts;
	int part_count;
	int line;
};

struct alias {
	const char *slug;
	const char *title; /* "" for a former slug */
	struct place place;
};

struct code {
	const char *scheme, *value;
};

struct route_in {
	const char *kind, *text;
	const char **needs;
	size_t need_count;
};

/* What a rule reads of a role. Where the schema found fault with a part, no
 * rule judges it: one mistake is reported once. */
enum role_part {
	PART_TAG = 1,
	PART_TEXTS = 2,
	PART_CATEGORY = 4,
	PART_EXPERIENCE = 8,
	PART_SOURCES = 16,
	PART_LADDER = 32, /* which rungs there are; each knows its own */
	PART_RELATED = 64,
};

struct role {
	const char *slug, *title, *article, *plural, *brief, *summary;
	const char *letter;    /* of its title; as of locale_letter */
	struct alias *aliases; /* also known as, then former slugs */
	size_t alias_count;
	const char *category_slug;
	const struct category *category;
	struct code *codes;
	size_t code_count;
	int experience_min, experience_max;           /* years */
	const char *education_level, *education_text; /* "" where not given */
	struct route_in *routes_in;
	size_t route_in_count;
	const char **requirements;
	size_t requirement_count;
	struct role_skill *skills;
	size_t skill_count;
	const char **duties;
	size_t duty_count;
	struct pay *pay; /* NULL where no source gives it */
	struct rung *rungs;
	size_t rung_count; /* at least 1 in a published catalog */
	struct move *moves;
	size_t move_count;
	const struct role **leads_here; /* roles with a move to this one */
	size_t leads_here_count;
	struct question *questions;
	size_t question_count;
	struct topic topic;
	const char *reviewed, *reviewed_text; /* ISO 8601 day; by locale */
	struct source *sources;
	size_t source_count;
	struct place place;
	int summary_line, experience_line, category_line;
	bool own_file;   /* alone in a file, which then bears its slug */
	unsigned broken; /* enum role_part, added up: rules leave these */
};

/* A skill, and how many roles of a field ask for it: two at least. */
struct common_skill {
	const struct skill *skill;
	size_t role_count;
};

struct category {
	const char *slug, *title, *sentence, *relations;
	const struct role **roles; /* by title */
	size_t role_count;
	struct common_skill
		*common;     /* of the most roles first, then by title */
	size_t common_count; /* COMMON_MOST at most */
	struct place place;
};

/* Where a link to the wider site stands on a role's page. */
enum link_place { LINK_NEXT_STEP = 1, LINK_TOPIC = 2 };

/* {role} in pattern is a role's slug, {title} in label its title. */
struct site_link {
	const char *key, *pattern, *label, *note;
	unsigned places; /* enum link_place, added up */
	struct place place;
};

struct site {
	const char *name, *base_url, *language, *region, *region_code;
	const char *currency, *tagline, *introduction;
	const char *organization_name, *organization_address;
	const char *organization_email;
	struct site_link *links;
	size_t link_count;
	struct alias *withdrawn; /* without titles */
	size_t withdrawn_count;
	struct place place;
};

/* Two roles that a move leads between, in the order of their slugs. */
struct pair {
	const struct role *first, *second;
};

struct catalog {
	struct arena *arena; /* borrowed; owns all of this */
	struct site *site;
	struct category *categories; /* in the author's order */
	size_t category_count;
	struct skill *skills;
	size_t skill_count;
	struct role **roles; /* by title, in the order of the language */
	size_t role_count, role_room;
	/* Of each topic page, the roles that have it, by title. */
	struct role **roles_with[TOPIC_COUNT];
	size_t roles_with_count[TOPIC_COUNT];
	struct pair *pairs; /* by title of the one that is left */
	size_t pair_count;
	const struct skill *
		*skills_used; /* that some role asks for, by title */
	size_t skill_used_count;
	bool roles_missing; /* one could not be read: moves to it may be right
			     */
	struct index roles_by_slug, roles_by_alias, skills_by_slug;
	struct index categories_by_slug;
	struct list_words list_words;
	uint64_t digest; /* over every byte read */
};

/* Once, in main, around all use of the catalog; for libxml2. */
void catalog_start(void);
void catalog_stop(void);

/* Reads DIR/site.xml, categories.xml, skills.xml and roles/, validates with
 * DIR/schema/careerpath.xsd, links and checks. Everything wrong goes to diag;
 * the catalog is good only where nothing did. One thread at a time. */
const struct catalog *catalog_load(
	struct arena *, const char *dir, struct diag *);

/* The role of that slug, or NULL. */
const struct role *catalog_role(const struct catalog *, const char *slug);

/* The role that an also-known-as or former slug leads to, or NULL. */
const struct role *catalog_role_by_alias(
	const struct catalog *, const char *slug);

/* The first's use of the skill, or NULL where it does not ask for it. */
const struct role_skill *role_skill_of(
	const struct role *, const struct skill *) __attribute__((pure));

/* The first's move to the second, or NULL. */
const struct move *role_move_to(const struct role *, const struct role *)
	__attribute__((pure));

/* The two in their one order. */
struct pair pair_of(const struct role *, const struct role *)
	__attribute__((pure));

const struct skill *catalog_skill(const struct catalog *, const char *slug);
const struct category *catalog_category(
	const struct catalog *, const char *slug);

#endif
