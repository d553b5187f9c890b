# SPDX-License-Identifier: MIT
"""reader.py - an HTML page as tests see it: a tree, its head, its text, its faults.

Reads the bytes of a response, not the templates, so that it trusts nobody.
Finds what a browser would forgive: open tags, doubled attributes, bare ampersands.
"""
import collections
import functools
import json
import re
from concurrent.futures import ThreadPoolExecutor
from html.parser import HTMLParser

from careerpath import DATA, pages, render

VOID = set("area base br col embed hr img input link meta source track wbr".split())
BLOCKS = set("""address article aside blockquote body dd div dl dt figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hr li main nav ol p pre section small svg table tbody td text th thead title tr ul""".split())
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
PARENTS = {"li": {"ul", "ol"}, "dt": {"dl", "div"}, "dd": {"dl", "div"}, "tr": {"thead", "tbody"},
           "td": {"tr"}, "th": {"tr"}}
CHILDREN = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}, "tr": {"td", "th"}}
BARE = re.compile(r"&(?!(#[0-9]+|#x[0-9a-fA-F]+|[a-zA-Z][a-zA-Z0-9]*);)")


def squeeze(text):
    """Runs of ASCII white space become one space, as in a browser; nothing else changes."""
    return re.sub(r"[ \t\r\n\f]+", " ", text).strip(" ")


class Node:
    """An element: tag, attributes, children (elements and strings)."""

    def __init__(self, tag, attributes, parent, line):
        self.tag, self.attributes, self.parent, self.line = tag, attributes, parent, line
        self.children = []

    def get(self, name):
        return self.attributes.get(name)

    def walk(self):
        """Every element below, in the order of the page."""
        for child in self.children:
            if isinstance(child, Node):
                yield child
                yield from child.walk()

    def all(self, *tags, **wanted):
        """Elements below of these tags; class_="x" and other attributes narrow it down."""
        for node in self.walk():
            classes = (node.get("class") or "").split()
            if (not tags or node.tag in tags) and all(
                    value in classes if name == "class_" else node.get(name) == value
                    for name, value in wanted.items()):
                yield node

    def first(self, *tags, **wanted):
        return next(self.all(*tags, **wanted), None)

    def up(self):
        """The elements around this one, the nearest first."""
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    def strings(self):
        for child in self.children:
            if isinstance(child, str):
                yield child
            elif child.tag not in ("script", "style"):
                yield " " if child.tag in BLOCKS else ""
                yield from child.strings()
                yield " " if child.tag in BLOCKS else ""

    def text(self):
        return squeeze("".join(self.strings()))

    def __repr__(self):
        return f"<{self.tag}> in line {self.line}"


class Tree(HTMLParser):
    """Builds the nodes and lists the faults on the way."""

    def __init__(self, source):
        super().__init__(convert_charrefs=True)
        self.root = self.open = Node("#page", {}, None, 0)
        self.faults = []
        self.doctype = None
        self.feed(source)
        self.close()
        for node in [self.open, *self.open.up()][:-1]:
            self.fault(f"{node} is never closed")

    def fault(self, text):
        self.faults.append(f"line {self.getpos()[0]}: {text}")

    def handle_decl(self, decl):
        self.doctype = decl if not self.root.children else "late"

    def handle_comment(self, data):
        self.fault("a comment")

    def unknown_decl(self, data):
        self.fault(f"<![{data}")

    def handle_pi(self, data):
        self.fault(f"<?{data}")

    def add(self, tag, pairs):
        for name, count in collections.Counter(name for name, _ in pairs).items():
            if count > 1:
                self.fault(f"<{tag}> has {name} {count} times")
        if BARE.search(self.get_starttag_text()):
            self.fault(f"<{tag}> has an attribute with a bare ampersand")
        parent = self.open.tag
        if parent not in PARENTS.get(tag, {parent}) or tag not in CHILDREN.get(parent, {tag}):
            self.fault(f"<{tag}> in <{parent}>")
        if tag in BLOCKS and tag != "small" and parent in ("p", "span", "a", "h1", "h2", "h3", "h4", "small"):
            self.fault(f"<{tag}> in <{parent}>")
        node = Node(tag, dict(pairs), self.open, self.getpos()[0])
        self.open.children.append(node)
        return node

    def handle_starttag(self, tag, attrs):
        node = self.add(tag, attrs)
        if tag not in VOID:
            self.open = node

    def handle_startendtag(self, tag, attrs):
        node = self.add(tag, attrs)
        if tag not in VOID and all(around.tag != "svg" for around in node.up()):
            self.fault(f"<{tag}/> closes itself")

    def handle_endtag(self, tag):
        if tag != self.open.tag:
            self.fault(f"</{tag}> where {self.open} is open")
        around = [self.open, *self.open.up()]
        match = next((node for node in around if node.tag == tag), None)
        if match is not None:
            self.open = match.parent

    def handle_data(self, data):
        self.open.children.append(data)
        if self.open.tag in ("#page", "html", "head", "ul", "ol", "dl", "table", "tr") and data.strip():
            self.fault(f"text in <{self.open.tag}>: {data.strip()!r}")


