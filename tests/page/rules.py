# SPDX-License-Identifier: MIT
"""rules.py - what holds for the markup of every HTML page, error pages included.

Each rule takes a page and yields what is wrong. STRUCTURE names them all in sentences.
"""
import re

from machines import form
from reader import HEADINGS

REFERENCES = ("aria-labelledby", "aria-describedby", "aria-controls", "for")
MUST_HAVE_TEXT = """a article aside body button caption dd div dl dt em figure footer h1 h2 h3 h4 h5 h6 header label li
    main nav ol p section small span strong svg table tbody td text th thead title tr ul""".split()
WRONG_WORDS = ("undefined", "(null)", "NaN", "None.", "TODO", "FIXME", "lorem", "\ufffd")
STRAY_MARKS = re.compile(r"\s[.,;:!?](\s|$)|\s[)\]]|[(\[]\s|,,|\.\.|[,;:]\.|[a-z]{4}\.,|\?\.|!\.|\(\)|“”")


def well_formed(page):
    yield from page.faults
    if (page.doctype or "").lower() != "doctype html":
        yield f"doctype {page.doctype!r}"
    if not page.source.lower().startswith("<!doctype html>"):
        yield f"it starts with {page.source[:20]!r}"
    if "\r" in page.source or "\0" in page.source:
        yield "a control character"


def unique_ids(page):
    for name in sorted(set(page.ids)):
        if page.ids.count(name) > 1:
            yield f"id={name!r} {page.ids.count(name)} times"
        if not name or re.search(r"\s", name):
            yield f"id={name!r}"


def references_resolve(page):
    for node in page.root.walk():
        for attribute in REFERENCES:
            for name in (node.get(attribute) or "").split():
                if name not in page.ids:
                    yield f"{node} {attribute}={name!r}"
        address = node.get("href") or ""
        if address.startswith("#") and address[1:] not in page.ids:
            yield f"{node} href={address!r}"


def one_h1(page):
    texts = [node.text() for node in page.root.all("h1")]
    if len(texts) != 1 or page.main.first("h1") is None:
        yield texts


def headings_do_not_skip(page):
    depth = 0
    for node in page.headings:
        level = HEADINGS.index(node.tag) + 1
        if level > depth + 1:
            yield f"{node} {node.text()!r} after h{depth}"
        depth = level


def nothing_is_empty(page):
    for node in page.root.walk():
        if node.tag in MUST_HAVE_TEXT and not node.text():
            yield node
        if node.tag == "section" and all(
                block.tag in HEADINGS for block, _ in page.blocks(node)):
            yield f"{node} has a heading alone"


def no_inline_code(page):
    for node in page.root.walk():
        if node.tag in ("style", "iframe", "object", "embed", "base"):
            yield node
        if node.tag == "form" and (node.get("method") != "get" or not (node.get("action") or "").startswith("/")):
            yield f"{node} {node.attributes}"
        if node.tag == "script" and (node.attributes != {"type": "application/ld+json"}):
            yield f"{node} {node.attributes}"
        for name, value in node.attributes.items():
            if name == "style" or name.startswith("on") or (value or "").strip().lower().startswith(
                    ("javascript:", "data:", "vbscript:")):
                yield f"{node} {name}={value!r}"


def own_files_only(page):
    for node in page.root.walk():
        loads = node.tag == "link" and node.get("rel") not in ("canonical", "alternate")
        loaded = node.get("href") if loads else node.get("src")
        if node.get("rel") == "manifest" and loaded == "/manifest.webmanifest":
            continue
        if loaded is not None and not re.fullmatch(r"/static/[a-z]+\.[0-9a-f]{16}\.[a-z]+", loaded):
            yield f"{node} loads {loaded}"


def alternates_are_forms(page):
    for node in page.root.all("link", rel="alternate"):
        media = form(node.get("href") or "")
        if media is None or node.get("type") != media.partition(";")[0] or node.parent.tag != "head" \
                or not set(node.attributes) <= {"rel", "type", "href", "title"}:
            yield f"{node} {node.attributes}"
    if len(set(page.links("alternate"))) != len(page.links("alternate")):
        yield page.links("alternate")


def no_marker_left(page):
    """D13."""
    texts = [("text", page.root.text())] + [
        (name, value) for node in page.root.walk() for name, value in node.attributes.items() if value]
    for place, text in texts:
        if "{" in text or "}" in text:
            yield f"{place}: {text[:200]!r}"


def clean_text(page):
    for _, text in page.blocks():
        for word in WRONG_WORDS:
            if word in text:
                yield f"{word!r} in {text!r}"
        if STRAY_MARKS.search(text):
            yield f"stray punctuation in {text!r}"


def landmarks(page):
    for tag in ("main", "header", "footer"):
        if len(list(page.body.all(tag))) != 1:
            yield f"{len(list(page.body.all(tag)))} {tag}"
    first = next(page.body.walk())
    if first.tag != "a" or first.get("href") != "#main" or page.main.get("id") != "main":
        yield f"the first link is not to the content: {first} {first.attributes}"
    for node in page.body.all("nav", "section"):
        if not (node.get("aria-label") or node.get("aria-labelledby")):
            yield f"{node} has no name"


def tables_and_pictures_are_named(page):
    for node in page.body.all("th"):
        if node.get("scope") not in ("row", "col"):
            yield f"{node} has no scope"
    for node in page.body.all("table"):
        rows = [len([cell for cell in row.children if not isinstance(cell, str)]) for row in node.all("tr")]
        if len(set(rows)) != 1:
            yield f"{node} has rows of {rows} cells"
    for node in page.body.all("svg"):
        # A picture with links in it is a group: what is in an "img" is not for the keyboard.
        role = "group" if node.first("a") else "img"
        if node.get("role") != role or node.first("title") is None:
            yield f"{node} has no title"
    for node in page.body.all("img"):
        if node.get("alt") is None:
            yield f"{node} has no alt"


def dates_are_dates(page):
    for node in page.body.all("time"):
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", node.get("datetime") or ""):
            yield f"{node} {node.get('datetime')!r}"


def usable_on_a_phone(page):
    if page.metas("viewport") != ["width=device-width, initial-scale=1"]:
        yield page.metas("viewport")
    if [node.get("charset") for node in page.root.all("meta") if node.get("charset")] != ["utf-8"]:
        yield "no charset"
    if "charset" not in page.source[:200]:
        yield "the charset comes late"


STRUCTURE = {
    "all tags are balanced, nested as HTML wants, with no attribute twice": well_formed,
    "no id stands twice on a page": unique_ids,
    "each aria-labelledby and #fragment names an id of the page": references_resolve,
    "there is one h1, in main": one_h1,
    "heading levels do not skip": headings_do_not_skip,
    "no heading, list, section, cell or link is empty": nothing_is_empty,
    "no inline style, script or handler stands on a page": no_inline_code,
    "pages load their own style sheet and icon only, under names with a digest": own_files_only,
    "each other form that a head names is one, of its media type": alternates_are_forms,
    "no curly bracket reaches a visitor (D13)": no_marker_left,
    "no text has a stray mark or a programmer's word": clean_text,
    "each page has a skip link, main, header and footer, and named regions": landmarks,
    "tables have scopes and even rows, and pictures have titles": tables_and_pictures_are_named,
    "machine-readable dates are days": dates_are_dates,
    "the viewport lets visitors zoom, and the charset comes first": usable_on_a_phone,
}
