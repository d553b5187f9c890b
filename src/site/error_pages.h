/* SPDX-License-Identifier: MIT
 * error_pages.h - the statuses that have a page in the site's dress.
 * nginx keeps copies of them for its own errors (see nginx/).
 * Never says which status fits: that is for respond(). */
#ifndef CAREERPATH_SITE_ERROR_PAGES_H
#define CAREERPATH_SITE_ERROR_PAGES_H

#include <stdbool.h>
#include <stddef.h>

/* The status, or 0 at the end of the list. */
int error_page_status(size_t number) __attribute__((const));

/* Whether the text is one of them, such as "404". */
bool error_page_exists(const char *status) __attribute__((pure));

/* Cache-Control of that page. */
const char *error_page_caching(int status) __attribute__((const));

#endif