def unique_keys(pairs):
    """For json.loads: an object whose keys are all different."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError(f"a key twice in {pairs!r}")
    return made


class Page:
    """One parsed page."""

    def __init__(self, response):
        self.status, self.headers = response.status, response.headers
        self.source = response.body.decode("utf-8")
        tree = Tree(self.source)
        self.root, self.faults, self.doctype = tree.root, tree.faults, tree.doctype
        bare = re.sub(r"(?s)<script.*?</script>", "", self.source)
        self.faults += [f"a bare ampersand: {bare[m.start():m.start() + 30]!r}" for m in BARE.finditer(bare)]
        self.html, self.body = self.root.first("html"), self.root.first("body")
        self.main = self.root.first("main")
        self.title = squeeze("".join(self.root.first("head").first("title").strings()))
        self.headings = [node for node in self.root.all(*HEADINGS)]
        self.ids = [node.get("id") for node in self.root.walk() if node.get("id") is not None]

    def metas(self, name):
        """The contents of all meta elements of that name or property."""
        return [node.get("content") for node in self.root.all("meta")
                if name in (node.get("name"), node.get("property"))]

    def links(self, rel):
        return [node.get("href") for node in self.root.all("link") if node.get("rel") == rel]

    def addresses(self):
        """Where the page's anchors lead, in order."""
        return [node.get("href") for node in self.root.all("a")]

    def graph(self):
        """The JSON-LD of the page: the things of its one graph."""
        blocks = [node for node in self.root.all("script") if node.get("type") == "application/ld+json"]
        if len(blocks) != 1:
            raise ValueError(f"{len(blocks)} blocks of JSON-LD")
        return json.loads("".join(blocks[0].children), object_pairs_hook=unique_keys)["@graph"]

    def thing(self, kind):
        """The one thing of that type in the graph, or None."""
        found = [thing for thing in self.graph() if thing["@type"] == kind]
        return found[0] if len(found) == 1 else None

    def blocks(self, within=None):
        """The innermost blocks with text: (element, text). Their texts make up the page."""
        for node in (within or self.body).walk():
            if node.tag in BLOCKS and not any(child.tag in BLOCKS for child in node.walk()) and node.text():
                yield node, node.text()


def section(page, name):
    """The section of the page whose heading has that id, or None."""
    return page.main.first("section", **{"aria-labelledby": name})


def texts(node, *tags, **wanted):
    """The texts of such elements in one that may be None."""
    return [] if node is None else [found.text() for found in node.all(*tags, **wanted)]


@functools.lru_cache(maxsize=None)
def page(path, data=DATA):
    return Page(render(path, data))


@functools.lru_cache(maxsize=None)
def site(data=DATA):
    """Every page of the sitemap by path, each rendered once."""
    paths = pages(data)
    with ThreadPoolExecutor() as threads:
        return dict(zip(paths, threads.map(lambda path: page(path, data), paths)))
