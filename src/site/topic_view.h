/* SPDX-License-Identifier: MIT
 * topic_view.h - what the pages of one role have in common.
 * A page of a role is a view function with one call to topic_page, and the
 * lists of its own. */
#ifndef CAREERPATH_SITE_TOPIC_VIEW_H
#define CAREERPATH_SITE_TOPIC_VIEW_H

#include <stdbool.h>

struct page;

/* The role's facts, its hub and sources; head, lede and breadcrumbs, which
 * come from the phrases NAME_title, NAME_description, NAME_lede, NAME_crumb. */
void topic_page(struct page *, const char *name);

/* TO_CAREER_PATH, TO_SALARY and so on: lists of one page or none, with
 * TOPIC_PATH and TOPIC_HERE; TOPIC_LINK to the wider site. */
void topic_links_view(struct page *);

/* NEXT_STEP: what the wider site offers; NEXT_STEPS where it does. */
void next_steps_view(struct page *);

#endif
