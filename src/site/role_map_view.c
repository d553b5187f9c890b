/* SPDX-License-Identifier: MIT
 * role_map_view.c - a small map of the roles around one role.
 * Roles that lead here stand on the left, roles that it leads on to on the
 * right; those of both kinds once, beside it: above and below. Places come
 * from counts alone, never from the length of a title.
 * Holds no words. */
#include "catalog/catalog.h"
#include "site/links.h"
#include "site/page.h"
#include "site/role_view.h"
#include "tpl/view.h"

/* In the picture's own units; templates/ has the matching viewBox. */
enum {
	MAP_WIDTH = 320,
	NODE_WIDTH = 92,
	NODE_HEIGHT = 48,
	GAP_ACROSS = 22,
	GAP_DOWN = 14,
	GAP_MIDDLE = 34, /* above and below this role, for arrows */
	CAPTION = 22,
	ACROSS = 3, /* most nodes in a row */
	ROW = NODE_HEIGHT + GAP_DOWN,
	TOUCH = 3, /* between an arrow and its node */
};

struct map {
	const struct page *page;
	const struct role *role;
	size_t here, on, beside, above; /* how many roles of each kind */
	long top, height, center;       /* of the middle rows */
};

static bool
leads_on(const struct role *role, const struct role *other)
{
	for (size_t i = 0; i < role->move_count; i++)
		if (role->moves[i].role == other)
			return true;
	return false;
}

/* How high so many nodes in rows are. */
static long
rows_height(size_t nodes)
{
	long rows = (long)((nodes + ACROSS - 1) / ACROSS);

	return rows == 0 ? 0 : rows * ROW - GAP_DOWN;
}

static struct map
map_measure(const struct page *page, const struct role *role)
{
	struct map map = {.page = page, .role = role};

	for (size_t i = 0; i < role->leads_here_count; i++)
		map.beside += leads_on(role, role->leads_here[i]);
	map.here = role->leads_here_count - map.beside;
	map.on = role->move_count - map.beside;
	map.above = (map.beside + 1) / 2;
	size_t outer = map.here > map.on ? map.here : map.on;
	if (map.above > 0)
		map.top = CAPTION + rows_height(map.above) + GAP_MIDDLE;
	else
		map.top = CAPTION;
	map.height = (long)(outer > 1 ? outer : 1) * ROW - GAP_DOWN;
	map.center = map.top + (map.height - NODE_HEIGHT) / 2;
	return map;
}

/* A role, and where arrows to this one and the page's own may end. */
static void
node_view(const struct map *map, const char *list, const struct role *role,
	long x, long y)
{
	struct view *item = view_item(map->page->view, list);
	bool above = y < map->center;

	view_text(item, "ROLE_TITLE", role->title);
	view_text(item, "ROLE_PATH",
		link_to(map->page->arena, ROUTE_CAREER_PATH, role->slug));
	view_number(item, "NODE_X", x);
	view_number(item, "NODE_Y", y);
	view_number(item, "NODE_LEFT", x - TOUCH);
	view_number(item, "NODE_RIGHT", x + NODE_WIDTH + TOUCH);
	view_number(item, "NODE_MIDDLE_X", x + NODE_WIDTH / 2);
	view_number(item, "NODE_MIDDLE_Y", y + NODE_HEIGHT / 2);
	view_number(
		item, "NODE_EDGE", above ? y + NODE_HEIGHT + TOUCH : y - TOUCH);
	view_number(item, "CENTER_EDGE",
		above ? map->center - TOUCH
		      : map->center + NODE_HEIGHT + TOUCH);
}

/* In a column on the left or right; a short one is centered. */
static void
outer_node(const struct map *map, const char *list, const struct role *role,
	long x, size_t number, size_t count)
{
	long column = (long)count * ROW - GAP_DOWN;

	node_view(map, list, role, x,
		map->top + (map->height - column) / 2 + (long)number * ROW);
}

/* In a centered row: the first half above, the others below. */
static void
beside_node(const struct map *map, const struct role *role, size_t number)
{
	bool above = number < map->above;
	size_t count = above ? map->above : map->beside - map->above;
	size_t at = above ? number : number - map->above;
	size_t left = count - at / ACROSS * ACROSS;
	long in_row = (long)(left < ACROSS ? left : ACROSS);
	long step = NODE_WIDTH + GAP_ACROSS;
	long x = (MAP_WIDTH - in_row * step + GAP_ACROSS) / 2;
	long y = above ? CAPTION : map->top + map->height + GAP_MIDDLE;

	node_view(map, "MAP_BESIDE", role, x + (long)(at % ACROSS) * step,
		y + (long)(at / ACROSS) * ROW);
}

static void
nodes_view(const struct map *map)
{
	const struct role *role = map->role;
	size_t here = 0, on = 0, beside = 0;

	for (size_t i = 0; i < role->leads_here_count; i++)
		if (!leads_on(role, role->leads_here[i]))
			outer_node(map, "MAP_HERE", role->leads_here[i], 0,
				here++, map->here);
	for (size_t i = 0; i < role->move_count; i++)
		if (leads_on(role->moves[i].role, role))
			beside_node(map, role->moves[i].role, beside++);
		else
			outer_node(map, "MAP_ON", role->moves[i].role,
				MAP_WIDTH - NODE_WIDTH, on++, map->on);
}

void
role_map_view(const struct page *page, const struct role *role)
{
	struct map map = map_measure(page, role);
	struct view *view = page->view;
	size_t below = map.beside - map.above;

	view_list(view, "MAP_HERE");
	view_list(view, "MAP_ON");
	view_list(view, "MAP_BESIDE");
	view_show(view, "LEFT_OF_MAP", map.here > 0);
	view_show(view, "RIGHT_OF_MAP", map.on > 0);
	view_show(view, "ROUND_MAP", map.beside > 0);
	view_number(view, "MAP_CAPTION_Y", map.top - 8);
	view_number(view, "CENTER_Y", map.center);
	view_number(view, "CENTER_MIDDLE_Y", map.center + NODE_HEIGHT / 2);
	view_number(view, "MAP_HEIGHT",
		map.top + map.height +
			(below > 0 ? GAP_MIDDLE + rows_height(below) : 0) + 2);
	nodes_view(&map);
}
