/* SPDX-License-Identifier: MIT
 * routes.c - the route table, and the search in it.
 * Patterns have at most one {slug} and an ending, so a match is a comparison.
 * Holds no state. */
#include "site/routes.h"

#include "base/fatal.h"
#include "site/views.h"

#include <string.h>

#define HTML "text/html; charset=utf-8"
#define XML "application/xml; charset=utf-8"
#define TEXT "text/plain; charset=utf-8"
#define JSON "application/json"
#define ATOM "application/atom+xml; charset=utf-8"
#define SVG "image/svg+xml"
#define MANIFEST "application/manifest+json"
#define MARKDOWN "text/markdown; charset=utf-8"

/* Pages change when their definition does, so browsers ask again soon and
 * mostly get a 304. */
#define MINUTES "public, max-age=300"
#define HOUR "public, max-age=3600"
#define NEVER "no-store"

static const struct route routes[ROUTE_COUNT] = {
	[ROUTE_HOME] = {"/", SLUG_NONE, "home.html.tpl", HTML, MINUTES, LISTED,
		view_home},
	[ROUTE_CAREER_PATHS] = {"/career-path", SLUG_NONE,
		"career_paths.html.tpl", HTML, MINUTES, LISTED,
		view_career_paths},
	/* There only where one page may not hold all roles. */
	[ROUTE_CAREER_PATHS_PART] = {"/career-path/page/{part}", SLUG_PART,
		"career_paths.html.tpl", HTML, MINUTES, LISTED,
		view_career_paths},
	[ROUTE_CAREER_PATH] = {"/career-path/{role}", SLUG_ROLE,
		"career_path.html.tpl", HTML, MINUTES, LISTED,
		view_career_path},
	[ROUTE_CAREER_PATH_MARKDOWN] = {"/career-path/{role}.md", SLUG_ROLE,
		"career_path.md.tpl", MARKDOWN, MINUTES, NOT_INDEXED,
		view_career_path},
	[ROUTE_HOW_TO_BECOME] = {"/how-to-become/{role}", SLUG_ROLE,
		"how_to_become.html.tpl", HTML, MINUTES, LISTED,
		view_how_to_become, TOPIC_HOW_TO_BECOME},
	[ROUTE_JOB_DESCRIPTION] = {"/job-description/{role}", SLUG_ROLE,
		"job_description.html.tpl", HTML, MINUTES, LISTED,
		view_job_description, TOPIC_JOB_DESCRIPTION},
	[ROUTE_SALARY] = {"/salary/{role}", SLUG_ROLE, "salary.html.tpl", HTML,
		MINUTES, LISTED, view_salary, TOPIC_SALARY},
	[ROUTE_INTERVIEW] = {"/interview-questions/{role}", SLUG_ROLE,
		"interview.html.tpl", HTML, MINUTES, LISTED, view_interview,
		TOPIC_INTERVIEW},
	[ROUTE_EARLY_CAREER] = {"/early-career/{role}", SLUG_ROLE,
		"early_career.html.tpl", HTML, MINUTES, LISTED,
		view_early_career, TOPIC_EARLY_CAREER},
	/* nginx/publish makes the PNG of it that pages name. */
	[ROUTE_SHARE_PICTURE] = {"/share/{role}.svg", SLUG_ROLE,
		"share_picture.xml.tpl", SVG, HOUR, NOT_INDEXED,
		view_share_picture},
	[ROUTE_FAQS] = {"/faq", SLUG_NONE, "faqs.html.tpl", HTML, MINUTES,
		LISTED, view_faqs},
	[ROUTE_FAQS_PART] = {"/faq/page/{part}", SLUG_PART, "faqs.html.tpl",
		HTML, MINUTES, LISTED, view_faqs},
	[ROUTE_FAQ] = {"/faq/{role}", SLUG_ROLE, "faq.html.tpl", HTML, MINUTES,
		LISTED, view_faq},
	[ROUTE_FAQ_MARKDOWN] = {"/faq/{role}.md", SLUG_ROLE, "faq.md.tpl",
		MARKDOWN, MINUTES, NOT_INDEXED, view_faq},
	[ROUTE_CATEGORY] = {"/category/{category}", SLUG_CATEGORY,
		"category.html.tpl", HTML, MINUTES, LISTED, view_category},
	[ROUTE_SKILLS] = {"/skill", SLUG_NONE, "skills.html.tpl", HTML, MINUTES,
		LISTED, view_skills},
	[ROUTE_SKILLS_PART] = {"/skill/page/{part}", SLUG_PART,
		"skills.html.tpl", HTML, MINUTES, LISTED, view_skills},
	[ROUTE_SKILL] = {"/skill/{skill}", SLUG_SKILL, "skill.html.tpl", HTML,
		MINUTES, LISTED, view_skill},
	[ROUTE_COMPARE] = {"/compare/{pair}", SLUG_PAIR, "compare.html.tpl",
		HTML, MINUTES, LISTED, view_compare},
	[ROUTE_SEARCH] = {"/search", SLUG_NONE, "search.html.tpl", HTML,
		MINUTES, NOT_INDEXED, view_search},
	[ROUTE_SEARCH_SUGGESTIONS] = {"/search.json", SLUG_NONE,
		"search_suggestions.json.tpl", JSON, MINUTES, NOT_INDEXED,
		view_search_suggestions},
	[ROUTE_API] = {"/api", SLUG_NONE, "api.html.tpl", HTML, MINUTES, LISTED,
		view_api},
	[ROUTE_API_ROLES] = {"/api/v1/roles", SLUG_NONE, "api_roles.json.tpl",
		JSON, MINUTES, NOT_INDEXED, view_api_roles},
	[ROUTE_API_ROLES_PART] = {"/api/v1/roles/page/{part}", SLUG_PART,
		"api_roles.json.tpl", JSON, MINUTES, NOT_INDEXED,
		view_api_roles},
	[ROUTE_API_ROLE] = {"/api/v1/roles/{role}", SLUG_ROLE,
		"api_role.json.tpl", JSON, MINUTES, NOT_INDEXED, view_api_role},
	[ROUTE_API_DESCRIPTION] = {"/api/v1/openapi.json", SLUG_NONE,
		"api_description.json.tpl", JSON, HOUR, NOT_INDEXED, view_api},
	[ROUTE_SITEMAP] = {"/sitemap.xml", SLUG_NONE, "sitemap.xml.tpl", XML,
		HOUR, NOT_LISTED, view_sitemap},
	/* There only where one sitemap may not hold all pages. */
	[ROUTE_SITEMAP_PART] = {"/sitemap/{part}.xml", SLUG_PART,
		"sitemap.xml.tpl", XML, HOUR, NOT_LISTED, view_sitemap},
	[ROUTE_FEED] = {"/feed.xml", SLUG_NONE, "feed.xml.tpl", ATOM, HOUR,
		NOT_LISTED, view_feed},
	[ROUTE_ROBOTS] = {"/robots.txt", SLUG_NONE, "robots.txt.tpl", TEXT,
		HOUR, NOT_LISTED, view_robots},
	[ROUTE_LLMS] = {"/llms.txt", SLUG_NONE, "llms.md.tpl", TEXT, HOUR,
		NOT_LISTED, view_llms},
	[ROUTE_MANIFEST] = {"/manifest.webmanifest", SLUG_NONE,
		"manifest.json.tpl", MANIFEST, HOUR, NOT_LISTED, view_manifest},
	[ROUTE_HEALTH] = {"/healthz", SLUG_NONE, "healthz.json.tpl", JSON,
		NEVER, NOT_LISTED, view_health},
	/* The pages that nginx keeps for its own errors; not for the public. */
	[ROUTE_ERROR] = {"/error/{status}", SLUG_STATUS, "error.html.tpl", HTML,
		NEVER, NOT_LISTED, view_error},
};

