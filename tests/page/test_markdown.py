# SPDX-License-Identifier: MIT
"""test_markdown.py - the Markdown form of each role's pages says what the page says.

Read as a CommonMark renderer reads it (commonmark.py), over every role of both sites. That
marks in the middle of a text stay text is for test_escaping.py; here they stand at the start
and the end, where they could begin a list or close a heading.
"""
import re

import authored
from careerpath import SITE, SITES, render
from commonmark import Fault, blocks, inline, under
from hostile import END, PLAIN, START, render_all, replaced, write_site
from machines import MARKDOWN, answer, misfits
from reader import site
from tap import done, equal, none, ok

STARTS = ("-", "+", "*", "#", "##", "######", ">", "1.", "1)", "2026.", "=", "===", "---", "- -", "- 1. >", "```", "~~~",
          "|", "[x]:", "<p>", "&#35;", "\\", "\\#", "!", "_", "    x", "(", "://", "- [ ]")
ENDS = ("#", "##", "# #", "\\", "\\\\", "`", "!", "*", "_", "&", "<", "&amp;", "![", "[", "]", "](x)", "~", "|", "|-|", "://x")
FIGURE = re.compile(r"[₹£€$][\d.,]*\d[A-Za-z]*")
ROLE_FORM = re.compile(r"/(career-path|faq)/[a-z0-9-]+")
OURS = re.compile(r"/(skill|compare|how-to-become|job-description|salary|interview-questions|early-career)/.")


def read(path, data):
    return blocks(answer(path, data).body.decode())


def told(html, heading):
    """Questions of an HTML page and the blocks of their answers."""
    return [(node.first(heading).text(), [("p" if block.tag == "p" else "li", block.text())
                                          for block in node.walk() if block.tag in ("p", "li")])
            for node in html.main.all("section", "div", class_="question")]


def asked(page):
    """The same of a Markdown page: level 3 with a question mark."""
    return [(block.text, [(part.kind, part.text) for part in under(page, block.text)])
            for block in page if block.kind == "h3" and block.text.endswith("?")]


def addresses(html, base):
    """Where the page's own part leads, roles' pages by their Markdown; lists of pages have no such form."""
    found = {address for node in html.main.all("a") for address in [node.get("href") or ""]
             if not address.startswith("#") and address not in ("/faq", "/career-path")}
    return {f"{base}{address.partition('#')[0]}.md" if ROLE_FORM.match(address) else
            base + address if OURS.match(address) else address for address in found}


def heading_faults(page):
    levels = [int(block.kind[1]) for block in page if block.kind[0] == "h"]
    if levels.count(1) != 1 or page[0].kind != "h1":
        yield f"{levels.count(1)} headings of level 1"
    yield from (f"level {two} after {one}" for one, two in zip(levels, levels[1:]) if two > one + 1)
    yield from (f"nothing below {one.text!r}" for one, two in zip(page, [*page[1:], None])
                if one.kind[0] == "h" and (two is None or two.kind[0] == "h" and two.kind <= one.kind))
    yield from (f"an empty {block.kind}" for block in page if not block.text)


def authored_texts(role, data):
    """Every text that the definition has, or that it refers to."""
    yield from (authored.words(element) for element in role.iter() if len(element) == 0 and (element.text or "").strip())
    yield from authored.skill_titles(role, data)
    for skill in authored.root(data, "skills"):
        if skill.get("slug") in [used.get("ref") for used in role.findall("skills/skill")]:
            yield authored.words(skill, "definition")
    yield from (label for _, label, _ in authored.site_links(data, role).values())
    yield from (authored.words(link, "note") for link in authored.root(data, "site").findall("links/link"))


