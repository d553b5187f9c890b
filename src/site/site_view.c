/* SPDX-License-Identifier: MIT
 * site_view.c - the view around that of every page.
 * Made once a load, for it is the same for all of them.
 * Holds no words: they are the site's own. */
#include "site/site_view.h"

#include "catalog/catalog.h"
#include "site/addresses_view.h"
#include "site/assets.h"
#include "tpl/view.h"

/* Addresses that any page may name. */
static const struct address_names places[] = {
	{ROUTE_HOME, "HOME_PATH", "SITE_URL"},
	{ROUTE_CAREER_PATHS, "CAREER_PATHS_PATH", "CAREER_PATHS_URL"},
	{ROUTE_FAQS, "FAQS_PATH", "FAQS_URL"},
	{ROUTE_SKILLS, "SKILLS_PATH", "SKILLS_URL"},
	{ROUTE_SEARCH, "SEARCH_PATH", "SEARCH_URL"},
	{ROUTE_SEARCH_SUGGESTIONS, "SUGGESTIONS_PATH", "SUGGESTIONS_URL"},
	{ROUTE_API, "API_PATH", "API_URL"},
	{ROUTE_API_ROLES, "API_ROLES_PATH", "API_ROLES_URL"},
	{ROUTE_API_DESCRIPTION, "API_DESCRIPTION_PATH", "API_DESCRIPTION_URL"},
	{ROUTE_SITEMAP, "SITEMAP_PATH", "SITEMAP_URL"},
	{ROUTE_FEED, "FEED_PATH", "FEED_URL"},
	{ROUTE_LLMS, "LLMS_PATH", "LLMS_URL"},
	{ROUTE_MANIFEST, "MANIFEST_PATH", "MANIFEST_URL"},
};

const struct view *
site_view(struct arena *arena, const struct site *site,
	const struct assets *assets)
{
	struct view *view = view_new(arena, NULL);

	view_text(view, "SITE_NAME", site->name);
	/* For Markdown: ctemplate drops lines that are empty in a template. */
	view_text(view, "BLANK_LINE", "");
	view_text(view, "SITE_TAGLINE", site->tagline);
	view_text(view, "SITE_INTRODUCTION", site->introduction);
	view_text(view, "LANGUAGE", site->language);
	view_text(view, "REGION", site->region);
	view_text(view, "REGION_CODE", site->region_code);
	view_text(view, "ORGANIZATION_NAME", site->organization_name);
	view_text(view, "ORGANIZATION_URL", site->organization_address);
	view_text(view, "ORGANIZATION_EMAIL", site->organization_email);
	assets_view(assets, view);
	addresses_view(view, arena, site, places,
		sizeof places / sizeof *places, NULL);
	return view;
}