const struct route *
route_of(enum route_id id)
{
	CHECK(id < ROUTE_COUNT);
	return &routes[id];
}

const char *
route_ending(const struct route *route)
{
	const char *close = strchr(route->pattern, '}');

	return close == NULL ? "" : close + 1;
}

/* A slug has neither a slash nor a dot, so an ending is never part of it. */
static bool
matches(const struct route *route, const char *path, const char **slug,
	size_t *slug_len)
{
	if (route->slug == SLUG_NONE)
		return strcmp(route->pattern, path) == 0;
	size_t fixed = strcspn(route->pattern, "{");

	if (strncmp(route->pattern, path, fixed) != 0)
		return false;
	*slug = path + fixed;
	*slug_len = strcspn(*slug, "/.");
	if (route->slug == SLUG_PAIR && (*slug)[*slug_len] == '/')
		*slug_len += 1 + strcspn(*slug + *slug_len + 1, "/.");
	return *slug_len > 0 &&
	       strcmp(*slug + *slug_len, route_ending(route)) == 0;
}

const struct route *
route_match(const char *path, const char **slug, size_t *slug_len)
{
	for (size_t i = 0; i < ROUTE_COUNT; i++)
		if (matches(&routes[i], path, slug, slug_len))
			return &routes[i];
	return NULL;
}

void
routes_print(FILE *out)
{
	for (size_t i = 0; i < ROUTE_COUNT; i++)
		fprintf(out, "%-24s %-24s %-34s %s\n", routes[i].pattern,
			routes[i].template_name, routes[i].media_type,
			routes[i].cache_control);
}
