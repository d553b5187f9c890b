/* SPDX-License-Identifier: MIT
 * xml_node.c - what an element says: its children, attributes and text.
 * Accepts NULL everywhere, so that a broken element is read without a crash.
 * Never changes the tree that the reader owns. */
#include "base/arena.h"
#include "catalog/xml.h"

#include <libxml/tree.h>
#include <stdbool.h>
#include <string.h>

/* Opaque to others; xml_node is libxml2's node by another name. */
static const xmlNode *
inside(const struct xml_node *node)
{
	return (const xmlNode *)node;
}

static const struct xml_node *
element_from(const xmlNode *node, const char *name)
{
	for (; node != NULL; node = node->next)
		if (node->type == XML_ELEMENT_NODE &&
			(name == NULL ||
				strcmp((const char *)node->name, name) == 0))
			break;
	return (const struct xml_node *)node;
}

const struct xml_node *
xml_child(const struct xml_node *node, const char *name)
{
	return node == NULL ? NULL : element_from(inside(node)->children, name);
}

const struct xml_node *
xml_next(const struct xml_node *node, const char *name)
{
	return node == NULL ? NULL : element_from(inside(node)->next, name);
}

size_t
xml_count(const struct xml_node *node, const char *name)
{
	size_t count = 0;

	for (node = xml_child(node, name); node != NULL;
		node = xml_next(node, name))
		count++;
	return count;
}

long
xml_line(const struct xml_node *node)
{
	return node == NULL ? 0 : xmlGetLineNo(inside(node));
}

long
xml_last_line(const struct xml_node *node)
{
	long last = 0;

	for (const xmlNode *n = inside(node); n != NULL; n = n->last)
		if (xmlGetLineNo(n) > last)
			last = xmlGetLineNo(n);
	return last;
}

bool
xml_is_root(const struct xml_node *node)
{
	return node != NULL &&
	       (inside(node)->parent == NULL ||
		       inside(node)->parent->type != XML_ELEMENT_NODE);
}

static bool
is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* In place: runs of white space to one space, none at the ends. */
static const char *
collapse(char *text)
{
	char *end = text;

	for (const char *from = text; *from != '\0'; from++) {
		if (!is_space(*from))
			*end++ = *from;
		else if (end > text && end[-1] != ' ')
			*end++ = ' ';
	}
	if (end > text && end[-1] == ' ')
		end--;
	*end = '\0';
	return text;
}

/* Copies the text under these nodes, without comments and instructions, to
 * a place, or only measures it where that is NULL. */
static size_t
gather(const xmlNode *node, char *to)
{
	size_t len = 0;

	for (; node != NULL; node = node->next) {
		char *at = to == NULL ? NULL : to + len;

		if (node->type == XML_ELEMENT_NODE) {
			len += gather(node->children, at);
		} else if (node->type == XML_TEXT_NODE &&
			   node->content != NULL) {
			size_t more = strlen((const char *)node->content);

			if (at != NULL)
				memcpy(at, node->content, more);
			len += more;
		}
	}
	return len;
}

static const char *
collapsed(const xmlNode *nodes, struct arena *arena)
{
	size_t len = gather(nodes, NULL);

	if (len == 0)
		return "";
	char *text = arena_alloc(arena, len + 1);
	gather(nodes, text);
	return collapse(text);
}

const char *
xml_text(const struct xml_node *node, struct arena *arena)
{
	return node == NULL ? "" : collapsed(inside(node)->children, arena);
}

const char *
xml_attribute(
	const struct xml_node *node, const char *name, struct arena *arena)
{
	const xmlAttr *attribute =
		node == NULL ? NULL : inside(node)->properties;

	while (attribute != NULL &&
		strcmp((const char *)attribute->name, name) != 0)
		attribute = attribute->next;
	return attribute == NULL ? "" : collapsed(attribute->children, arena);
}
