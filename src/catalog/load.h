/* SPDX-License-Identifier: MIT
 * load.h - from an XML element to a noun; private to src/catalog.
 * A loader reads what is there and checks nothing: the schema has, and
 * check.c will. It must not crash on a broken element.
 * References stay slugs here; link.c resolves them. */
#ifndef CAREERPATH_CATALOG_LOAD_H
#define CAREERPATH_CATALOG_LOAD_H

#include "catalog/catalog.h"
#include "catalog/xml.h"

/* What all loaders share. */
struct loading {
	struct arena *arena;
	struct names *names; /* short texts, each once */
	struct diag *diag;
	struct catalog *catalog;
	struct locale *locale; /* NULL until site.xml is read */
	const char *file;
	size_t earlier; /* problems before this file */
};

xml_element load_site, load_categories, load_skills, load_role;

/* Small parts of elements, for the loaders. */
/* Whether the schema or the parser found fault with it or a part of it, so
 * that its parts may be missing. */
bool load_is_broken(const struct loading *, const struct xml_node *);
/* The parts of a role for which that holds: enum role_part, added up. */
unsigned load_broken_parts(const struct loading *, const struct xml_node *);
struct place load_place(const struct loading *, const struct xml_node *);
const char *load_child_text(
	const struct loading *, const struct xml_node *, const char *name);
/* The whole number in an attribute; otherwise where there is none. */
long long load_number(const struct loading *, const struct xml_node *,
	const char *attribute, long long otherwise);
/* The texts of all children of that name; *count of them. */
const char **load_texts(const struct loading *, const struct xml_node *,
	const char *name, size_t *count);

#endif
