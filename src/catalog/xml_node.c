/* SPDX-License-Identifier: MIT
 * xml_node.c - what an element says: its children, attributes and text.
 * Accepts NULL everywhere, so that a broken element is read without a crash.
 * Never changes the tree that the reader owns. */
#include "base/arena.h"
#include "base/names.h"
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

/* A text in the making: measured first, where to is NULL, then written. */
struct collapsed {
	char *to;
	size_t len;
	bool space; /* before the next byte, if there is one */
};

/* Runs of white space become one space, none at the ends. */
static void
collapse(struct collapsed *text, const char *from)
{
	for (; *from != '\0'; from++) {
		if (is_space(*from)) {
			text->space = text->len > 0;
			continue;
		}
		if (text->space && text->to != NULL)
			text->to[text->len] = ' ';
		text->len += text->space;
		if (text->to != NULL)
			text->to[text->len] = *from;
		text->len++;
		text->space = false;
	}
}

/* The text under these nodes, without comments and instructions. */
static void
gather(const xmlNode *node, struct collapsed *text)
{
	for (; node != NULL; node = node->next) {
		if (node->type == XML_ELEMENT_NODE)
			gather(node->children, text);
		else if (node->type == XML_TEXT_NODE && node->content != NULL)
			collapse(text, (const char *)node->content);
	}
}

static size_t
measure(const xmlNode *nodes)
{
	struct collapsed text = {.to = NULL};

	gather(nodes, &text);
	return text.len;
}

/* Writes as many bytes as measure() says, and a NUL. */
static const char *
write_to(char *to, const xmlNode *nodes)
{
	struct collapsed text = {.to = to};

	gather(nodes, &text);
	to[text.len] = '\0';
	return to;
}

const char *
xml_text(const struct xml_node *node, struct arena *arena)
{
	const xmlNode *nodes = node == NULL ? NULL : inside(node)->children;
	size_t len = measure(nodes);

	return len == 0 ? "" : write_to(arena_text(arena, len + 1), nodes);
}

const char *
xml_attribute(
	const struct xml_node *node, const char *name, struct names *names)
{
	const xmlAttr *attribute =
		node == NULL ? NULL : inside(node)->properties;
	char text[256];

	while (attribute != NULL &&
		strcmp((const char *)attribute->name, name) != 0)
		attribute = attribute->next;
	if (attribute == NULL)
		return "";
	size_t len = measure(attribute->children);
	if (len >= sizeof text)
		return write_to(
			arena_text(names->arena, len + 1), attribute->children);
	return names_once(names, write_to(text, attribute->children));
}
