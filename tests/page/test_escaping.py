# SPDX-License-Identifier: MIT
"""test_escaping.py - what authors type reaches every context exactly as typed, and no further.

The site of the tests is written anew twice: once with a plain word in every text that the
schema leaves to authors, once with a hostile one in its place. Both sites are rendered whole.
The hostile pages must then be the plain pages with that one word replaced: the same elements
with the same attributes in the same order, the same texts, the same JSON-LD once parsed.
So a fault in any context, known to this test or not, shows. Addresses are done likewise,
with what the schema allows in an address.
"""
import re
import xml.etree.ElementTree as ET

import careerpath
from careerpath import SITE
from reader import Page
from tap import done, equal, none, ok
from variant import Variant

PLAIN = "Quxplain"
# Of thirteen characters at most, for titles of pages have room for no more.
HOSTILE = {
    "a tag": "<b onclick=x>", "quotes and marks": "\"'&<>`=", "the end of a script": "</script><i>",
    "the end of a title": "</title></p>", "the end of CDATA": "]]>", "a comment": "<!--x-->",
    "a comment left open": "<!--<script>", "CDATA": "<![CDATA[x", "an instruction": "<?php x ?>",
    "an address that runs": "javascript:x", "an entity": "&amp;&#60;&x;", "an entity without its end": "&lt &copy",
    "a backslash": "\\\"\\u003c\\/\\n\\", "separators of lines": "\u2028a\u2029b\u0085c",
    "spaces that are not ASCII": "\u00a0a\u2003b\u200bc\ufeffd", "emoji": "👩‍💻🚀🇮🇳", "Hindi": "नौकरी की",
    "Arabic, which runs the other way": "\u202eabc\u202c سلّم", "outside the first plane": "𝒜𐍈",
    "percents": "%s%n%20%3Cb", "controls that XML allows": "\u007f\u0080\u009f", "dollars and slashes": "$1\\1//../..",
    "an attribute": "x\" onload='y", "marks of templates": "#X/X%X>PART", "a formula": "=1+1",
    "a name of the page": "main",
}
HOSTILE_ADDRESSES = {
    "quotes": "\"onclick='x()'", "an entity": "&lt;&amp;&quot;&#39;", "another scheme": "javascript:alert(1)//",
    "marks": "!$()*,;:@~[]^|\\`", "percents": "%22%3E%00%zz", "a fragment": "#a?b=c&d=e", "dots": "../../..//x",
}
WORDS = {"title", "also-known-as", "label", "name", "region", "code"}
ATTRIBUTES = {("title", "plural"), ("rung", "name")}
PROSE = {"short", "summary", "text", "route", "requirement", "duty", "note", "focus", "proof", "move", "ask", "p",
         "item",
         "sentence", "definition", "tagline", "introduction"}
FILES = ("site", "categories", "skills", "roles/able-seaman", "roles/hr-officer")


def rewrite(root, word, count):
    """Every text of an author becomes words of ours with the word in it, long enough for the schema."""
    for element in root.iter():
        count[0] += 1
        number = count[0]
        if element.tag in WORDS and len(element) == 0:
            element.text = f"{'A' if root.get('slug') == 'able-seaman' else 'H'}{number}{word}"
        elif element.tag in PROSE:
            element.text = f"Text {number} says {word} here."
        if element.tag == "summary":
            element.text += " It goes on for a while about nothing much, since the schema wants a hundred and twenty letters of it."
        for tag, attribute in ATTRIBUTES:
            if element.tag == tag and element.get(attribute):
                element.set(attribute, f"{number}{word}")
    return root


def write_site(site, word):
    count = [0]
    for file in FILES:
        site.edit(file, lambda root: rewrite(root, word, count))


def write_addresses(site, word):
    def change(root):
        for element in root.iter("address"):
            element.text = f"https://{len(element.text)}.example/a{word}"
        for element in root.iter("link"):
            element.set("pattern", element.get("pattern") + "/a" + word)
    for file in ("site", "roles/able-seaman"):
        site.edit(file, change)


def replaced(value, word):
    """The plain value with the word in place of the plain one."""
    if isinstance(value, str):
        return value.replace(PLAIN, word)
    if isinstance(value, list):
        return [replaced(part, word) for part in value]
    if isinstance(value, dict):
        return {replaced(key, word): replaced(part, word) for key, part in value.items()}
    return value


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


def faults(plain, hostile, word):
    """Where the hostile site is not the plain one with the word replaced."""
    for path, response in plain.items():
        other = hostile[path]
        if path.endswith(".xml") or path == "/robots.txt":
            if other.body != response.body:
                yield f"{path} differs"
            continue
        one, two = Page(response), Page(other)
        yield from (f"{path}: {fault}" for fault in two.faults)
        expected, got = replaced(told(one), word), told(two)
        if got != expected:
            at = next((i for i, pair in enumerate(zip(got, expected)) if pair[0] != pair[1]),
                      min(len(got), len(expected)))
            yield f"{path}: {got[at:at + 1]!r}, expected {expected[at:at + 1]!r}"
        if response.status == 200 and two.graph() != replaced(one.graph(), word):
            yield f"{path}: JSON-LD differs"
        if any(name not in ("etag", "content-length") and two.headers[name] != value for name,
               value in one.headers.items()):
            yield f"{path}: headers differ"


def render_all(write, word):
    with Variant() as site:
        write(site, word)
        paths = careerpath.pages(site.data)
        return {path: site.render(path) for path in [*paths, "/sitemap.xml", "/robots.txt", "/career-path/abl-seaman"]}


plain = render_all(write_site, PLAIN)
shown = " ".join(Page(response).source for path, response in plain.items() if path.count("/") == 2)
with Variant() as site:
    write_site(site, PLAIN)
    fields = [value for file in FILES for element in ET.parse(f"{site.data}/{file}.xml").iter()
              for value in [element.text or "", *element.attrib.values()] if PLAIN in value]
ok("the plain word stands in eighty fields and more, and often on the pages", len(fields) > 80
   and shown.count(PLAIN) > 300,
   (len(fields), shown.count(PLAIN)))
for name, word in HOSTILE.items():
    none(f"{name} comes out as typed in texts, attributes, heads and JSON-LD, and changes no element",
         faults(plain, render_all(write_site, word), word))

plain = render_all(write_addresses, PLAIN)
for name, word in HOSTILE_ADDRESSES.items():
    none(f"{name} in an address comes out as typed in links and JSON-LD, and changes no element",
         faults(plain, render_all(write_addresses, word), word))

sitemap = ET.fromstring(careerpath.render("/sitemap.xml", SITE).body)
ok("the sitemap of the site with odd characters is XML", sitemap.tag.endswith("urlset"))
with Variant() as site:
    site.edit("site", lambda root: setattr(root.find("organization/email"), "text", "a.b_c+d-e@x-y.example"))
    footer = site.page("/").body.first("footer")
    equal("an address for mail comes out as typed",
          [node.get("href") for node in footer.all("a")][1:], ["mailto:a.b_c+d-e@x-y.example"])
for typed in ("/<script>alert(1)</script>", "/career-path/\"><img/src=x>", "/%3Cscript%3Ealert(1)%3C/script%3E",
              "/faq/%22onmouseover=x", "/career-path/'-alert(1)-'", "/nothing?<script>", "/%00<script>"):
    source = careerpath.render(typed, SITE).body.decode()
    ok(f"{typed} is echoed nowhere", not re.search(r"alert|onmouseover|<img|<script", source), source)
done()
