/* SPDX-License-Identifier: MIT
 * xml.h - hostile XML files, read an element at a time.
 * With xml_schema.h the only door to libxml2. No network, no DOCTYPE, no
 * entities but the five built in, only UTF-8; every fault becomes a located
 * problem. Never holds more of a file in memory than the element in hand. */
#ifndef CAREERPATH_CATALOG_XML_H
#define CAREERPATH_CATALOG_XML_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct arena;
struct diag;
struct names;
struct xml_node; /* an element; borrowed, good during the callback */
struct xml_schema;

/* What to do with an element. Problems with it have been reported by then. */
typedef void xml_element(void *context, const struct xml_node *);

struct xml_reading {
	const char *file; /* must outlive what is loaded: see struct place */
	const char *root; /* the element that the file must hold */
	const char *many; /* a root that holds many of them, or NULL */
	xml_element *take;
	void *context;
	uint64_t *digest; /* takes in every byte read */
};

/* Streams the file; problems go to diag. */
void xml_read(
	const struct xml_reading *, const struct xml_schema *, struct diag *);

/* Access to an element. All accept NULL and answer with nothing, so that a
 * broken element is read without a crash. */
/* The first child and the next sibling of that name; of any name for NULL. */
const struct xml_node *xml_child(const struct xml_node *, const char *name);
const struct xml_node *xml_next(const struct xml_node *, const char *name);
size_t xml_count(const struct xml_node *, const char *name);
/* Where its start tag ends, and where its last part does. */
long xml_line(const struct xml_node *);
long xml_last_line(const struct xml_node *);
bool xml_is_root(const struct xml_node *);

/* With runs of white space made one space, none at the ends; "" for none. */
const char *xml_text(const struct xml_node *, struct arena *);
/* An attribute's is short, as a rule, and the same as many others'. */
const char *xml_attribute(
	const struct xml_node *, const char *name, struct names *);

#endif
