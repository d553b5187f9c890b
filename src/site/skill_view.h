/* SPDX-License-Identifier: MIT
 * skill_view.h - a skill's own names, shared by the pages that show skills.
 * Fills; never decides what a page shows. */
#ifndef CAREERPATH_SITE_SKILL_VIEW_H
#define CAREERPATH_SITE_SKILL_VIEW_H

struct page;
struct skill;
struct view;

/* SKILL_TITLE, SKILL_PATH, SKILL_URL; its kind as TECHNICAL, DOMAIN or
 * BEHAVIORAL; SKILL_ROLES asks for it: ONE_ROLE or MANY_ROLES. */
/* SKILL_TITLE, SKILL_PATH and SKILL_URL alone. */
void skill_link(const struct page *, struct view *, const struct skill *);

void skill_view(const struct page *, struct view *, const struct skill *);

#endif
