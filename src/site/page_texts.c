/* SPDX-License-Identifier: MIT
 * page_texts.c - lengths page by page, repeats over all of them.
 * Never renders. */
#include "site/page_texts.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/index.h"
#include "base/utf8.h"
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/pages.h"
#include "site/snapshot_inside.h"

#include <string.h>

/* Titles come from phrases and from what a page is about; that is what an
 * author can find. */
static struct place
place_of(struct arena *arena, const struct snapshot *snapshot,
	const struct subject *about, const struct route *route)
{
	if (about->role != NULL)
		return (struct place){about->role->place.file, 0};
	if (about->skill != NULL)
		return about->skill->place;
	if (about->category != NULL)
		return about->category->place;
	return (struct place){
		arena_printf(arena, "%s/%s", snapshot->template_dir,
			route->template_name),
		0};
}

static void
check_length(const struct page *page, const char *rule, const char *text,
	size_t least, size_t most, struct diag *diag)
{
	size_t length = utf8_length(text);

	if (length >= least && length <= most)
		return;
	struct place place = place_of(
		page->arena, page->snapshot, &page->about, page->route);
	diag_add(diag, place.file, place.line, rule,
		"found %zu characters in \"%s\" of %s, expected %zu "
		"to %zu",
		length, text, page->route->pattern, least, most);
}

void
page_texts_take(struct page_texts *texts, struct arena *arena,
	const struct page *page, bool is_broken, struct diag *diag)
{
	/* A phrase that is not there has been reported. */
	if (!is_broken || *page->title != '\0')
		check_length(
			page, "title-length", page->title, 1, TITLE_MOST, diag);
	if (!is_broken || *page->description != '\0')
		check_length(page, "description-length", page->description,
			DESCRIPTION_LEAST, DESCRIPTION_MOST, diag);
	texts->title = arena_strdup(arena, page->title);
	texts->description = arena_strdup(arena, page->description);
}

static struct place
place_of_number(
	struct arena *arena, const struct snapshot *snapshot, size_t number)
{
	struct address address = page_at(snapshot->catalog, LISTED, number);

	return place_of(arena, snapshot, &address.about, address.route);
}

/* A row's order is its page's number. */
static void
report_repeats(const struct snapshot *snapshot, struct index *index,
	const char *rule, struct diag *diag)
{
	index_sort(index);
	for (size_t i = 1; i < index->count; i++) {
		const struct index_row *row = &index->rows[i];

		/* What is empty has been reported. */
		if (*row->name == '\0' || strcmp(row->name, row[-1].name) != 0)
			continue;
		struct place place =
			place_of_number(index->arena, snapshot, row->order);
		struct place other =
			place_of_number(index->arena, snapshot, row[-1].order);
		diag_add(diag, place.file, place.line, rule,
			"found \"%s\" again, expected words that no page of %s "
			"has",
			row->name, other.file);
	}
}

void
page_texts_check_repeats(const struct page_texts *texts,
	const struct snapshot *snapshot, struct arena *arena, struct diag *diag)
{
	struct index titles = {.arena = arena}, descriptions = {.arena = arena};

	for (size_t i = 0; i < snapshot->page_count; i++) {
		index_add(&titles, texts[i].title, NULL);
		index_add(&descriptions, texts[i].description, NULL);
	}
	report_repeats(snapshot, &titles, "title-repeated", diag);
	report_repeats(snapshot, &descriptions, "description-repeated", diag);
}
