/* SPDX-License-Identifier: MIT
 * routes.c - the route table, and the search in it.
 * Patterns end in at most one {slug}, so a match is a comparison.
 * Holds no state. */
#include "site/routes.h"

#include "base/fatal.h"
#include "site/views.h"

#include <string.h>

#define HTML "text/html; charset=utf-8"
#define XML "application/xml; charset=utf-8"
#define TEXT "text/plain; charset=utf-8"
#define JSON "application/json"

/* Pages change when their definition does, so browsers ask again soon and
 * mostly get a 304. */
#define MINUTES "public, max-age=300"
#define HOUR "public, max-age=3600"
#define NEVER "no-store"

static const struct route routes[ROUTE_COUNT] = {
	[ROUTE_HOME] = {"/", SLUG_NONE, "home.html.tpl", HTML, MINUTES, true,
		view_home},
	[ROUTE_CAREER_PATHS] = {"/career-path", SLUG_NONE,
		"career_paths.html.tpl", HTML, MINUTES, true,
		view_career_paths},
	[ROUTE_CAREER_PATH] = {"/career-path/{role}", SLUG_ROLE,
		"career_path.html.tpl", HTML, MINUTES, true, view_career_path},
	[ROUTE_FAQS] = {"/faq", SLUG_NONE, "faqs.html.tpl", HTML, MINUTES, true,
		view_faqs},
	[ROUTE_FAQ] = {"/faq/{role}", SLUG_ROLE, "faq.html.tpl", HTML, MINUTES,
		true, view_faq},
	[ROUTE_SITEMAP] = {"/sitemap.xml", SLUG_NONE, "sitemap.xml.tpl", XML,
		HOUR, false, view_sitemap},
	[ROUTE_ROBOTS] = {"/robots.txt", SLUG_NONE, "robots.txt.tpl", TEXT,
		HOUR, false, view_robots},
	[ROUTE_HEALTH] = {"/healthz", SLUG_NONE, "healthz.json.tpl", JSON,
		NEVER, false, view_health},
	/* The pages that nginx keeps for its own errors; not for the public. */
	[ROUTE_ERROR] = {"/error/{status}", SLUG_STATUS, "error.html.tpl", HTML,
		NEVER, false, view_error},
};

const struct route *
route_of(enum route_id id)
{
	CHECK(id < ROUTE_COUNT);
	return &routes[id];
}

static bool
matches(const struct route *route, const char *path, const char **slug)
{
	if (route->slug == SLUG_NONE)
		return strcmp(route->pattern, path) == 0;
	size_t fixed = strcspn(route->pattern, "{");

	*slug = path + fixed;
	return strncmp(route->pattern, path, fixed) == 0 && **slug != '\0' &&
	       strchr(*slug, '/') == NULL;
}

const struct route *
route_match(const char *path, const char **slug)
{
	for (size_t i = 0; i < ROUTE_COUNT; i++)
		if (matches(&routes[i], path, slug))
			return &routes[i];
	return NULL;
}

void
routes_print(FILE *out)
{
	for (size_t i = 0; i < ROUTE_COUNT; i++)
		fprintf(out, "%-22s %-22s %-32s %s\n", routes[i].pattern,
			routes[i].template_name, routes[i].media_type,
			routes[i].cache_control);
}
