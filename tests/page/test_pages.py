# SPDX-License-Identifier: MIT
"""test_pages.py - the rules for every page, over every page of both sites.

The sites are the shipped one and the one of the tests, which has another name, another
base URL and odd characters. What sections say is for test_sections.py.
"""
import collections
import re

import authored
from careerpath import SITES
from reader import site, squeeze
from rules import STRUCTURE
from tap import done, equal, none, ok


def over(pages, rule):
    """What a rule finds, with the path of the page."""
    for path, page in pages.items():
        for fault in rule(page):
            yield f"{path}: {fault}"


def repeated(pages, part):
    groups = collections.defaultdict(list)
    for path, page in pages.items():
        groups[part(page)].append(path)
    return [f"{text!r} on {paths}" for text, paths in groups.items() if len(paths) > 1]


def outside(texts, least, most):
    return [f"{len(text)}: {text!r}" for text in texts if not least <= len(text) <= most]


def sharing_faults(data, path, page):
    """Open Graph and Twitter fields that do not say what the page says."""
    name, description = authored.words(authored.root(data, "site"), "name"), page.metas("description")
    role = authored.role_of(path, data)
    picture = [] if role is None else [f"{authored.base_url(data)}/share/{role.get('slug')}.png"]
    wanted = {
        "og:image": picture, "og:image:width": ["1200"] * len(picture), "og:image:height": ["630"] * len(picture),
        "og:image:alt": description * len(picture), "og:image:type": ["image/png"] * len(picture),
        "og:type": ["website"], "og:site_name": [name], "og:title": [page.title], "og:description": description,
        "og:url": [authored.base_url(data) + path], "twitter:card": ["summary_large_image" if picture else "summary"],
        "twitter:title": [page.title], "twitter:description": description,
    }
    return [f"{path}: {field} {page.metas(field)}, expected {value}"
            for field, value in wanted.items() if page.metas(field) != value]


def crumb_faults(data, path, page):
    """Crumbs start at the home page, end here without a link, and say the same to machines."""
    base = authored.base_url(data)
    told, nav = page.thing("BreadcrumbList"), page.body.first("nav", class_="crumbs")
    if path == "/":
        if (told, nav) != (None, None):
            yield f"{path}: {nav} {told}"
        return
    listed = [(item["position"], item["name"], item["item"]) for item in told["itemListElement"]]
    if nav is None:
        yield f"{path}: no crumbs"
        return
    steps = list(nav.all("li"))
    shown = []
    for number, step in enumerate(steps, 1):
        link, here = step.first("a"), step.first("span", **{"aria-current": "page"})
        if (link is None) == (here is None) or (here is not None) != (number == len(steps)):
            yield f"{path}: {step.text()!r} is not a link, or the page itself is one"
        shown.append((number, step.text(), base + (path if link is None else link.get("href"))))
    if shown != listed:
        yield f"{path}: {shown}, but for machines {listed}"
    if shown[0][2] != base + "/" or len({address for _, _, address in shown}) != len(shown):
        yield f"{path}: {shown} do not lead from the home page to here"


def name_faults(data, path, page):
    settings = authored.root(data, "site")
    home = page.body.first("a", class_="site-name")
    if home is None or home.text() != authored.words(settings, "name") or home.get("href") != "/":
        yield f"{path}: header {home and home.text()!r}"
    publisher = page.body.first("footer").first("a")
    wanted = (authored.words(settings, "organization/name"), authored.words(settings, "organization/address"))
    if (publisher.text(), publisher.get("href")) != wanted:
        yield f"{path}: footer {publisher.text()!r} {publisher.get('href')!r}"


for name, data in SITES.items():
    pages = site(data)
    base = authored.base_url(data)
    settings = authored.root(data, "site")

    equal(f"{name}: the sitemap lists each page that a definition is enough for, and no other",
          sorted(pages), sorted(authored.pages(data)))
    none(f"{name}: a page names the feed, and the Markdown of a role's page, as its other forms",
         [(path, page.links("alternate")) for path, page in pages.items() if page.links("alternate") != [
             "/feed.xml", *([path + ".md"] if re.match("/(career-path|faq)/", path) else [])]])
    none(f"{name}: each page answers 200 as HTML in UTF-8",
         [(path, page.status, page.headers["content-type"]) for path, page in pages.items()
          if (page.status, page.headers["content-type"]) != (200, "text/html; charset=utf-8")])
    none(f"{name}: the language is that of the site",
         [(path, page.html.get("lang")) for path, page in pages.items()
          if page.html.get("lang") != authored.words(settings, "language")])

    none(f"{name}: titles have 1 to 60 characters", outside([page.title for page in pages.values()], 1, 60))
    none(f"{name}: a page has one description, of 70 to 160 characters",
         [(path, page.metas("description")) for path, page in pages.items() if len(page.metas("description")) != 1]
         + outside([page.metas("description")[0] for page in pages.values()], 70, 160))
    none(f"{name}: titles are unique", repeated(pages, lambda page: page.title))
    none(f"{name}: descriptions are unique", repeated(pages, lambda page: page.metas("description")[0]))
    none(f"{name}: headings of pages are unique", repeated(pages, lambda page: page.main.first("h1").text()))
    none(f"{name}: each page is canonical to itself under the site's base URL",
         [(path, page.links("canonical")) for path, page in pages.items() if page.links("canonical") != [base + path]])
    none(f"{name}: pages may be indexed", [path for path, page in pages.items() if page.metas("robots")])
    none(f"{name}: Open Graph and Twitter fields say what the page says",
         [fault for path, page in pages.items() for fault in sharing_faults(data, path, page)])
    none(f"{name}: breadcrumbs lead from the home page to each page but itself, for readers and machines",
         [fault for path, page in pages.items() for fault in crumb_faults(data, path, page)])
    none(f"{name}: header and footer name the site and its publisher",
         [fault for path, page in pages.items() for fault in name_faults(data, path, page)])
    for sentence, rule in STRUCTURE.items():
        none(f"{name}: {sentence}", over(pages, rule))

none("tests: the shipped site's name and address are nowhere in a site of another name",
     [path for path, page in site(SITES["tests"]).items() if "onjob" in page.source.lower()])
for name, data in SITES.items():
    home, settings = site(data)["/"], authored.root(data, "site")
    equal(f"{name}: the home page opens with the tagline and the introduction",
          (home.main.first("h1").text(), home.main.first("p", class_="lede").text()),
          (authored.words(settings, "tagline"), authored.words(settings, "introduction")))
    roles = authored.roles(data)
    finder = [(node.text(), node.get("href")) for node in home.main.first("ul", class_="finder").all("a")]
    equal(f"{name}: the finder on the home page lists every role by title",
          finder, sorted(((authored.words(role, "title"), f"/career-path/{slug}") for slug, role in roles.items()),
                         key=lambda entry: entry[0].lower()))
    none(f"{name}: the finder names the other titles of each role",
         [alias for role in roles.values() for alias in authored.every(role, "also-known-as")
          if alias not in home.main.first("ul", class_="finder").text()])
    listed = site(data)["/career-path"]
    fields = [squeeze(node.first("h2").text()) for node in listed.main.all("section", class_="field")]
    used = {role.find("category").get("ref") for role in roles.values()}
    equal(f"{name}: fields of work stand in the author's order, and none without a role",
          fields, [authored.words(field, "title") for field in authored.root(data, "categories")
                   if field.get("slug") in used])
done()
