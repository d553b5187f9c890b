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
void view_share_picture(struct page *);
void view_faqs(struct page *);
void view_faq(struct page *);
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
