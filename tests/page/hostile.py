# SPDX-License-Identifier: MIT
"""hostile.py - the site of the tests with a word of ours in every text that authors write.

The same site with a plain word and with a hostile one must differ in that word only,
whatever the form. Addresses are done likewise, with what the schema allows in one.
"""
import collections
from concurrent.futures import ThreadPoolExecutor

import careerpath
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
    "a name of the page": "main", "marks of Markdown": "*_[]()<>|~&#`", "a link of Markdown": "![x](//x.y)",
    "the end of a heading": "x ##", "an address by itself": "<http://x.y>", "an escape of Markdown": "\\*\\_\\[ \\\\",
}
HOSTILE_ADDRESSES = {
    "quotes": "\"onclick='x()'", "an entity": "&lt;&amp;&quot;&#39;", "another scheme": "javascript:alert(1)//",
    "marks": "!$()*,;:@~[]^|\\`", "percents": "%22%3E%00%zz", "a fragment": "#a?b=c&d=e", "dots": "../../..//x",
    "parentheses": ")(x(",
}
WORDS = {"title", "also-known-as", "label", "name", "region", "code"}
ATTRIBUTES = {("title", "plural"), ("rung", "name"), ("figure", "for")}
PROSE = {"short", "summary", "text", "need", "overview", "good", "relations", "requirement", "duty", "note", "focus", "proof", "move", "ask", "p",
         "item", "sentence", "definition", "tagline", "introduction"}
FILES = ("site", "categories", "skills", "roles/able-seaman", "roles/hr-officer")
LONG = " It goes on for a while about nothing much, since the schema wants a hundred and twenty letters of it."

# Where in a text the word stands: in words, in prose.
Place = collections.namedtuple("Place", "words prose")
MIDDLE = Place("{name}{word}", "{text} says {word} here, once.")
START = Place("{word} {name}", "{word} {text} comes after it.")
END = Place("{name} {word}", "{text} comes before it {word}")


def rewrite(root, word, count, place=MIDDLE):
    """Every text of an author becomes words of ours with the word in it, long enough for the schema."""
    for element in root.iter():
        count[0] += 1
        number = count[0]
        if element.tag in WORDS and len(element) == 0:
            letter = "A" if root.get("slug") == "able-seaman" else "H"
            element.text = place.words.format(name=f"{letter}{number}", word=word)
        elif element.tag in PROSE:
            text = f"Text {number}" + LONG * (element.tag in ("summary", "overview"))
            element.text = place.prose.format(text=text, word=word)
        for tag, attribute in ATTRIBUTES:
            if element.tag == tag and element.get(attribute):
                element.set(attribute, place.words.format(name=number, word=word))
    return root


def write_site(site, word, place=MIDDLE):
    count = [0]
    for file in FILES:
        site.edit(file, lambda root: rewrite(root, word, count, place))


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
    if isinstance(value, (list, tuple)):
        return type(value)(replaced(part, word) for part in value)
    if isinstance(value, dict):
        return {replaced(key, word): replaced(part, word) for key, part in value.items()}
    return value


def render_all(write, word, paths=(), **more):
    """The responses of the site so written: each page of its sitemap, and these paths, by path."""
    with Variant() as site:
        write(site, word, **more)
        asked = [*careerpath.pages(site.data), *paths]
        with ThreadPoolExecutor() as threads:
            return dict(zip(asked, threads.map(site.render, asked)))
