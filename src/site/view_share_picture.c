/* SPDX-License-Identifier: MIT
 * view_share_picture.c - the picture of a role that others show with a link.
 * Places the steps of the ladder; the template draws them, in the units of its
 * viewBox: 1200 wide, 630 high.
 * Holds no words. */
#include "base/utf8.h"
#include "catalog/catalog.h"
#include "site/page.h"
#include "site/role_view.h"
#include "site/views.h"
#include "tpl/view.h"

/* Steps stand on FLOOR between the margins; the lowest and the highest top. */
enum { MARGIN = 60, ROOM = 1080, FLOOR = 546, LOW_TOP = 412, HIGH_TOP = 276 };

/* A letter of the title is about half as wide as it is high. */
enum { TITLE_MOST = 76, LETTER_SHARE = 2, STEP_TEXT_MOST = 28 };

static long
least(long a, long b)
{
	return a < b ? a : b;
}

static void
step_view(const struct page *page, const struct role *role, size_t number)
{
	const struct rung *rung = &role->rungs[number];
	struct view *item = view_item(page->view, "STEP");
	long count = (long)role->rung_count, at = (long)number;
	long width = ROOM / count, top = LOW_TOP;

	if (count > 1)
		top -= (LOW_TOP - HIGH_TOP) * at / (count - 1);
	view_number(item, "STEP_X", MARGIN + width * at);
	view_number(item, "STEP_Y", top);
	view_number(item, "STEP_WIDTH", width - 12);
	view_number(item, "STEP_HEIGHT", FLOOR - top);
	view_number(item, "STEP_TEXT_X", MARGIN + width * at + 16);
	view_number(item, "STEP_TEXT_SIZE", least(STEP_TEXT_MOST, width / 9));
	view_text(item, "STEP_NAME", rung->name);
	view_number(item, "FROM", rung->from);
	view_number(item, "TO", rung->to);
	view_show(item, "CLOSED", rung->to != OPEN_ENDED);
	view_show(item, "OPEN", rung->to == OPEN_ENDED);
	pay_view(item, "STEP_PAY", rung->pay);
}

void
view_share_picture(struct page *page)
{
	const struct role *role = page->about.role;
	long letters = (long)utf8_length(role->title);

	role_view(page, page->view, role);
	view_number(page->view, "TITLE_SIZE",
		least(TITLE_MOST, ROOM * LETTER_SHARE / (letters + 1)));
	view_list(page->view, "STEP");
	for (size_t i = 0; i < role->rung_count; i++)
		step_view(page, role, i);
}
