/* SPDX-License-Identifier: MIT
 * xml.c - libxml2's streaming reader with every door shut.
 * Bytes come from an open file through our own callback, which also feeds
 * the digest; libxml2 itself opens nothing.
 * Never used by two threads at once, never while answering. */
#include "catalog/xml.h"

#include "base/diag.h"
#include "base/digest.h"
#include "base/file.h"
#include "catalog/catalog.h"
#include "catalog/xml_schema.h"

#include <errno.h>
#include <libxml/xmlreader.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

enum {
	PARSE = XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT |
		XML_PARSE_BIG_LINES
};

struct input {
	const struct xml_reading *reading;
	struct diag *diag;
	struct xml_errors errors;
	xmlTextReader *reader;
	int fd;
};

static xmlParserInputPtr
open_nothing(const char *url, const char *id, xmlParserCtxtPtr context)
{
	(void)url, (void)id, (void)context;
	return NULL;
}

void
catalog_start(void)
{
	xmlInitParser();
	xmlSetExternalEntityLoader(open_nothing);
}

void
catalog_stop(void)
{
	xmlCleanupParser();
}

static int
read_bytes(void *context, char *bytes, int room)
{
	const struct input *input = context;
	ssize_t got;

	do
		got = read(input->fd, bytes, (size_t)room);
	while (got < 0 && errno == EINTR);
	if (got > 0)
		*input->reading->digest = digest_more(
			*input->reading->digest, bytes, (size_t)got);
	return (int)got;
}

static void
take_element(struct input *input, size_t problems)
{
	xmlNode *node = xmlTextReaderExpand(input->reader);

	if (node != NULL)
		input->reading->take(input->reading->context,
			(const struct xml_node *)node,
			input->diag->count > problems);
}

static bool
is_named(xmlTextReader *reader, const char *name)
{
	const xmlChar *found = xmlTextReaderConstLocalName(reader);

	return name != NULL && found != NULL &&
	       strcmp((const char *)found, name) == 0;
}

static void
wrong_root(const struct input *input)
{
	diag_add(input->diag, input->reading->file,
		xmlTextReaderGetParserLineNumber(input->reader), "root",
		"found <%s>, expected <%s>",
		(const char *)xmlTextReaderConstLocalName(input->reader),
		input->reading->root);
}

/* Looks at the node in hand; tells how to go on. */
static int
take_node(struct input *input)
{
	xmlTextReader *reader = input->reader;
	int type = xmlTextReaderNodeType(reader);
	int depth = xmlTextReaderDepth(reader);
	size_t problems = input->diag->count;

	if (type == XML_READER_TYPE_DOCUMENT_TYPE) {
		diag_add(input->diag, input->reading->file,
			xmlTextReaderGetParserLineNumber(reader), "doctype",
			"found a DOCTYPE, expected none");
		return 0;
	}
	if (type != XML_READER_TYPE_ELEMENT)
		return xmlTextReaderRead(reader);
	if (depth == 0 && is_named(reader, input->reading->many))
		return xmlTextReaderRead(reader);
	if (depth == 0 && !is_named(reader, input->reading->root)) {
		wrong_root(input);
		return 0;
	}
	take_element(input, problems);
	return xmlTextReaderNext(reader);
}

/* A declared encoding decides how libxml2 reads; ours is always UTF-8. */
static bool
is_utf8(const struct input *input)
{
	const xmlChar *encoding = xmlTextReaderConstEncoding(input->reader);

	if (encoding == NULL ||
		strcasecmp((const char *)encoding, "UTF-8") == 0)
		return true;
	diag_add(input->diag, input->reading->file, 1, "encoding",
		"found %s, expected UTF-8", (const char *)encoding);
	return false;
}

static void
read_nodes(struct input *input)
{
	int more = xmlTextReaderRead(input->reader);

	if (!is_utf8(input))
		return;
	while (more == 1)
		more = take_node(input);
	/* libxml2 has said why; this line is for the day that it does not. */
	if (more < 0 && input->diag->count == 0)
		diag_add(input->diag, input->reading->file, 0, "xml",
			"cannot be parsed, expected well-formed XML");
}

void
xml_read(const struct xml_reading *reading, const struct xml_schema *schema,
	struct diag *diag)
{
	struct input input = {
		.reading = reading,
		.diag = diag,
		.errors = {.file = reading->file, .diag = diag},
		.fd = file_open(reading->file, diag),
	};

	if (input.fd < 0)
		return;
	input.reader = xmlReaderForIO(
		read_bytes, NULL, &input, reading->file, NULL, PARSE);
	if (input.reader != NULL) {
		xmlTextReaderSetStructuredErrorHandler(
			input.reader, xml_errors_take, &input.errors);
		xml_schema_watch(schema, input.reader);
		read_nodes(&input);
		xmlFreeTextReader(input.reader);
	}
	close(input.fd);
}
