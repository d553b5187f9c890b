/* SPDX-License-Identifier: MIT
 * test_links.c - addresses from the route table and the site. */
#include "site/links.h"

#include "base/arena.h"
#include "catalog/catalog.h"
#include "site/parts.h"
#include "tap.h"

#include <sys/wait.h>
#include <unistd.h>

static const struct {
	enum route_id route;
	const char *slug, *path;
} paths[] = {
	{ROUTE_HOME, NULL, "/"},
	{ROUTE_CAREER_PATHS, NULL, "/career-path"},
	{ROUTE_CAREER_PATH, "nurse", "/career-path/nurse"},
	{ROUTE_CAREER_PATHS_PART, "2", "/career-path/page/2"},
	{ROUTE_FAQS, NULL, "/faq"},
	{ROUTE_FAQ, "nurse", "/faq/nurse"},
	{ROUTE_FAQS_PART, "2", "/faq/page/2"},
	{ROUTE_API_ROLES_PART, "2", "/api/v1/roles/page/2"},
	{ROUTE_SITEMAP, NULL, "/sitemap.xml"},
	{ROUTE_SITEMAP_PART, "1", "/sitemap/1.xml"},
	{ROUTE_ROBOTS, NULL, "/robots.txt"},
	{ROUTE_HEALTH, NULL, "/healthz"},
	{ROUTE_ERROR, "404", "/error/404"},
};

static const struct {
	const char *pattern, *filled, *claim;
} fills[] = {
	{"/jobs/{role}", "/jobs/nurse", "a mark is filled"},
	{"{role}/{role}?r={role}", "nurse/nurse?r=nurse", "so is every mark"},
	{"/jobs", "/jobs", "a pattern without marks stays"},
	{"", "", "so does an empty one"},
	{"/{title}/{rol", "/{title}/{rol", "other marks stay, too"},
	{"{role}", "nurse", "a mark alone is the value"},
};

static const struct {
	enum route_id list;
	size_t number;
	const char *path, *claim;
} parts[] = {
	{ROUTE_CAREER_PATHS, 1, "/career-path",
		"the first page of a list is the list"},
	{ROUTE_CAREER_PATHS_PART, 1, "/career-path",
		"also where a later page asks"},
	{ROUTE_FAQS, 2, "/faq/page/2", "a later one has its number"},
	{ROUTE_FAQS_PART, 10, "/faq/page/10", "also where another one asks"},
	{ROUTE_SITEMAP, 1, "/sitemap/1.xml",
		"the first sitemap of many is not their index"},
};

/* Whether a slug for a route without one, or the reverse, ends the process. */
static bool
dies(enum route_id route, const char *slug)
{
	int status = 0;
	pid_t child = fork();

	if (child == 0) {
		if (freopen("/dev/null", "w", stderr) == NULL)
			_exit(1);
		_exit(link_to(arena_new(), route, slug) == NULL);
	}
	waitpid(child, &status, 0);
	return WIFSIGNALED(status);
}

int
main(void)
{
	struct arena *arena = arena_new();
	const struct site site = {.base_url = "https://x.example:8443"};

	for (size_t i = 0; i < sizeof paths / sizeof *paths; i++)
		tap_text(link_to(arena, paths[i].route, paths[i].slug),
			paths[i].path,
			arena_printf(arena, "%s is made from its route",
				paths[i].path));
	tap_text(link_absolute(arena, &site, "/faq"),
		"https://x.example:8443/faq",
		"an absolute address starts with the site's");
	tap_text(link_absolute(arena, &site, "/"), "https://x.example:8443/",
		"the root keeps its slash");
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		tap_text(part_link(arena, route_of(parts[i].list),
				 parts[i].number),
			parts[i].path, parts[i].claim);
	for (size_t i = 0; i < sizeof fills / sizeof *fills; i++)
		tap_text(link_fill(arena, fills[i].pattern, "{role}", "nurse"),
			fills[i].filled, fills[i].claim);
	tap_text(link_fill(arena, "{role}", "{role}", "{role}"), "{role}",
		"a value that looks like a mark is not filled again");
	fflush(stdout);
	tap_ok(dies(ROUTE_HOME, "x"), "a slug for a route without one ends "
				      "the process");
	tap_ok(dies(ROUTE_FAQ, NULL), "so does none for a route with one");
	arena_free(arena);
	return tap_done();
}
