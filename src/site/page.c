/* SPDX-License-Identifier: MIT
 * page.c - what every page has: head, phrases, expansion.
 * Collects the names that a template lacks where a diag is given.
 * Holds no words: they stand in templates/ and data/. */
#include "site/page.h"

#include "base/arena.h"
#include "base/buf.h"
#include "base/diag.h"
#include "base/fatal.h"
#include "base/text.h"
#include "base/utf8.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/snapshot_inside.h"
#include "site/template_line.h"
#include "tpl/tpl.h"
#include "tpl/view.h"

#include <string.h>

/* A problem with a template, at the line that names the name. */
static void
report(const struct page *page, const char *template_name, long line,
	const char *rule, const char *found, const char *expected)
{
	diag_add(page->diag,
		arena_printf(page->arena, "%s/%s", page->snapshot->template_dir,
			template_name),
		line, rule, "found %s, expected %s", found, expected);
}

static const struct {
	const char *rule, *expected;
} faults[] = {
	[TPL_UNKNOWN_NAME] = {"unknown-name", "a name that the page gives"},
	[TPL_INCLUDE_CYCLE] = {"include-cycle",
		"a template that does not include itself"},
};

static void
take_fault(void *context, enum tpl_fault_kind kind, const char *template_name,
	const char *name, size_t len)
{
	const struct page *page = *(const struct page **)context;
	const char *source =
		tpl_set_source(page->snapshot->templates, template_name);

	report(page, template_name, template_line(source, name, len),
		faults[kind].rule,
		arena_printf(page->arena, "{{%.*s}}", (int)len, name),
		faults[kind].expected);
}

static void
expand(const struct page *page, const char *template_name,
	const struct view *view, struct buf *out)
{
	bool preflight = page->diag != NULL;
	bool known = tpl_expand(page->snapshot->templates, template_name, view,
		preflight ? take_fault : NULL, &page, out);

	/* The preflight has seen every template that a visitor can ask for. */
	CHECK(known || preflight);
	if (!known)
		report(page, template_name, 0, "template", "none",
			"a template");
}

static char *
single_spaces(char *text)
{
	char *end = text;

	for (const char *from = text; *from != '\0'; from++) {
		if (*from != ' ' && *from != '\n')
			*end++ = *from;
		else if (end > text && end[-1] != ' ')
			*end++ = ' ';
	}
	if (end > text && end[-1] == ' ')
		end--;
	*end = '\0';
	return text;
}

const char *
page_phrase(
	const struct page *page, const char *phrase, const struct view *view)
{
	struct buf buf = {.arena = page->arena};

	expand(page, text_of(page->arena, "phrase/", phrase, ".txt.tpl", NULL),
		view, &buf);
	return buf.data == NULL ? "" : single_spaces(buf.data);
}

const char *
page_fitting(const struct page *page, const char *const *phrases, size_t most)
{
	while (phrases[1] != NULL &&
		utf8_length(page_phrase(page, *phrases, page->view)) > most)
		phrases++;
	return *phrases;
}

const char *
page_join(const struct page *page, const char *const *texts, size_t count)
{
	const struct list_words *words = &page->catalog->list_words;
	struct buf buf = {.arena = page->arena};

	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			buf_add_text(&buf, i + 1 < count ? words->middle
					   : count == 2  ? words->pair
							 : words->last);
		buf_add_text(&buf, texts[i]);
	}
	return buf_text(&buf);
}

/* The page in Markdown, or NULL where it has no such form. */
static const char *
markdown_path(const struct page *page)
{
	static const enum route_id forms[][2] = {
		{ROUTE_CAREER_PATH, ROUTE_CAREER_PATH_MARKDOWN},
		{ROUTE_FAQ, ROUTE_FAQ_MARKDOWN},
	};

	for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
		if (page->route == route_of(forms[i][0]))
			return link_to(page->arena, forms[i][1],
				page->about.role->slug);
	return NULL;
}

/* The picture that nginx/publish draws of the role. */
static const char *
share_picture(const struct page *page)
{
	return link_absolute(page->arena, page->catalog->site,
		text_of(page->arena, "/share/", page->about.role->slug, ".png",
			NULL));
}

void
page_head(struct page *page, const char *path, const char *title_phrase,
	const char *description_phrase)
{
	struct view *view = page->view;
	const char *address = path == NULL ? ""
					   : link_absolute(page->arena,
						     page->catalog->site, path);

	page->title = page_phrase(page, title_phrase, view);
	page->description = page_phrase(page, description_phrase, view);
	view_text(view, "TITLE", page->title);
	view_text(view, "DESCRIPTION", page->description);
	view_text(view, "CANONICAL", address);
	view_show(view, "NOINDEX", path == NULL || page->unlisted);
	view_text(view, "MARKDOWN_PATH", markdown_path(page));
	bool pictured = page->about.role != NULL && path != NULL;
	view_text(
		view, "SHARE_PICTURE_URL", pictured ? share_picture(page) : "");
	view_show(view, "NO_SHARE_PICTURE", !pictured);
}

void
page_render(struct page *page, struct buf *out)
{
	page->view = view_new(page->arena, page->snapshot->site);
	page_section(page);
	page->route->view(page);
	expand(page, page->route->template_name, page->view, out);
}