for name, data in SITES.items():
    base = authored.base_url(data)
    for slug, role in authored.roles(data).items():
        for kind in ("career-path", "faq"):
            path, here = f"/{kind}/{slug}.md", f"{name}/{kind}/{slug}.md"
            response, html = answer(path, data), site(data)[f"/{kind}/{slug}"]
            none(f"{here}: is Markdown in UTF-8", misfits(path, data))
            equal(f"{here}: asks search engines to leave it alone", response.headers.get("x-robots-tag"), "noindex")
            equal(f"{here}: the page names it as its other form",
                  [node.get("href") for node in html.root.all("link", rel="alternate", type="text/markdown")], [path])
            tag = response.headers["etag"]
            equal(f"{here}: answers HEAD, and a visitor who has it, without a body",
                  [(one.status, one.body, one.headers["etag"]) for one in (
                      render(path, data, method="HEAD"), render(path, data, headers=[f"If-None-Match: {tag}"]))],
                  [(200, b"", tag), (304, b"", tag)])
            page = read(path, data)
            none(f"{here}: has one heading of level 1, first, and skips no level", heading_faults(page))
            equal(f"{here}: has the heading of the page", page[0].text, html.main.first("h1").text())
            equal(f"{here}: has the questions and answers of the page, in its words and order", asked(page),
                  told(html, "h3" if kind == "career-path" else "h2"))
            text, shown = "\n".join(block.text for block in page), html.main.text()
            equal(f"{here}: has the figures of the page", set(FIGURE.findall(text)), set(FIGURE.findall(shown)))
            none(f"{here}: has each text of the definition that the page has",
                 {words for words in authored_texts(role, data) if words in shown and words not in text})
            links = {address for block in page for _, address in block.links}
            equal(f"{here}: leads where the page leads", links - {f"{base}/{kind}/{slug}.md"},
                  addresses(html, base) - {f"{base}/{kind}/{slug}.md"})
            ok(f"{here}: names the page", f"Page: {base}/{kind}/{slug}" in [block.text for block in page])
            none(f"{here}: leads to Markdown that answers", [
                fault for address in links - set(authored.every(role, "sources/source/address"))
                - {given for given, _, _ in authored.site_links(data, role).values()}
                if address.startswith(base + "/") and address.endswith(".md") for fault in misfits(address.removeprefix(base), data)])
            none(f"{here}: ends in one newline, and holds no line that is only space",
                 [line for line in response.body.decode().split("\n")[:-1] if line and not line.strip()]
                 + ([] if re.search(rb"[^\n]\n\Z", response.body) else ["the end"]))

        page, html = read(f"/career-path/{slug}.md", data), site(data)[f"/career-path/{slug}"]
        equal(f"{name}/{slug}: the sources stand in order with their links",
              [link for block in under(page, "Sources") for link in block.links],
              [(authored.words(source, "name"), authored.words(source, "address"))
               for source in role.findall("sources/source")])
        equal(f"{name}/{slug}: the takeaways are the page's",
              [block.text for block in under(page, "Key takeaways")],
              [node.text() for node in html.main.first("section", **{"aria-labelledby": "takeaways"}).all("li")])
        rungs = role.findall("ladder/rung")
        sources = {one.get("id"): authored.words(one, "address") for one in role.findall("sources/source")}
        for number, rung in enumerate(rungs, 1):
            title = f"{number}. {authored.words(rung, 'label')}"
            items = under(page, title)
            years = [block.text for block in items if block.text.startswith("Years: ")]
            pay, end = rung.find("pay"), rung.get("to")
            equal(f"{name}/{slug}: rung {number} has its years and focus", (years, items[0].text), (
                [f"Years: {rung.get('from')}–{end}" if end else f"Years: {rung.get('from')} and more"],
                authored.words(rung, "focus")))
            equal(f"{name}/{slug}: rung {number} has pay with its source, or says that it varies",
                  [([address for _, address in block.links], "varies" in block.text)
                   for block in items if block.text.startswith("Pay: ")],
                  [([] if pay is None else [sources[pay.get("source")]], pay is None)])

minimal = "\n".join(block.text for block in read("/career-path/hr-officer.md", SITE))
none("the minimal role has no figure, fork, way in, code or source",
     [word for word in ("£", "Fork", "Before the first rung", "classifications", "Sources") if word in minimal])
for path in ("/career-path/nobody.md", "/faq/lighthouse-keeper.md"):
    missing = render(path, SITE)
    ok(f"{path}: an error is a page in HTML", missing.status in (404, 410) and "text/html" in missing.headers[
        "content-type"] and b"noindex" in missing.body, missing)

PATHS = ["/career-path/able-seaman.md", "/faq/able-seaman.md", "/career-path/hr-officer.md", "/faq/hr-officer.md",
         "/llms.txt"]
for place, words in ((START, STARTS), (END, ENDS)):
    plain = render_all(write_site, PLAIN, PATHS, place=place)
    for word in words:
        marked = render_all(write_site, word, PATHS, place=place)
        clean = re.sub(" +", " ", word.strip())
        faults = []
        for path in PATHS:
            try:
                got = [tuple(block) for block in blocks(marked[path].body.decode())]
            except Fault as fault:
                got = [str(fault)]
            expected = replaced([tuple(block) for block in blocks(plain[path].body.decode())], clean)
            faults += [f"{path}: {one}, expected {two}" for one, two in zip(got, expected) if one != two]
            faults += [] if len(got) == len(expected) else [f"{path}: {len(got)} blocks of {len(expected)}"]
        none(f"{word!r} at the {'start' if place is START else 'end'} of every text stays text", faults)

for text in ("*a*", "_a_", "`a`", "<b>", "~a~", "a|b", "[a]", "[a](b c)", "![a](b)", "&lt;", "&#9;", "\\a", "[a](b", "a]"):
    try:
        ok(f"the reader takes {text} for more than text", not inline(text))
    except Fault:
        ok(f"the reader takes {text} for more than text", True)
done()
