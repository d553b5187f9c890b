/* SPDX-License-Identifier: MIT
 * views.h - one function a route: it fills page->view, and page->title and
 * page->description where the route is an HTML page.
 * All have one signature; the table in routes.c calls them. */
#ifndef CAREERPATH_SITE_VIEWS_H
#define CAREERPATH_SITE_VIEWS_H

struct page;

void view_home(struct page *);
void view_career_paths(struct page *);
void view_career_path(struct page *);
void view_how_to_become(struct page *);
void view_job_description(struct page *);
void view_salary(struct page *);
void view_interview(struct page *);
void view_early_career(struct page *);
void view_share_picture(struct page *);
void view_faqs(struct page *);
void view_faq(struct page *);
void view_category(struct page *);
void view_skills(struct page *);
void view_skill(struct page *);
void view_compare(struct page *);
void view_search(struct page *);
void view_search_suggestions(struct page *);
void view_api(struct page *);
void view_api_role(struct page *);
void view_api_roles(struct page *);
void view_sitemap(struct page *);
void view_feed(struct page *);
void view_llms(struct page *);
void view_robots(struct page *);
void view_manifest(struct page *);
void view_health(struct page *);
void view_error(struct page *);

#endif
