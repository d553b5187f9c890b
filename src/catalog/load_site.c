/* SPDX-License-Identifier: MIT
 * load_site.c - site.xml, categories.xml and skills.xml.
 * Opens the locale as soon as the site has told its language.
 * Checks nothing; see load.h. */
#include "base/arena.h"
#include "catalog/load.h"

#include <string.h>

static unsigned
link_places(const char *place)
{
	if (strcmp(place, "next-step") == 0)
		return LINK_NEXT_STEP;
	if (strcmp(place, "topic") == 0)
		return LINK_TOPIC;
	return LINK_NEXT_STEP | LINK_TOPIC;
}

static void
load_links(const struct loading *loading, const struct xml_node *links,
	struct site *site)
{
	struct arena *arena = loading->arena;

	site->link_count = xml_count(links, "link");
	site->links = ARENA_ARRAY(arena, struct site_link, site->link_count);
	const struct xml_node *node = xml_child(links, "link");
	for (size_t i = 0; i < site->link_count;
		i++, node = xml_next(node, "link"))
		site->links[i] = (struct site_link){
			.key = xml_attribute(node, "key", loading->names),
			.pattern =
				xml_attribute(node, "pattern", loading->names),
			.label = load_child_text(loading, node, "label"),
			.note = load_child_text(loading, node, "note"),
			.places = link_places(
				xml_attribute(node, "place", loading->names)),
			.place = load_place(loading, node),
		};
}

static void
load_withdrawn(const struct loading *loading, const struct xml_node *node,
	struct site *site)
{
	site->withdrawn_count = xml_count(node, "slug");
	site->withdrawn = ARENA_ARRAY(
		loading->arena, struct alias, site->withdrawn_count);
	node = xml_child(node, "slug");
	for (size_t i = 0; i < site->withdrawn_count;
		i++, node = xml_next(node, "slug"))
		site->withdrawn[i] =
			(struct alias){xml_text(node, loading->arena), "",
				load_place(loading, node)};
}

void
load_site(void *context, const struct xml_node *node)
{
	struct loading *loading = context;
	const struct xml_node *region = xml_child(node, "region");
	const struct xml_node *organization = xml_child(node, "organization");
	struct site *site = loading->catalog->site;

	*site = (struct site){
		.name = load_child_text(loading, node, "name"),
		.base_url = load_child_text(loading, node, "base-url"),
		.language = load_child_text(loading, node, "language"),
		.region = xml_text(region, loading->arena),
		.region_code = xml_attribute(region, "code", loading->names),
		.currency = load_child_text(loading, node, "currency"),
		.tagline = load_child_text(loading, node, "tagline"),
		.introduction = load_child_text(loading, node, "introduction"),
		.organization_name =
			load_child_text(loading, organization, "name"),
		.organization_address =
			load_child_text(loading, organization, "address"),
		.organization_email =
			load_child_text(loading, organization, "email"),
		.place = load_place(loading, node),
	};
	load_links(loading, xml_child(node, "links"), site);
	load_withdrawn(loading, xml_child(node, "withdrawn"), site);
	loading->locale =
		locale_new(loading->arena, loading->names, site->language);
}

void
load_categories(void *context, const struct xml_node *node)
{
	struct loading *loading = context;
	struct catalog *catalog = loading->catalog;

	catalog->category_count = xml_count(node, "category");
	catalog->categories = ARENA_ARRAY(
		loading->arena, struct category, catalog->category_count);
	node = xml_child(node, "category");
	for (size_t i = 0; i < catalog->category_count;
		i++, node = xml_next(node, "category"))
		catalog->categories[i] = (struct category){
			.slug = xml_attribute(node, "slug", loading->names),
			.title = load_child_text(loading, node, "title"),
			.sentence = load_child_text(loading, node, "sentence"),
			.relations =
				load_child_text(loading, node, "relations"),
			.place = load_place(loading, node),
		};
}

static struct skill
skill_from(const struct loading *loading, const struct xml_node *node)
{
	struct skill skill = {
		.slug = xml_attribute(node, "slug", loading->names),
		.title = load_child_text(loading, node, "title"),
		.kind = xml_attribute(node, "kind", loading->names),
		.definition = load_child_text(loading, node, "definition"),
		.place = load_place(loading, node),
	};

	skill.also_known_as = load_texts(
		loading, node, "also-known-as", &skill.also_known_as_count);
	return skill;
}

void
load_skills(void *context, const struct xml_node *node)
{
	struct loading *loading = context;
	struct catalog *catalog = loading->catalog;

	catalog->skill_count = xml_count(node, "skill");
	catalog->skills =
		ARENA_ARRAY(loading->arena, struct skill, catalog->skill_count);
	node = xml_child(node, "skill");
	for (size_t i = 0; i < catalog->skill_count;
		i++, node = xml_next(node, "skill"))
		catalog->skills[i] = skill_from(loading, node);
}
