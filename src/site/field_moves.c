/* SPDX-License-Identifier: MIT
 * field_moves.c - first chooses, then shows in the order of titles.
 * Authors name the nearest role first: where there are too many moves, the
 * first ones of all roles go before the second ones.
 * Holds no words. */
#include "site/field_moves.h"

#include "base/fatal.h"
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "tpl/view.h"

#include <string.h>

/* MOVES_OF_ROLE is a bound of the schema. */
enum { MOVES_MOST = 24, MOVES_OF_ROLE = 12 };

struct choice {
	bool chosen[FIELD_ROLES_MOST][MOVES_OF_ROLE];
	size_t count;
};

/* Two ways inside of a field are shown once, from the lower slug. */
static bool
stands_for_itself(const struct role *role, const struct move *move)
{
	return move->role->category != role->category ||
	       strcmp(role->slug, move->role->slug) < 0 ||
	       role_move_to(move->role, role) == NULL;
}

static void
choose(struct choice *choice, const struct category *category, size_t roles)
{
	for (size_t m = 0; m < MOVES_OF_ROLE; m++)
		for (size_t i = 0; i < roles; i++) {
			const struct role *role = category->roles[i];

			if (m >= role->move_count ||
				choice->count == MOVES_MOST ||
				!stands_for_itself(role, &role->moves[m]))
				continue;
			choice->chosen[i][m] = true;
			choice->count++;
		}
}

static void
move_view(const struct page *page, const struct role *role,
	const struct move *move)
{
	const struct category *field = move->role->category;
	const struct move *back = role_move_to(move->role, role);
	struct view *item = view_item(page->view,
		field == role->category ? "MOVE_INSIDE" : "MOVE_OUT");

	view_text(item, "FROM_TITLE", role->title);
	view_text(item, "FROM_PATH",
		link_to(page->arena, ROUTE_CAREER_PATH, role->slug));
	view_text(item, "TO_TITLE", move->role->title);
	view_text(item, "TO_PATH",
		link_to(page->arena, ROUTE_CAREER_PATH, move->role->slug));
	view_text(item, "TO_FIELD", field->title);
	view_text(item, "MOVE_REASON", move->reason);
	view_text(item, "MOVE_BACK", back == NULL ? "" : back->reason);
}

void
field_moves_view(
	const struct page *page, const struct category *category, size_t roles)
{
	struct choice choice = {.count = 0};
	bool inside = false, out = false;

	CHECK(roles <= FIELD_ROLES_MOST);
	choose(&choice, category, roles);
	view_list(page->view, "MOVE_INSIDE");
	view_list(page->view, "MOVE_OUT");
	for (size_t i = 0; i < roles; i++)
		for (size_t m = 0; m < MOVES_OF_ROLE; m++) {
			const struct role *role = category->roles[i];

			if (!choice.chosen[i][m])
				continue;
			bool stays = role->moves[m].role->category == category;
			inside |= stays;
			out |= !stays;
			move_view(page, role, &role->moves[m]);
		}
	view_show(page->view, "MOVES_INSIDE", inside);
	view_show(page->view, "MOVES_OUT", out);
}
