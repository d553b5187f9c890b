/* SPDX-License-Identifier: MIT
 * xml_schema.c - compile the schema, turn libxml2's errors into problems.
 * One problem for a mistake: what libxml2 says after its first complaint about
 * the syntax is only about what follows from that.
 * Never prints. */
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

/* A root that the schema does not know: xml.c says which it should be. */
static bool
says_it_again(const xmlError *error)
{
	return error->code == XML_SCHEMAV_CVC_ELT_1;
}

/* libxml2's words, or better ones where an author could not tell from them
 * what to do. */
static const char *
syntax_mistake(const xmlError *error, const char *text)
{
	switch (error->code) {
	case XML_ERR_DOCUMENT_END:
		return "it ends too early or goes on after its end";
	case XML_ERR_NAME_REQUIRED:
		return "a lone & or <, which are written &amp; and &lt;";
	default:
		return text;
	}
}

void
xml_errors_take(void *context, xmlError *error)
{
	struct xml_errors *errors = context;
	bool schema = error->domain == XML_FROM_SCHEMASV ||
		      error->domain == XML_FROM_SCHEMASP;
	const char *text = error->message == NULL ? "" : error->message;

	if (error->level < XML_ERR_ERROR || says_it_again(error))
		return;
	if (error->domain == XML_FROM_SCHEMASP && errors->syntax)
		return;
	if (schema) {
		diag_add(errors->diag, errors->file, error->line, "schema",
			"%.*s", (int)strcspn(text, "\n"), text);
	} else if (!errors->syntax) {
		const char *words = syntax_mistake(error, text);

		errors->syntax = true;
		diag_add(errors->diag, errors->file, error->line, "xml",
			"found a mistake (%.*s), expected well-formed XML",
			(int)strcspn(words, "\n"), words);
	}
}

static xmlSchema *
compile(const char *bytes, size_t len, struct xml_errors *errors)
{
	xmlSchemaParserCtxt *parser =
		xmlSchemaNewMemParserCtxt(bytes, (int)len);

	/* libxml2 makes none for an empty text. */
	if (parser == NULL)
		return NULL;
	xmlSchemaSetParserStructuredErrors(parser, xml_errors_take, errors);
	/* For its syntax, which the schema's own handler does not hear of. */
	xmlSetStructuredErrorFunc(errors, xml_errors_take);
	xmlSchema *compiled = xmlSchemaParse(parser);
	xmlSetStructuredErrorFunc(NULL, NULL);
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
				"found a mistake, expected an XML Schema");
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
