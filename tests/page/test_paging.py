# SPDX-License-Identifier: MIT
"""test_paging.py - lists that are too long for one page: every role once, in one chain of pages.

The site is one of 300 roles that bench/make-catalog writes; one process serves it, for a render
would load it anew each time. Small sites must have none of it. A sitemap in parts is for
tests/wire/test_sitemap_index.py.
"""
import functools
import json
import re
import unicodedata
import xml.etree.ElementTree as ET

import authored
import fastcgi
from careerpath import SITES, parse, render
from commonmark import blocks, under
from many import many
from reader import Page, page, site, squeeze, unique_keys
from rules import STRUCTURE
from servers import Responder
from tap import contains, done, equal, none, ok

ATOM = "{http://www.w3.org/2005/Atom}"
ROLES = "/api/v1/roles"
COUNT, FEED, OF_FIELD = 300, 50, 12
LARGEST = 200_000  # bytes, of any one answer
# Things on a page, by list: so that pages stay small.
LISTS = {"/career-path": 120, "/faq": 60, ROLES: 120}
NO_PAGE = ("0", "02", "99", "x", "-1", "+2", "2.0", "2x", "%32x", "0x2", "999999999999999999999999", "18446744073709551618",
           "4294967298")


class Many:
    """The served site: answers by path, each asked for once."""

    def __init__(self, responder):
        self.listen = responder.listen

    @functools.lru_cache(maxsize=None)
    def answer(self, path):
        return self.ask(path)

    def ask(self, path, method="GET", **fields):
        return parse(fastcgi.ask(self.listen, path, method=method, headers=fields))

    @functools.lru_cache(maxsize=None)
    def page(self, path):
        return Page(self.answer(path))

    def chain(self, first, following):
        """Paths from the first on; following(path) is the next one or None. Ends where it would run in circles."""
        paths = [first]
        while (path := following(paths[-1])) and path not in paths and len(paths) <= COUNT:
            paths.append(path)
        return paths

    def data(self, path):
        return json.loads(self.answer(path).body, object_pairs_hook=unique_keys)


def pager(shown):
    """(words, previous, next) of a page's pager; None for what it lacks."""
    found = list(shown.body.all("nav", class_="pager"))
    links = [{node.get("rel"): node.get("href") for node in nav.all("a")} for nav in found]
    return [(nav.first("p").text(), link.get("prev"), link.get("next")) for nav, link in zip(found, links)]


def following(shown):
    return pager(shown)[0][2] if pager(shown) else None


def roles_on(path, shown):
    """Slugs of the roles that a page of a list lists, in its order."""
    nodes = shown.main.first("div", class_="glossary").all("a") if path.startswith("/career-path") else (
        heading.first("a") for heading in shown.main.all("h2"))
    return [node.get("href").rpartition("/")[2] for node in nodes]


def path_of(listed, number):
    return listed if number == 1 else f"{listed}/page/{number}"


