/* SPDX-License-Identifier: MIT
 * test_tpl.c - expansion: escaping for each context, lists, separators,
 * includes, and names that nobody gave. */
#include "tpl/tpl.h"

#include "base/arena.h"
#include "base/buf.h"
#include "tap.h"
#include "tpl/view.h"

#define HTML "{{%AUTOESCAPE context=\"HTML\"}}"
#define XML "{{%AUTOESCAPE context=\"XML\"}}"

/* Templates by name; main adds all of them to one set. */
static const struct {
	const char *name, *bytes;
} templates[] = {
	{"text.html.tpl", HTML "<p>{{HOSTILE}}</p>"},
	{"attribute.html.tpl", HTML "<p title=\"{{HOSTILE}}\">"},
	{"address.html.tpl", HTML "<a href=\"{{SCRIPT}}\">"},
	{"good.html.tpl", HTML "<a href=\"{{ADDRESS}}\">"},
	{"text.xml.tpl", XML "<x>{{HOSTILE}}</x>"},
	{"text.json.tpl", "\"{{HOSTILE:json_escape}}\""},
	{"text.txt.tpl", "{{HOSTILE}}"},
	{"list.txt.tpl", "{{#ITEM}}{{N}}{{#ITEM_separator}}, "
			 "{{/ITEM_separator}}{{/ITEM}}"},
	{"empty.txt.tpl", "a{{#NONE}}b{{N}}{{/NONE}}c"},
	{"section.txt.tpl", "{{#YES}}y{{SITE}}{{/YES}}{{#NO}}n{{/NO}}"
			    "{{#SITE}}s{{/SITE}}"},
	{"unknown.txt.tpl", "a{{TYPO}}{{#WRONG}}x{{/WRONG}}b"},
	{"around.html.tpl", HTML "{{#ITEM}}{{>PART_INNER}};{{/ITEM}}"},
	{"part/inner.html.tpl", HTML "{{N}}{{SITE}}{{TYPO}}"},
	{"json.html.tpl", HTML "{{>TEXT_JSON}}"},
	{"missing.txt.tpl", "a{{>PART_NONE}}b"},
	{"blank.txt.tpl", "a\n{{#YES}}\nb\n{{/YES}}\n\n  c\n"},
};

static struct tpl_set *set;
static struct arena *arena;
static struct buf unknown_names;

static void
unknown(void *context, enum tpl_fault_kind kind, const char *template_name,
	const char *name, size_t len)
{
	(void)context, (void)kind;
	buf_add_format(
		&unknown_names, "%s:%.*s ", template_name, (int)len, name);
}

static struct view *
make_view(void)
{
	struct view *view = view_new(arena, NULL);

	view_text(view, "HOSTILE", "<b a='\"'>&\n\\</script>");
	view_text(view, "SCRIPT", "javascript:alert(1)");
	view_text(view, "ADDRESS", "https://x.example/?a=1&b=\"2\"");
	view_text(view, "SITE", "S");
	view_show(view, "YES", true);
	view_show(view, "NO", false);
	view_list(view, "NONE");
	view_list(view, "ITEM");
	for (int i = 1; i <= 3; i++)
		view_number(view_item(view, "ITEM"), "N", i);
	return view;
}

static const char *
expanded(const char *name)
{
	struct buf out = {.arena = arena};

	unknown_names = (struct buf){.arena = arena};
	if (!tpl_expand(set, name, make_view(), unknown, NULL, &out))
		buf_add_text(&out, " false");
	return buf_text(&out);
}

static const struct {
	const char *name, *text, *claim;
} cases[] = {
	{"text.html.tpl",
		"<p>&lt;b a=&#39;&quot;&#39;&gt;&amp; \\&lt;/script&gt;</p>",
		"text in HTML is escaped"},
	{"attribute.html.tpl",
		"<p title=\"&lt;b a=&#39;&quot;&#39;&gt;&amp; "
		"\\&lt;/script&gt;\">",
		"text in an attribute is escaped"},
	{"address.html.tpl", "<a href=\"#\">",
		"an address that is a script becomes #"},
	{"good.html.tpl",
		"<a href=\"https://x.example/?a=1&amp;b=&quot;2&quot;\">",
		"a good address is escaped as an attribute"},
	{"text.xml.tpl",
		"<x>&lt;b a=&#39;&quot;&#39;&gt;&amp;\n"
		"\\&lt;/script&gt;</x>",
		"text in XML is escaped"},
	{"text.json.tpl",
		"\"\\u003Cb a='\\\"'\\u003E\\u0026\\n\\\\\\u003C\\/script"
		"\\u003E\"",
		"text in JSON is escaped, also for a script element"},
	{"text.txt.tpl", "<b a='\"'>&\n\\</script>",
		"plain text is not escaped"},
	{"list.txt.tpl", "1, 2, 3", "separators stand between items only"},
	{"empty.txt.tpl", "ac", "an empty list shows nothing"},
	{"section.txt.tpl", "ySs", "sections show once, in their own view"},
	{"around.html.tpl", "1S;2S;3S;",
		"an include sees the item around it, and what is around that"},
	{"json.html.tpl",
		"\"\\u003Cb a='\\\"'\\u003E\\u0026\\n\\\\\\u003C\\/script"
		"\\u003E\"",
		"an include keeps the escaping of its own kind"},
	{"blank.txt.tpl", "a\nb\n  c\n", "lines with markers only go"},
	{"none.txt.tpl", " false", "a template that is not there is false"},
	{"", " false", "so is one without a name"},
};

int
main(void)
{
	bool added = true;

	set = tpl_set_new();
	arena = arena_new();
	for (size_t i = 0; i < sizeof templates / sizeof *templates; i++)
		added &= tpl_set_add(set, templates[i].name, templates[i].bytes,
			strlen(templates[i].bytes));
	tap_ok(added, "good templates are taken");
	tap_ok(!tpl_set_add(set, "bad.txt.tpl", "{{#A}}", 6),
		"a section without its end is refused");
	tap_ok(!tpl_set_add(set, "bad.html.tpl", HTML "<a href={{ADDRESS}}>",
		       strlen(HTML "<a href={{ADDRESS}}>")),
		"an address without quotes is refused");
	tpl_set_freeze(set);
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
		tap_text(
			expanded(cases[i].name), cases[i].text, cases[i].claim);
	tap_text(expanded("unknown.txt.tpl"), "ab",
		"unknown names expand to nothing");
	tap_text(buf_text(&unknown_names),
		"unknown.txt.tpl:TYPO unknown.txt.tpl:WRONG ",
		"and are told, with their template");
	expanded("around.html.tpl");
	tap_ok(strncmp(buf_text(&unknown_names), "part/inner.html.tpl:TYPO ",
		       25) == 0,
		"in an include the included template is told");
	expanded("missing.txt.tpl");
	tap_ok(strstr(buf_text(&unknown_names), "missing.txt.tpl:PART_NONE") !=
			NULL,
		"an include of nothing is told");
	tap_text(tpl_set_source(set, "text.txt.tpl"), "{{HOSTILE}}",
		"the set gives a template's source");
	tap_text(tpl_set_source(set, "none"), NULL, "or NULL");
	tpl_set_free(set);
	tpl_set_free(NULL);
	arena_free(arena);
	return tap_done();
}
