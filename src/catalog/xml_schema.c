/* SPDX-License-Identifier: MIT
 * xml_schema.c - compile the schema, turn libxml2's errors into problems.
 * One problem for a mistake: of the two errors that libxml2 gives for a bad
 * value, the first says more.
 * Never prints; never uses libxml2's global error handler. */
#include "catalog/xml_schema.h"

#include "base/arena.h"
#include "base/diag.h"
#include "base/digest.h"
#include "base/fatal.h"
#include "base/file.h"

#include <libxml/xmlschemas.h>
#include <string.h>

enum { SCHEMA_LIMIT = 1024 * 1024 };

struct xml_schema {
	xmlSchema *compiled;
};

/* Whether the value has just been reported as breaking a facet. */
static bool
says_it_again(struct xml_errors *errors, const xmlError *error)
{
	if (error->domain != XML_FROM_SCHEMASV)
		return false;
	if (error->code >= XML_SCHEMAV_CVC_LENGTH_VALID &&
		error->code <= XML_SCHEMAV_CVC_ENUMERATION_VALID)
		errors->facet_line = error->line;
	else if (error->code <= XML_SCHEMAV_CVC_DATATYPE_VALID_1_2_3)
		return errors->facet_line == error->line;
	return false;
}

void
xml_errors_take(void *context, xmlError *error)
{
	struct xml_errors *errors = context;
	bool schema = error->domain == XML_FROM_SCHEMASV ||
		      error->domain == XML_FROM_SCHEMASP;

	if (error->level < XML_ERR_ERROR || says_it_again(errors, error))
		return;
	const char *text = error->message == NULL ? "" : error->message;
	diag_add(errors->diag, errors->file, error->line,
		schema ? "schema" : "xml", "%.*s", (int)strcspn(text, "\n"),
		text);
}

static xmlSchema *
compile(const char *bytes, size_t len, struct xml_errors *errors)
{
	xmlSchemaParserCtxt *parser =
		xmlSchemaNewMemParserCtxt(bytes, (int)len);

	CHECK(parser != NULL);
	xmlSchemaSetParserStructuredErrors(parser, xml_errors_take, errors);
	xmlSchema *compiled = xmlSchemaParse(parser);
	xmlSchemaFreeParserCtxt(parser);
	return compiled;
}

struct xml_schema *
xml_schema_load(const char *file, struct arena *arena, struct diag *diag,
	uint64_t *digest)
{
	struct xml_errors errors = {.file = file, .diag = diag};
	size_t len, problems = diag->count;
	const char *bytes = file_read(file, SCHEMA_LIMIT, arena, diag, &len);

	if (bytes == NULL)
		return NULL;
	*digest = digest_more(*digest, bytes, len);
	xmlSchema *compiled = compile(bytes, len, &errors);
	if (compiled == NULL) {
		if (diag->count == problems)
			diag_add(diag, file, 0, "schema",
				"cannot be compiled, expected an XML Schema");
		return NULL;
	}
	struct xml_schema *schema = ARENA_NEW(arena, struct xml_schema);
	schema->compiled = compiled;
	return schema;
}

void
xml_schema_free(struct xml_schema *schema)
{
	if (schema != NULL)
		xmlSchemaFree(schema->compiled);
}

void
xml_schema_watch(const struct xml_schema *schema, xmlTextReader *reader)
{
	CHECK(xmlTextReaderSetSchema(reader, schema->compiled) == 0);
}
