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
#include <libxml/xmlerror.h>
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
	size_t earlier; /* problems before this file */
	struct xml_errors errors;
	xmlTextReader *reader;
	int fd;
	bool started;     /* the first bytes have been read */
	bool other_bytes; /* and they are no UTF-8, whatever is declared */
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

/* Whether a file starts as UTF-16, UTF-32 or EBCDIC do, which libxml2 would
 * read without a word: all of them show within four bytes. */
static bool
is_other_encoding(const char *bytes, size_t len)
{
	static const char *const starts[] = {
		"\xff\xfe", "\xfe\xff", "\x4c\x6f\xa7\x94"};
	size_t count = len < 4 ? len : 4;

	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
		if (strlen(starts[i]) <= count &&
			memcmp(bytes, starts[i], strlen(starts[i])) == 0)
			return true;
	return memchr(bytes, '\0', count) != NULL;
}

static int
read_bytes(void *context, char *bytes, int room)
{
	struct input *input = context;
	ssize_t got;

	do
		got = read(input->fd, bytes, (size_t)room);
	while (got < 0 && errno == EINTR);
	if (got > 0 && !input->started)
		input->other_bytes = input->errors.syntax =
			is_other_encoding(bytes, (size_t)got);
	input->started = true;
	if (got > 0)
		*input->reading->digest = digest_more(
			*input->reading->digest, bytes, (size_t)got);
	return (int)got;
}

static void
take_element(const struct input *input)
{
	const xmlNode *node = xmlTextReaderExpand(input->reader);

	if (node != NULL)
		input->reading->take(
			input->reading->context, (const struct xml_node *)node);
}

static bool
is_named(xmlTextReader *reader, const char *name)
{
	const xmlChar *found = xmlTextReaderConstLocalName(reader);

	return name != NULL && found != NULL &&
	       xmlTextReaderConstNamespaceUri(reader) == NULL &&
	       strcmp((const char *)found, name) == 0;
}

static void
wrong_root(const struct input *input)
{
	const xmlChar *space = xmlTextReaderConstNamespaceUri(input->reader);

	diag_add(input->diag, input->reading->file,
		xmlGetLineNo(xmlTextReaderCurrentNode(input->reader)), "root",
		"found <%s>%s%s, expected <%s>%s",
		(const char *)xmlTextReaderConstLocalName(input->reader),
		space == NULL ? "" : " of the namespace ",
		space == NULL ? "" : (const char *)space, input->reading->root,
		space == NULL ? "" : " of none");
}

/* Looks at the node in hand; tells how to go on. */
static int
take_node(struct input *input)
{
	xmlTextReader *reader = input->reader;
	int type = xmlTextReaderNodeType(reader);
	int depth = xmlTextReaderDepth(reader);

	/* The parser is past it and tells no line. */
	if (type == XML_READER_TYPE_DOCUMENT_TYPE) {
		diag_add(input->diag, input->reading->file, 0, "doctype",
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
	take_element(input);
	return xmlTextReaderNext(reader);
}

/* A declared encoding decides how libxml2 reads; ours is always UTF-8. */
static bool
is_utf8(const struct input *input)
{
	const xmlChar *encoding = xmlTextReaderConstEncoding(input->reader);

	if (input->other_bytes)
		encoding = BAD_CAST "bytes of another encoding";
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
	if (more < 0 && input->diag->count == input->earlier)
		diag_add(input->diag, input->reading->file, 0, "xml",
			"found a mistake, expected well-formed XML");
}

void
xml_read(const struct xml_reading *reading, const struct xml_schema *schema,
	struct diag *diag)
{
	struct input input = {
		.reading = reading,
		.diag = diag,
		.earlier = diag->count,
		.errors = {.file = reading->file, .diag = diag},
		.fd = file_open(reading->file, diag),
	};

	if (input.fd < 0)
		return;
	/* A watching schema takes the parser's own handler away, so what the
	 * parser finds comes through libxml2's handler of this thread. */
	xmlSetStructuredErrorFunc(&input.errors, xml_errors_take);
	input.reader = xmlReaderForIO(
		read_bytes, NULL, &input, reading->file, NULL, PARSE);
	if (input.reader != NULL) {
		xmlTextReaderSetStructuredErrorHandler(
			input.reader, xml_errors_take, &input.errors);
		xml_schema_watch(schema, input.reader);
		read_nodes(&input);
		xmlFreeTextReader(input.reader);
	}
	xmlSetStructuredErrorFunc(NULL, NULL);
	close(input.fd);
}
