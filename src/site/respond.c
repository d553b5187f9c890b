/* SPDX-License-Identifier: MIT
 * respond.c - route, canonical address, view, template, conditions.
 * Each step either answers or hands on; the last one renders.
 * Reads nothing but its arguments. */
#include "site/respond.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/text.h"
#include "catalog/catalog.h"
#include "http/request.h"
#include "http/response.h"
#include "http/target.h"
#include "site/answer_body.h"
#include "site/error_pages.h"
#include "site/page.h"
#include "site/snapshot_inside.h"

#include <stdlib.h>
#include <string.h>

static bool
is_allowed(const struct request *req)
{
	return strcmp(req->method, "GET") == 0 ||
	       strcmp(req->method, "HEAD") == 0;
}

static void
answer_page(struct page *page, struct response *res)
{
	struct buf body = {.arena = page->arena};

	page_render(page, &body);
	res->status = page->status;
	response_header(res, "Content-Type", page->route->media_type);
	response_header(res, "Cache-Control",
		page->status == 200 ? page->route->cache_control
				    : error_page_caching(page->status));
	if (page->route->standing == NOT_INDEXED)
		response_header(res, "X-Robots-Tag", "noindex");
	answer_body(page->request, page->arena, &body, res);
}

static void
answer_error(struct page *page, int status, struct response *res)
{
	page->route = route_of(ROUTE_ERROR);
	page->status = status;
	if (status == 405)
		response_header(res, "Allow", "GET, HEAD");
	answer_page(page, res);
}

/* RFC 9110 section 15.4.2. The query goes along; the address is a path, so
 * that no Host header can send a visitor elsewhere. */
static void
answer_redirect(struct arena *arena, const char *path, const char *query,
	struct response *res)
{
	res->status = 301;
	response_header(res, "Location", text_of(arena, path, query, NULL));
	response_header(res, "Cache-Control", "public, max-age=3600");
	response_header(res, "Vary", "Accept-Encoding");
	response_header(res, "Content-Length", "0");
}

static bool
is_withdrawn(const struct site *site, const char *slug)
{
	for (size_t i = 0; i < site->withdrawn_count; i++)
		if (strcmp(site->withdrawn[i].slug, slug) == 0)
			return true;
	return false;
}

/* What the slug in the address means: fills the page, returns the status that
 * the page has. Pages of errors have one spelling, which nginx keeps closed. */
static int
resolve_slug(struct page *page, const char *slug, bool is_canonical)
{
	if (page->route->slug == SLUG_STATUS)
		return is_canonical && error_page_exists(slug) ? atoi(slug)
							       : 404;
	if (subject_find(page->catalog, page->route, slug, &page->about))
		return 200;
	return page->route->slug == SLUG_ROLE && page->about.role == NULL &&
			       is_withdrawn(page->catalog->site, slug)
		       ? 410
		       : 404;
}

static void
answer_target(
	struct page *page, const struct target *target, struct response *res)
{
	const char *slug = "";
	size_t slug_len = 0;

	page->asked = target->path;
	page->query = target->query;
	page->route = route_match(target->path, &slug, &slug_len);
	if (page->route == NULL) {
		answer_error(page, 404, res);
		return;
	}
	int status =
		resolve_slug(page, arena_strndup(page->arena, slug, slug_len),
			strcmp(target->path, target->raw) == 0);
	if (status != 200) {
		answer_error(page, status, res);
		return;
	}
	const char *path = subject_path(page->arena, page->route, &page->about);
	if (!is_allowed(page->request))
		answer_error(page, 405, res);
	else if (strcmp(path, target->raw) != 0)
		answer_redirect(page->arena, path, target->query, res);
	else
		answer_page(page, res);
}

void
respond(const struct snapshot *snapshot, const struct request *req,
	struct arena *arena, struct response *res)
{
	struct page page = {
		.snapshot = snapshot,
		.catalog = snapshot->catalog,
		.request = req,
		.status = 200,
		.asked = "",
		.query = "",
		.arena = arena,
	};
	struct target target;

	*res = (struct response){0};
	switch (target_parse(arena, req->target, &target)) {
	case TARGET_FINE:
		answer_target(&page, &target, res);
		break;
	case TARGET_MALFORMED:
		answer_error(&page, 400, res);
		break;
	case TARGET_TOO_LONG:
		answer_error(&page, 414, res);
		break;
	}
}
