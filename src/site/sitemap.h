/* SPDX-License-Identifier: MIT
 * sitemap.h - into how many files the sitemap is cut.
 * Knows no address: the route table does. */
#ifndef CAREERPATH_SITE_SITEMAP_H
#define CAREERPATH_SITE_SITEMAP_H

#include <stddef.h>

struct catalog;

/* 1 where one file may hold all pages; then there is no index of parts. */
size_t sitemap_parts(const struct catalog *) __attribute__((pure));

#endif
