/* SPDX-License-Identifier: MIT
 * xml_schema.h - the XSD that authors write against, and what it reports.
 * A private header of xml.c and load.c. Reports in libxml2's words, which
 * name what was found and what was expected, with file and line.
 * Never lets a schema pull in another file. */
#ifndef CAREERPATH_CATALOG_XML_SCHEMA_H
#define CAREERPATH_CATALOG_XML_SCHEMA_H

#include <libxml/xmlreader.h>
#include <stdbool.h>
#include <stdint.h>

struct arena;
struct diag;
struct xml_schema;

/* NULL, and a problem in diag, where the file is no schema. digest takes in
 * its bytes. The caller ends it with xml_schema_free; NULL is legal there. */
struct xml_schema *xml_schema_load(
	const char *file, struct arena *, struct diag *, uint64_t *digest);
void xml_schema_free(struct xml_schema *);

/* Validates what the reader reads from now on. */
void xml_schema_watch(const struct xml_schema *, xmlTextReader *);

/* Where libxml2's errors go; a context for xml_errors_take. */
struct xml_errors {
	const char *file;
	struct diag *diag;
	bool syntax; /* the file has been found to be not well-formed */
};
void xml_errors_take(void *errors, xmlError *);

#endif
