# SPDX-License-Identifier: MIT
"""test_feed.py - the Atom feed of reviews by RFC 4287, and llms.txt.

The rules of the RFC are written here as checks. An entry keeps its id whatever changes, and
its time is the day of its role's review, so that a reader is told of reviews and of nothing else.
The newest stand first. Which ones are left out where there are many is for test_paging.py.
"""
import re
import xml.etree.ElementTree as ET

import authored
from careerpath import SITE, SITES, render
from commonmark import blocks, under
from machines import answer, misfits
from reader import Page, site
from tap import done, equal, none, ok
from variant import Variant

ATOM = "{http://www.w3.org/2005/Atom}"
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# RFC 4287 sections 4.1.1 and 4.1.2: exactly one, and what we use beside them.
FEED = {"id": 1, "title": 1, "updated": 1, "subtitle": 1, "author": 1, "link": 2}
ENTRY = {"id": 1, "title": 1, "updated": 1, "summary": 1, "link": 1}
TIME = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ")


def read(body):
    return ET.fromstring(body)


def text(element, name):
    return element.findtext(ATOM + name)


def counts(element):
    return {tag.removeprefix(ATOM): [part.tag for part in element].count(tag)
            for tag in {part.tag for part in element} - {ATOM + "entry"}}


def links(element):
    return {link.get("rel"): (link.get("type"), link.get("href")) for link in element.findall(ATOM + "link")}


def times(feed):
    """id -> updated, of the feed and its entries."""
    return {text(part, "id"): text(part, "updated") for part in [feed, *feed.findall(ATOM + "entry")]}


