/* SPDX-License-Identifier: MIT
 * topic.c - which pages a definition is enough for.
 * One row a page; what a page needs is said here only.
 * Never judges what is written: check.c does. */
#include "catalog/topic.h"

#include "base/fatal.h"
#include "catalog/catalog.h"

static bool
has_start(const struct role *role)
{
	return role->topic.steps.count > 0 && role->route_in_count > 0;
}

static bool
has_overview(const struct role *role)
{
	return role->topic.overview[0] != '\0' && role->requirement_count > 0;
}

static bool
has_pay_story(const struct role *role)
{
	return role->topic.factors.count > 0;
}

static bool
has_interview(const struct role *role)
{
	return role->topic.interview_count > 0;
}

static bool
has_first_jobs(const struct role *role)
{
	return role->topic.first_jobs.count > 0;
}

static const struct {
	bool (*has)(const struct role *);
	const char *needs;
} needs[TOPIC_COUNT] = {
	[TOPIC_HOW_TO_BECOME] = {has_start,
		"<starting-out>, and a <route> in <education>"},
	[TOPIC_JOB_DESCRIPTION] = {has_overview,
		"<overview> and <requirements>"},
	[TOPIC_SALARY] = {has_pay_story, "<pay-story>"},
	[TOPIC_INTERVIEW] = {has_interview, "<interview>"},
	[TOPIC_EARLY_CAREER] = {has_first_jobs, "<early-career>"},
};

const char *
topic_lacks(const struct role *role, enum topic_page page)
{
	CHECK(page < TOPIC_COUNT);
	return page == TOPIC_ALWAYS || needs[page].has(role)
		       ? NULL
		       : needs[page].needs;
}

bool
topic_has(const struct role *role, enum topic_page page)
{
	return topic_lacks(role, page) == NULL;
}