def pages_of(listed, count=COUNT):
    return [path_of(listed, number) for number in range(1, -(-count // LISTS[listed]) + 1)]


def by_title(many_roles):
    """All roles in the order of the data: what is the order of titles, test_api.py tests."""
    return [line["slug"] for path in pages_of(ROLES) for line in many_roles.data(path)["roles"]]


def crumbs(shown):
    """What breadcrumbs say to readers, and to machines: (words, path or None) a step."""
    steps = [(step.text(), step.first("a") and step.first("a").get("href"))
             for step in shown.body.first("nav", class_="crumbs").all("li")]
    return steps, [(item["name"], item["item"]) for item in shown.thing("BreadcrumbList")["itemListElement"]]


def check_list(many_roles, data, listed):
    """The pages of one list for readers."""
    base, slugs = authored.base_url(data), set(authored.roles(data))
    paths = many_roles.chain(listed, lambda path: following(many_roles.page(path)))
    equal(f"{listed}: links to the next page lead through all pages", paths, pages_of(listed))
    shown = {path: many_roles.page(path) for path in paths}
    equal(f"{listed}: each page tells which one it is, and links to those before and after it",
          [pager(one) for one in shown.values()],
          [[(f"Page {number} of {len(paths)}", before, after)] for number, before, after in zip(
              range(1, len(paths) + 1), [None, *paths], [*paths[1:], None])])
    listing = [slug for path, one in shown.items() for slug in roles_on(path, one)]
    equal(f"{listed}: every role is listed once over all pages", (len(listing), set(listing)), (COUNT, slugs))
    equal(f"{listed}: in the order of the data", listing, by_title(many_roles))
    none(f"{listed}: a page links to the roles that it lists and to no other",
         [(path, node.get("href")) for path, one in shown.items() for node in one.main.all("a")
          if node.get("rel") not in ("prev", "next") and node.get("href")[0] != "#" and "?" not in node.get("href")
          and node.get("href").partition("#")[0] not in [f"{listed}/{slug}" for slug in roles_on(path, one)]])
    if listed == "/career-path":
        groups = [(path, part.first("h3").text(), [node.text() for node in part.all("a")])
                  for path, one in shown.items() for part in one.main.first("div", class_="glossary").all("section")]
        none(f"{listed}: each role stands under the letter of its title", [
            (path, letter, title) for path, letter, titles in groups for title in titles
            if unicodedata.normalize("NFD", title)[0].upper() != letter])
        none(f"{listed}: each letter of a page can be jumped to", [
            path for path, one in shown.items()
            if [(node.text(), node.get("href")) for node in one.main.first("nav", class_="letters").all("a")]
            != [(letter, f"#letter-{number}") for number, letter in enumerate(
                (letter for here, letter, _ in groups if here == path), 1)]])
    none(f"{listed}: machines are told the same items, how many there are on the page, and where",
         [path for path, one in shown.items() for told in [one.thing("ItemList")]
          if [item["url"] for item in told["itemListElement"]] != [f"{base}{listed}/{slug}" for slug in roles_on(path, one)]
          or told["numberOfItems"] != len(told["itemListElement"]) or told["numberOfItems"] > LISTS[listed]
          or told["@id"] != f"{base}{path}#list"])
    none(f"{listed}: each page is canonical to itself",
         [(path, one.links("canonical"), one.metas("og:url")) for path, one in shown.items()
          if [one.links("canonical"), one.metas("og:url")] != [[base + path]] * 2])
    names = [one.main.first("h1").text() for one in shown.values()]
    equal(f"{listed}: headings name the page, from the second on", names,
          [names[0], *(f"{names[0]}, page {number}" for number in range(2, len(paths) + 1))])
    none(f"{listed}: so do titles and descriptions",
         [(path, text) for number, (path, one) in enumerate(shown.items(), 1)
          for text in (one.title, one.metas("description")[0]) if (f"page {number}" in text) != (number > 1)])
    none(f"{listed}: breadcrumbs name one page as the current one, under its own address, and say the same to machines",
         [(path, steps, told) for path, one in shown.items() for steps, told in [crumbs(one)]
          if [(words, base + (address or path)) for words, address in steps] != told
          or [address for _, address in steps].index(None) != len(steps) - 1])
    equal(f"{listed}: the header marks the section, and the list itself as the current page",
          [[(node.get("href"), node.get("aria-current")) for node in one.body.first("nav", **{"aria-label": "Site"}).all("a")
            if node.get("aria-current")] for one in shown.values()],
          [[(listed, "page")], *[[(listed, "true")]] * (len(paths) - 1)])


def check_addresses(many_roles, listed):
    """One spelling a page, for readers and for programs."""
    last = pages_of(listed)[-1]
    for asked, path in ((f"{listed}/page/1", listed), (f"{listed}/page/1?a=b", f"{listed}?a=b"), (f"{listed}/page/1/", listed),
                        (f"{listed.upper()}//Page/2", f"{listed}/page/2"), (f"{last}/", last)):
        got = many_roles.ask(asked)
        equal(f"{asked} moves to {path} at once", (got.status, got.headers.get("location")), (301, path))
    none(f"{listed}: what is not the number of a page, in its one spelling, is not found",
         [(name, status) for name in (*NO_PAGE, str(len(pages_of(listed)) + 1))
          for status in [many_roles.ask(f"{listed}/page/{name}").status] if status != 404])
    none(f"{listed}: nor is anything below or beside a page",
         [name for name in ("page", "page/", "page/2/3", "page/2.md", "page/2.json", "pages/2", "2")
          if many_roles.ask(f"{listed}/{name}").status != 404])
    got, tag = many_roles.answer(last), many_roles.answer(last).headers["etag"]
    equal(f"{last} answers who has it, HEAD and other methods as any page does",
          [(one.status, one.body) for one in (many_roles.ask(last, HTTP_IF_NONE_MATCH=tag), many_roles.ask(last, "HEAD"),
                                              many_roles.ask(f"{last}?a=b"))]
          + [many_roles.ask(last, "POST").status, many_roles.ask(f"{listed}/page/99", "POST").status],
          [(304, b""), (200, b""), (200, got.body), 405, 404])


def check_data(many_roles, data):
    """The list for programs."""
    base = authored.base_url(data)
    paths = many_roles.chain(ROLES, lambda path: many_roles.data(path).get("next", "").removeprefix(base))
    told = [many_roles.data(path) for path in paths]
    equal("the data say where they go on, to the end", (paths, [one.get("next") for one in told]),
          (pages_of(ROLES), [*(base + path for path in paths[1:]), None]))
    listing = [line["slug"] for one in told for line in one["roles"]]
    equal("the data have every role once", (len(listing), set(listing)), (COUNT, set(authored.roles(data))))
    equal("each page of the data counts all roles", [one["count"] for one in told], [COUNT] * len(paths))
    equal("the pages are as full as they may be", [len(one["roles"]) for one in told], [120, 120, 60])
    equal("no page of the data is for search engines",
          {many_roles.answer(path).headers.get("x-robots-tag") for path in paths}, {"noindex"})


def check_others(many_roles, data):
    """Home page, sitemap, feed and llms.txt."""
    base, roles = authored.base_url(data), authored.roles(data)
    home = many_roles.page("/")
    first = by_title(many_roles)[:LISTS["/career-path"]]
    equal("the finder on the home page has the roles of the list's first page",
          [node.get("href") for node in home.main.first("ul", class_="finder").all("a")],
          [f"/career-path/{slug}" for slug in first])
    equal("and below it stands where all of them are",
          [node.text() for node in home.main.first("section", **{"aria-labelledby": "finder"}).all("a")
           if node.get("href") == "/career-path"], [f"All {COUNT} roles from A to Z"])
    equal("a field of work shows its first roles there",
          {len(list(field.all("h4"))) for field in home.main.all("section", class_="field")}, {OF_FIELD})
    equal("the home page itself has no pager", pager(home), [])
    named = [node.text.removeprefix(base)
             for node in ET.fromstring(many_roles.answer("/sitemap.xml").body).iter() if node.tag.endswith("}loc")]
    equal("the sitemap has each page of both lists once, and no page of the data",
          sorted(path for path in named if path in ("/career-path", "/faq") or "/page/" in path and "/skill" not in path or "/api/" in path),
          sorted([*pages_of("/career-path"), *pages_of("/faq")]))
    equal("it names no page twice", len(named), len(set(named)))

    entries = ET.fromstring(many_roles.answer("/feed.xml").body).findall(ATOM + "entry")
    days = {slug: authored.words(role, "reviewed") for slug, role in roles.items()}
    # A sort is stable: of equal days the first by title goes first, also where the feed ends.
    newest = sorted(by_title(many_roles), key=days.get, reverse=True)[:FEED]
    equal("the feed has the newest reviews, the newest first, each under its role's day",
          [(entry.findtext(ATOM + "id"), entry.findtext(ATOM + "updated")) for entry in entries],
          [(f"{base}/career-path/{slug}", days[slug] + "T00:00:00Z") for slug in newest])
    equal("the feed is as new as its newest entry",
          ET.fromstring(many_roles.answer("/feed.xml").body).findtext(ATOM + "updated"), days[newest[0]] + "T00:00:00Z")

    told = blocks(many_roles.answer("/llms.txt").body.decode())
    for heading, kind in (("Career paths", "career-path"), ("Questions and answers", "faq")):
        equal(f"llms.txt has the first {kind} pages by title",
              [address for block in under(told, heading) for _, address in block.links],
              [f"{base}/{kind}/{slug}.md" for slug in first])
    more = [block for block in under(told, "Optional") if "/page/" in block.links[0][1]]
    equal("and says where more are", [block.links[0][1] for block in more], [f"{base}/career-path/page/2"])
    contains("of how many", more[0].text if more else "", str(COUNT))


with many(COUNT) as data, Responder(data) as responder:
    many_roles = Many(responder)
    readers = [path for listed in ("/career-path", "/faq") for path in pages_of(listed)]
    for listed in ("/career-path", "/faq"):
        check_list(many_roles, data, listed)
    for listed in LISTS:
        check_addresses(many_roles, listed)
    check_data(many_roles, data)
    check_others(many_roles, data)
    seen = {path: many_roles.page(path) for path in ("/", *readers)}
    for what, texts in (("titles", [one.title for one in seen.values()]),
                        ("descriptions", [one.metas("description")[0] for one in seen.values()]),
                        ("headings", [one.main.first("h1").text() for one in seen.values()])):
        equal(f"many roles: {what} are unique", len(set(texts)), len(seen))
    none("many roles: titles and descriptions are as long as on other pages",
         [(path, one.title, one.metas("description")) for path, one in seen.items()
          if len(one.title) > 60 or not 70 <= len(one.metas("description")[0]) <= 160])
    none("many roles: no words promise fields of work or pay where titles are all that is listed",
         [(path, text) for path, one in seen.items() if path.startswith("/career-path")
          for text in (one.title, one.metas("description")[0]) if re.search(r"\b(fields?|pay)\b", text)]
         + [text for text in [seen["/"].main.first("section", **{"aria-labelledby": "more"}).text()]
            if re.search(r"\bpay\b", text)])
    for sentence, rule in STRUCTURE.items():
        none(f"many roles: {sentence}", [f"{path}: {fault}" for path, one in seen.items() for fault in rule(one)])
    none(f"many roles: no answer is larger than {LARGEST} bytes",
         [(path, len(many_roles.answer(path).body)) for path in (*seen, *pages_of(ROLES), "/feed.xml", "/llms.txt")
          if len(many_roles.answer(path).body) > LARGEST])

# As many as a page may hold: one page of career paths, and two full ones of questions.
with many(LISTS["/career-path"]) as data, Responder(data) as responder:
    full = Many(responder)
    equal("a list that just fits one page has no other, and one that just fits two has two",
          [full.ask(path).status for path in ("/career-path/page/1", "/career-path/page/2", f"{ROLES}/page/2", "/faq/page/1",
                                              "/faq/page/2", "/faq/page/3")], [404, 404, 404, 301, 200, 404])
    equal("the page of all is full, and has no pager",
          (len(roles_on("/career-path", full.page("/career-path"))), pager(full.page("/career-path")),
           "next" in full.data(ROLES)), (LISTS["/career-path"], [], False))
    equal("so is the last page of two", (len(roles_on("/faq", full.page("/faq/page/2"))), pager(full.page("/faq/page/2"))),
          (LISTS["/faq"], [("Page 2 of 2", "/faq", None)]))
    equal("the home page has each role in its field, and no link to more",
          (len(list(full.page("/").main.all("h4"))), "roles from A to Z" in full.page("/").main.text()),
          (LISTS["/career-path"], False))

def expected_mark(path):
    """What the header marks on a page: its section, and the page itself where it is in the header."""
    kind = path.split("/")[1]
    within = kind if kind in ("faq", "skill") else "career-path"
    return [] if path in ("/", "/api") else [(f"/{within}", "page" if path == f"/{within}" else "true")]


for name, data in SITES.items():
    none(f"{name}: a small site has no page of a list, no pager and no word of one",
         [path for path, one in site(data).items() if "/page/" in path or pager(one) or re.search(
             r"\b[Pp]age \d|\ball \d+ roles", squeeze(f"{one.title} {one.metas('description')} {one.body.text()}"), re.I)
          or any("/page/" in address for address in one.addresses())])
    none(f"{name}: its data and llms.txt end where they are",
         [path for path in (ROLES, "/llms.txt", "/sitemap.xml") if re.search(
             rb'"next"|/page/|\bMore roles\b', render(path, data).body)])
    none(f"{name}: pages of its lists are not found",
         [(listed, number) for listed in LISTS for number in (1, 2) if render(f"{listed}/page/{number}", data).status != 404])
    equal(f"{name}: the header marks where a page stands",
          {path: [(node.get("href"), node.get("aria-current"))
                  for node in page(path, data).body.first("nav", **{"aria-label": "Site"}).all("a")
                  if node.get("aria-current")] for path in site(data)},
          {path: expected_mark(path) for path in site(data)})
done()