for name, data in SITES.items():
    base, roles, settings = authored.base_url(data), authored.roles(data), authored.root(data, "site")
    none(f"{name}: the feed is Atom in UTF-8", misfits("/feed.xml", data))
    body = answer("/feed.xml", data).body
    ok(f"{name}: it opens as XML", body.startswith(b'<?xml version="1.0" encoding="UTF-8"?>\n<feed '), body[:80])
    feed = read(body)
    entries = feed.findall(ATOM + "entry")
    equal(f"{name}: it is a feed in the language of the site", (feed.tag, feed.attrib),
          (ATOM + "feed", {LANGUAGE: authored.words(settings, "language")}))
    equal(f"{name}: it has each element that Atom wants, as often as it may", counts(feed), FEED)
    none(f"{name}: so has each entry", [counts(entry) for entry in entries if counts(entry) != ENTRY])
    none(f"{name}: texts are plain, not empty, and nothing but links has attributes",
         [part.tag for part in feed.iter() if part is not feed and (part.attrib if part.tag != ATOM + "link" else
                                                                    set(part.attrib) != {"rel", "type", "href"})
          or len(part) == 0 and part.tag != ATOM + "link" and not (part.text or "").strip()])
    none(f"{name}: there is no text between elements",
         [part.tag for part in feed.iter() if len(part) and (part.text or "").strip() or (part.tail or "").strip()])
    equal(f"{name}: the feed names itself and the list of roles", links(feed), {
        "self": ("application/atom+xml", f"{base}/feed.xml"), "alternate": ("text/html", f"{base}/career-path")})
    author = feed.find(ATOM + "author")
    equal(f"{name}: the author of all entries is the publisher", [(part.tag, part.text) for part in author],
          [(ATOM + "name", authored.words(settings, "organization/name")),
           (ATOM + "uri", authored.words(settings, "organization/address"))])
    by_title = sorted(roles.values(), key=lambda role: authored.words(role, "title").lower())
    # A sort is stable: of equal days the first by title goes first.
    by_review = sorted(by_title, key=lambda role: authored.words(role, "reviewed"), reverse=True)
    equal(f"{name}: there is an entry a role, the newest review first", [text(entry, "title") for entry in entries],
          [authored.words(role, "title") + " career path" for role in by_review])
    equal(f"{name}: an entry is named by the page that it leads to, for ever",
          [(text(entry, "id"), links(entry)) for entry in entries],
          [(f"{base}/career-path/{role.get('slug')}", {"alternate": (
              "text/html", f"{base}/career-path/{role.get('slug')}")}) for role in by_review])
    equal(f"{name}: no two have one id", len(times(feed)), len(entries) + 1)
    none(f"{name}: times are of RFC 3339", [one for one in times(feed).values() if not TIME.fullmatch(one)])
    reviews = {f"{base}/career-path/{slug}": authored.words(role, "reviewed") for slug, role in roles.items()}
    equal(f"{name}: an entry's time is its role's review, the feed's is the newest", times(feed),
          {f"{base}/feed.xml": max(reviews.values()) + "T00:00:00Z",
           **{one: day + "T00:00:00Z" for one, day in reviews.items()}})
    none(f"{name}: a summary has the role's sentence, and the day as the page writes it",
         [text(entry, "summary") for entry, role in zip(entries, by_review)
          if text(entry, "summary") != "{} Reviewed on {}.".format(
              authored.words(role, "short"), site(data)[f"/career-path/{role.get('slug')}"].main.first(
                  "section", **{"aria-labelledby": "sources"}).first("time").text())])
    none(f"{name}: what it leads to answers", [fault for part in feed.iter(ATOM + "link")
                                               for fault in misfits(part.get("href").removeprefix(base), data)])
    everywhere = [*site(data).values(), Page(render("/nothing", data)), Page(render("/error/503", data))]
    none(f"{name}: the head and the foot of every page name the feed",
         [page.title for page in everywhere
          if [(node.get("href"), bool(node.get("title"))) for node in page.root.all(
              "link", rel="alternate", type="application/atom+xml")] != [("/feed.xml", True)]
          or "/feed.xml" not in [node.get("href") for node in page.body.first("footer").all("a")]])

    none(f"{name}: llms.txt is plain text", misfits("/llms.txt", data))
    told = blocks(answer("/llms.txt", data).body.decode())
    equal(f"{name}: llms.txt opens with the site's name and tagline, then says what the site is",
          [(block.kind, block.text) for block in told[:3]],
          [("h1", authored.words(settings, "name")), ("quote", authored.words(settings, "tagline")),
           ("p", authored.words(settings, "introduction"))])
    equal(f"{name}: its sections are lists of links", {block.kind for block in told[4:]}, {"h2", "li"})
    none(f"{name}: an item is a link and what is behind it",
         [block for block in told if block.kind == "li" and (
             len(block.links) != 1 or not block.text.startswith(block.links[0][0] + ": "))])
    for heading, kind in (("Career paths", "career-path"), ("Questions and answers", "faq")):
        equal(f"{name}: {heading.lower()} are listed by title, in Markdown",
              [link for block in under(told, heading) for link in block.links],
              [(authored.words(role, "title"), f"{base}/{kind}/{role.get('slug')}.md") for role in by_title])
    equal(f"{name}: each path has the role's sentence",
          [block.text.partition(": ")[2] for block in under(told, "Career paths")],
          [authored.words(role, "short") for role in by_title])
    equal(f"{name}: the data and the feed are named last", [address for block in under(told, "Optional")
                                                            for _, address in block.links],
          [f"{base}/api", f"{base}/feed.xml"])
    none(f"{name}: each link of llms.txt answers", [fault for block in told for _, address in block.links
                                                    for fault in misfits(address.removeprefix(base), data)])

before = times(read(answer("/feed.xml", SITE).body))
with Variant() as changed:
    def rename(role):
        role.find("title").text = "Chief Officer"
        role.find("short").text = "Another sentence about the one who pays."
    changed.edit("roles/hr-officer", rename)
    equal("a new title and sentence change no id and no time", times(read(changed.render("/feed.xml").body)), before)
    changed.edit("roles/hr-officer", lambda role: setattr(role.find("reviewed"), "text", "2030-01-02"))
    after = times(read(changed.render("/feed.xml").body))
    base = authored.base_url(SITE)
    equal("a review changes the time of its entry and of the feed, and nothing else",
          sorted(set(after.items()) - set(before.items())),
          [(f"{base}/career-path/hr-officer", "2030-01-02T00:00:00Z"), (f"{base}/feed.xml", "2030-01-02T00:00:00Z")])
    equal("ids stay", sorted(after), sorted(before))
done()
