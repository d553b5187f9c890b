/* SPDX-License-Identifier: MIT
 * test_routes.c - which paths are addresses of the site. */
#include "site/routes.h"

#include "tap.h"

#include <stdlib.h>

static const struct {
	const char *path;
	int route; /* -1 for none */
	const char *slug;
} cases[] = {
	{"/", ROUTE_HOME, NULL},
	{"/career-path", ROUTE_CAREER_PATHS, NULL},
	{"/career-path/nurse", ROUTE_CAREER_PATH, "nurse"},
	{"/career-path/nurse.md", ROUTE_CAREER_PATH_MARKDOWN, "nurse"},
	{"/career-path/a b", ROUTE_CAREER_PATH, "a b"},
	{"/career-path/{role}", ROUTE_CAREER_PATH, "{role}"},
	{"/career-path/page", ROUTE_CAREER_PATH, "page"},
	{"/career-path/page/2", ROUTE_CAREER_PATHS_PART, "2"},
	{"/career-path/page/nurse", ROUTE_CAREER_PATHS_PART, "nurse"},
	{"/faq", ROUTE_FAQS, NULL},
	{"/faq/nurse", ROUTE_FAQ, "nurse"},
	{"/faq/nurse.md", ROUTE_FAQ_MARKDOWN, "nurse"},
	{"/faq/page", ROUTE_FAQ, "page"},
	{"/faq/page/02", ROUTE_FAQS_PART, "02"},
	{"/api", ROUTE_API, NULL},
	{"/api/v1/roles", ROUTE_API_ROLES, NULL},
	{"/api/v1/roles/nurse", ROUTE_API_ROLE, "nurse"},
	{"/api/v1/roles/page", ROUTE_API_ROLE, "page"},
	{"/api/v1/roles/page/-1", ROUTE_API_ROLES_PART, "-1"},
	{"/api/v1/openapi.json", ROUTE_API_DESCRIPTION, NULL},
	{"/feed.xml", ROUTE_FEED, NULL},
	{"/llms.txt", ROUTE_LLMS, NULL},
	{"/sitemap.xml", ROUTE_SITEMAP, NULL},
	{"/sitemap/1.xml", ROUTE_SITEMAP_PART, "1"},
	{"/robots.txt", ROUTE_ROBOTS, NULL},
	{"/healthz", ROUTE_HEALTH, NULL},
	{"/error/404", ROUTE_ERROR, "404"},
	{"", -1, NULL},
	{"/career", -1, NULL},
	{"/career-path/", -1, NULL},
	{"/career-path/nurse/x", -1, NULL},
	{"/career-path/nurse/", -1, NULL},
	{"/career-path/..", -1, NULL},
	{"/career-path/.md", -1, NULL},
	{"/career-path/nurse.", -1, NULL},
	{"/career-path/nurse.m", -1, NULL},
	{"/career-path/nurse.mdx", -1, NULL},
	{"/career-path/nurse.md/", -1, NULL},
	{"/career-path/nurse.md.md", -1, NULL},
	{"/career-path/nurse/.md", -1, NULL},
	{"/career-path/page/", -1, NULL},
	{"/career-path/page/2/", -1, NULL},
	{"/career-path/page/2/3", -1, NULL},
	{"/career-path/page/2.md", -1, NULL},
	{"/career-path/pages/2", -1, NULL},
	{"/career-path/nurse.MD", -1, NULL},
	{"/career-path/nurse.html", -1, NULL},
	{"/career-path.md", -1, NULL},
	{"/faq/nurse.json", -1, NULL},
	{"/faq.md", -1, NULL},
	{"/api/", -1, NULL},
	{"/api/v1", -1, NULL},
	{"/api/v2/roles", -1, NULL},
	{"/api/v1/roles/", -1, NULL},
	{"/api/v1/roles/nurse.md", -1, NULL},
	{"/api/v1/roles/nurse.json", -1, NULL},
	{"/api/v1/roles/nurse/ladder", -1, NULL},
	{"/api/v1/openapi", -1, NULL},
	{"/feed", -1, NULL},
	{"/llms.md", -1, NULL},
	{"/career-paths", -1, NULL},
	{"/faqs", -1, NULL},
	{"/faq/{role}/x", -1, NULL},
	{"/healthz/x", -1, NULL},
	{"/sitemap.xml.gz", -1, NULL},
	{"/sitemap/1", -1, NULL},
	{"/sitemap/.xml", -1, NULL},
	{"/page/2", -1, NULL},
	{"/compare/nurse", ROUTE_COMPARE, "nurse"},
	{"/compare/nurse/cook", ROUTE_COMPARE, "nurse/cook"},
	{"/compare/nurse/cook/x", -1, NULL},
	{"/compare/nurse/cook.md", -1, NULL},
	{"/salary/nurse", ROUTE_SALARY, "nurse"},
	{"/salary/nurse/cook", -1, NULL},
	{"/salary", -1, NULL},
	{"/category", -1, NULL},
	{"/category/field", ROUTE_CATEGORY, "field"},
	{"/skill/knots", ROUTE_SKILL, "knots"},
	{"/search", ROUTE_SEARCH, ""},
	{"/search.json", ROUTE_SEARCH_SUGGESTIONS, ""},
	{"/search/x", -1, NULL},
	{"/error", -1, NULL},
	{"/CAREER-PATH", -1, NULL},
	{"x/career-path/nurse", -1, NULL},
};

