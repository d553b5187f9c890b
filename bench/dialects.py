# SPDX-License-Identifier: MIT
"""dialects.py - the tree of a template, written for another engine.

Promises: every contender has the words, the markup and the conditions of templates/, so pages follow the templates
by themselves; each result is a plain template of its engine, with its loops, its conditions and its escaping.
Must never: decide by an engine what a page says.
"""
import re

from translate import Name, Text, shown


class Dialect:
    """How one engine writes. In `write`, `scope` is the engine's word for where names are looked up."""

    def __init__(self, shapes):
        self.shapes = shapes

    def page(self, nodes):
        return self.write(nodes, self.top, shown(nodes))

    def write(self, nodes, scope, texts):
        return "".join(self.node(node, scope, texts) for node in nodes)

    def node(self, node, scope, texts):
        if isinstance(node, Text):
            return self.text(node)
        value = self.value(scope, node.name)
        if isinstance(node, Name):
            return self.json(value) if node.is_json else self.escaped(value)
        if node.name in self.shapes.lists:
            inner = self.write(node.body, node.name, texts)
            return self.loop(value, node.name, self.text(node.separator), inner)
        if node.name in texts or node.name not in self.shapes.scopes:
            return self.condition(value, self.write(node.body, scope, texts))
        return self.within(value, self.write(node.body, value, texts))

    def text(self, text):
        return text

    def within(self, value, body):
        return self.condition(value, body)


class Jinja(Dialect):
    """x["y"] is the faster look-up here and in Twig."""

    top = ""

    def value(self, scope, name):
        return f'{scope}["{name}"]' if scope else name

    def escaped(self, value):
        return "{{ %s }}" % value

    def json(self, value):
        return "{{ %s|json }}" % value

    def condition(self, value, body):
        return "{%% if %s %%}%s{%% endif %%}" % (value, body)

    def loop(self, value, name, separator, body):
        between = "{%% if not loop.first %%}%s{%% endif %%}" % separator if separator else ""
        return "{%% for %s in %s %%}%s%s{%% endfor %%}" % (name, value, between, body)


class Twig(Jinja):
    """The same language, but for one thing: like PHP, it eats a line's end that follows a tag."""

    def page(self, nodes):
        return super().page(nodes).replace("%}\n", "%}\n\n")


class Go(Dialect):
    """html/template, in Go and in Hugo. It would escape JSON-LD and an XML declaration as what they are not;
    as usual there, their tags go in as safe HTML, and `json` escapes what stands between."""

    top = ""
    tags = re.compile(r'<script type="application/ld\+json">|<\?xml[^>]*>')

    def text(self, text):
        return self.tags.sub(lambda tag: "{{`%s` | safeHTML}}" % tag[0], text)

    def value(self, scope, name):
        return "." + name

    def escaped(self, value):
        return "{{%s}}" % value

    def json(self, value):
        return "{{json %s}}" % value

    def condition(self, value, body):
        return "{{if %s}}%s{{end}}" % (value, body)

    def within(self, value, body):
        return "{{with %s}}%s{{end}}" % (value, body)

    def loop(self, value, name, separator, body):
        if not separator:
            return "{{range %s}}%s{{end}}" % (value, body)
        return "{{range $i, $_ := %s}}{{if $i}}%s{{end}}%s{{end}}" % (value, separator, body)


class Hugo(Go):
    def json(self, value):
        return '{{partial "json.html" %s}}' % value


class Eta(Dialect):
    top = "it"

    def value(self, scope, name):
        return f"{scope}.{name}"

    def escaped(self, value):
        return "<%%= %s %%>" % value

    def json(self, value):
        return "<%%~ json(%s) %%>" % value

    def condition(self, value, body):
        return "<%% if (%s) { %%>%s<%% } %%>" % (value, body)

    def loop(self, value, name, separator, body):
        between = "<%% if (i) { %%>%s<%% } %%>" % separator if separator else ""
        return "<%% %s.forEach((%s, i) => { %%>%s%s<%% }) %%>" % (value, name, between, body)
