# SPDX-License-Identifier: MIT
"""translate.py - the templates of careerpath, read as a tree, and what they ask of a view.

Promises: includes stand in place, so the tree of a page is whole, and each name in it is looked up in the innermost
section around it and nowhere else.
Must never: know a page or an engine.

A section is one of four things. The templates tell a text (its name is also shown); of the rest, the data tells
(`Shapes`): what repeats is a list, what has names of its own a scope, and what has none a condition.
"""
import re

MARKER = re.compile(r"\{\{([#/>%!]?)([A-Za-z0-9_]+)(?::([a-z_-]+))?[^}]*\}\}")
ALONE = re.compile(r"^[ \t]*(\{\{[#/>%!][^}]*\}\})[ \t]*\n", re.M)


class Text(str):
    """Words and markup."""


class Name:
    def __init__(self, name, modifier):
        self.name, self.is_json = name.lower(), modifier == "json_escape"


class Section:
    """`separator` stands between the items, at their start: some engines know only the first item."""

    def __init__(self, name):
        self.name, self.body, self.separator = name.lower(), [], ""


def read(folder, path):
    """The tree of a template: a list of Text, Name and Section."""
    source = ALONE.sub(r"\1", (folder / path).read_text())
    top = Section("")
    open_sections, at = [top], 0
    for marker in MARKER.finditer(source):
        body = open_sections[-1].body
        body.append(Text(source[at : marker.start()]))
        at = marker.end()
        kind, name, modifier = marker.groups()
        if kind == "":
            body.append(Name(name, modifier))
        elif kind == "#":
            body.append(Section(name))
            open_sections.append(body[-1])
        elif kind == ">":
            body.extend(read(folder, included(name)))
        elif kind == "/":
            close(open_sections, name)
    top.body.append(Text(source[at:]))
    return [node for node in top.body if node != ""]


def close(open_sections, name):
    section = open_sections.pop()
    section.body = [node for node in section.body if node != ""]
    if name.endswith("_separator"):
        around = open_sections[-1]
        around.body.remove(section)
        around.separator = "".join(section.body)


def included(marker):
    """PART_PAY is part/pay.html.tpl, CAREER_PATH_JSON career_path.json.tpl."""
    name = marker.lower()
    folder = ""
    if name.startswith("part_"):
        folder, name = "part/", name[5:]
    return f"{folder}{name[:-5]}.json.tpl" if name.endswith("_json") else f"{folder}{name}.html.tpl"


def shown(nodes):
    """All names that are shown somewhere in these nodes."""
    names = set()
    for node in nodes:
        if isinstance(node, Name):
            names.add(node.name)
        elif isinstance(node, Section):
            names |= shown(node.body)
    return names


class Scope:
    """What a template asks for in one place: `texts`, and under `inner` the scopes of sections."""

    def __init__(self):
        self.texts, self.inner = set(), {}

    def take(self, nodes, texts):
        for node in nodes:
            if isinstance(node, Name):
                self.texts.add(node.name)
            elif isinstance(node, Section) and node.name in texts:
                self.texts.add(node.name)
                self.take(node.body, texts)
            elif isinstance(node, Section):
                self.inner.setdefault(node.name, Scope()).take(node.body, texts)
        return self

    def asking(self):
        """A template of ours that answers with all of this as JSON. Every section is an array there."""
        fields = [f'"{name}":"{{{{{name.upper()}:json_escape}}}}"' for name in sorted(self.texts)]
        for name, scope in sorted(self.inner.items()):
            mark = name.upper()
            comma = "{{#%s_separator}},{{/%s_separator}}" % (mark, mark)
            fields.append(f'"{name}":[{{{{#{mark}}}}}{scope.asking()}{comma}{{{{/{mark}}}}}]')
        return "{\n" + ",\n".join(fields) + "\n}"


class Shapes:
    """Of each section of a page, by its name: is it a list, does it have names of its own?"""

    def __init__(self):
        self.lists, self.scopes = set(), set()

    def learn(self, view):
        for name, value in view.items():
            if isinstance(value, list):
                if len(value) > 1:
                    self.lists.add(name)
                for item in value:
                    if item:
                        self.scopes.add(name)
                    self.learn(item)

    def shape(self, view):
        """The same view in the form that a site would keep: lists, objects, booleans and texts."""
        return {name: self.value(name, value) for name, value in view.items()}

    def value(self, name, value):
        if not isinstance(value, list):
            return value
        if name in self.lists:
            return [self.shape(item) for item in value]
        if name in self.scopes:
            return self.shape(value[0]) if value else None
        return bool(value)
