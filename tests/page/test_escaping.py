# SPDX-License-Identifier: MIT
"""test_escaping.py - what authors type reaches every context exactly as typed, and no further.

The site of the tests is written anew twice (hostile.py): once with a plain word in every text
that the schema leaves to authors, once with a hostile one in its place. Both sites are rendered
whole. The hostile pages must then be the plain pages with that one word replaced: the same
elements with the same attributes in the same order, the same texts, the same JSON-LD once
parsed; and the forms for programs the same JSON, Atom and Markdown, once read. So a fault in
any context, known to this test or not, shows. Addresses are done likewise.
"""
import json
import re
import xml.etree.ElementTree as ET

import careerpath
import commonmark
from careerpath import SITE
from hostile import (FILES, HOSTILE, HOSTILE_ADDRESSES, PLAIN, render_all, replaced, write_addresses, write_site)
from machines import ATOM, JSON, form, paths
from reader import Page, unique_keys
from tap import done, equal, none, ok
from variant import Variant

SAME = ("/sitemap.xml", "/robots.txt")
ASKED = [*SAME, "/career-path/abl-seaman", *paths(("able-seaman", "hr-officer"))]


def told(page):
    """The page as a list: elements with their attributes, and texts between them."""
    def inside(node):
        for child in node.children:
            if isinstance(child, str):
                yield child
            elif child.tag != "script":
                yield f"<{child.tag}>", dict(child.attributes)
                yield from inside(child)
                yield f"</{child.tag}>"
    return [list(part) if isinstance(part, tuple) else part for part in inside(page.root)]


def read(path, body):
    """What a program reads in a form for programs, as a list."""
    if form(path) == ATOM:
        return [(part.tag, part.attrib, part.text) for part in ET.fromstring(body).iter()]
    if form(path) == JSON:
        return list(json.loads(body, object_pairs_hook=unique_keys).items())
    try:
        return [tuple(block) for block in commonmark.blocks(body.decode())]
    except commonmark.Fault as fault:
        return [str(fault)]


def first_difference(got, expected):
    if got != expected:
        at = next((i for i, pair in enumerate(zip(got, expected)) if pair[0] != pair[1]),
                  min(len(got), len(expected)))
        yield f"{got[at:at + 1]!r}, expected {expected[at:at + 1]!r}"


def faults(plain, hostile, word):
    """Where the hostile site is not the plain one with the word replaced."""
    for path, response in plain.items():
        other = hostile[path]
        if any(name not in ("etag", "content-length") and other.headers.get(name) != value for name,
               value in response.headers.items()):
            yield f"{path}: headers differ"
        if path in SAME:
            if other.body != response.body:
                yield f"{path} differs"
            continue
        if form(path):
            yield from (f"{path}: {fault}" for fault in first_difference(
                read(path, other.body), replaced(read(path, response.body), word)))
            continue
        one, two = Page(response), Page(other)
        yield from (f"{path}: {fault}" for fault in two.faults)
        yield from (f"{path}: {fault}" for fault in first_difference(told(two), replaced(told(one), word)))
        if response.status == 200 and two.graph() != replaced(one.graph(), word):
            yield f"{path}: JSON-LD differs"


plain = render_all(write_site, PLAIN, ASKED)
shown = " ".join(response.body.decode() for path, response in plain.items()
                 if path.count("/") == 2 and not form(path))
with Variant() as site:
    write_site(site, PLAIN)
    fields = [value for file in FILES for element in ET.parse(f"{site.data}/{file}.xml").iter()
              for value in [element.text or "", *element.attrib.values()] if PLAIN in value]
ok("the plain word stands in eighty fields and more, and often on the pages", len(fields) > 80
   and shown.count(PLAIN) > 300,
   (len(fields), shown.count(PLAIN)))
for name, word in HOSTILE.items():
    none(f"{name} comes out as typed in texts, attributes, heads and every form for programs, and changes no element",
         faults(plain, render_all(write_site, word, ASKED), word))

plain = render_all(write_addresses, PLAIN, ASKED)
for name, word in HOSTILE_ADDRESSES.items():
    none(f"{name} in an address comes out as typed in links and every form for programs, and changes no element",
         faults(plain, render_all(write_addresses, word, ASKED), word))

sitemap = ET.fromstring(careerpath.render("/sitemap.xml", SITE).body)
ok("the sitemap of the site with odd characters is XML", sitemap.tag.endswith("urlset"))
with Variant() as site:
    site.edit("site", lambda root: setattr(root.find("organization/email"), "text", "a.b_c+d-e@x-y.example"))
    footer = site.page("/").body.first("footer")
    equal("an address for mail comes out as typed",
          [node.get("href") for node in footer.all("a") if "@" in node.text()], ["mailto:a.b_c+d-e@x-y.example"])
for typed in ("/<script>alert(1)</script>", "/career-path/\"><img/src=x>", "/%3Cscript%3Ealert(1)%3C/script%3E",
              "/faq/%22onmouseover=x", "/career-path/'-alert(1)-'", "/nothing?<script>", "/%00<script>"):
    source = careerpath.render(typed, SITE).body.decode()
    ok(f"{typed} is echoed nowhere", not re.search(r"alert|onmouseover|<img|<script", source), source)
done()