static void
test_table(void)
{
	bool complete = true, distinct = true, listed = true, asked = true;

	for (int i = 0; i < ROUTE_COUNT; i++) {
		const struct route *route = route_of((enum route_id)i);

		complete &= route->pattern != NULL && route->view != NULL &&
			    route->template_name != NULL &&
			    route->media_type != NULL &&
			    route->cache_control != NULL;
		distinct &= (strchr(route->pattern, '{') != NULL) ==
			    (route->slug != SLUG_NONE);
		bool html = strstr(route->template_name, ".html.tpl") != NULL;

		listed &= route->standing != LISTED || html;
		asked &= route->standing != NOT_INDEXED || !html ||
			 i == ROUTE_SEARCH;
	}
	tap_ok(complete, "every route has all that a page needs");
	tap_ok(distinct, "a pattern has a mark where its slug means something");
	tap_ok(listed, "every page of its own is HTML");
	tap_ok(asked,
		"no other form of a page is HTML, but what a search finds");
}

static void
test_endings(void)
{
	tap_text(route_ending(route_of(ROUTE_CAREER_PATH_MARKDOWN)), ".md",
		"a pattern ends after its slug");
	tap_text(route_ending(route_of(ROUTE_CAREER_PATH)), "",
		"or with its slug");
	tap_text(route_ending(route_of(ROUTE_API_DESCRIPTION)), "",
		"a pattern without a slug has no ending of its own");
}

static void
test_print(void)
{
	char *text = NULL;
	size_t len = 0, lines = 0;
	FILE *out = open_memstream(&text, &len);

	routes_print(out);
	fclose(out);
	for (const char *c = text; *c != '\0'; c++)
		lines += *c == '\n';
	tap_number((long long)lines, ROUTE_COUNT,
		"the table is a line a "
		"route");
	tap_ok(strstr(text, "/career-path/{role}") != NULL,
		"and shows the patterns");
	free(text);
}

int
main(void)
{
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		const char *slug = "";
		size_t len = 0;
		const struct route *route =
			route_match(cases[i].path, &slug, &len);
		const struct route *expected =
			cases[i].route < 0
				? NULL
				: route_of((enum route_id)cases[i].route);
		char name[80];

		snprintf(name, sizeof name, "'%s' is %s", cases[i].path,
			expected == NULL ? "no address" : expected->pattern);
		tap_ok(route == expected &&
				(cases[i].slug == NULL ||
					(strlen(cases[i].slug) == len &&
						strncmp(slug, cases[i].slug,
							len) == 0)),
			name);
	}
	test_table();
	test_endings();
	test_print();
	return tap_done();
}
