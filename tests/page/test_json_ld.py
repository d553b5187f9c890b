# SPDX-License-Identifier: MIT
"""test_json_ld.py - structured data: one graph a page, that says what a reader sees.

Each text of the graph must stand on the page. What is not text for readers is left out:
types, addresses, ids, dates and codes; and the page's own name and description, which are its
title and meta description. The home page is where all crumbs begin, so it has none.
"""
import re

import authored
from careerpath import SITES
from reader import site
from tap import done, equal, none, ok

UNREAD = {"@type", "@id", "@context", "url", "item", "inLanguage", "dateModified", "currency", "unitText"}
EXTRA = {"/": ["WebSite", "Organization"], "career-path": ["ItemList"], "faq": ["ItemList"],
         "career-path/": ["Occupation"], "faq/": [], "api": [], "category/": ["ItemList"], "skill": ["DefinedTermSet"],
         "skill/": ["DefinedTerm"], "compare/": ["Occupation", "Occupation"],
         **dict.fromkeys(("how-to-become/", "job-description/", "salary/", "interview-questions/", "early-career/"), ["Occupation"])}
PAGE_TYPES = {"/": "WebPage", "career-path": "CollectionPage", "faq": "CollectionPage", "career-path/": "WebPage",
              "faq/": "FAQPage", "category/": "CollectionPage", "skill": "CollectionPage"}
SCALE = {"": 1, "K": 1_000, "L": 100_000, "M": 1_000_000, "Cr": 10_000_000, "B": 1_000_000_000}


def kind(path):
    """/, career-path, faq, api and so on, with a slash where the page is about one role, skill or other thing."""
    first = path.split("/")[1]
    return first + "/" * (path.count("/") >= 2) if first else "/"


def texts(value, key=""):
    """Every text for readers, with its key."""
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in UNREAD:
                yield from texts(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from texts(part, key)
    elif isinstance(value, str):
        yield key, value


def unseen(path, page):
    """Texts of the graph that the page does not show."""
    shown = page.body.text()
    for thing in page.graph():
        if thing["@type"] == PAGE_TYPES.get(kind(path), "WebPage"):
            if (thing["name"], thing["description"]) != (page.title, page.metas("description")[0]):
                yield f"{path}: the page's name or description is another"
            thing = {key: value for key, value in thing.items() if key not in ("name", "description")}
        for key, text in texts(thing):
            if text not in shown:
                yield f"{path}: {thing['@type']} {key} {text!r}"


def ids(value, defined, used):
    """Ids of things that say something, and of those that only point."""
    if isinstance(value, dict):
        if "@id" in value:
            (used if set(value) == {"@id"} else defined).append(value["@id"])
        for part in value.values():
            ids(part, defined, used)
    elif isinstance(value, list):
        for part in value:
            ids(part, defined, used)


def amount(text):
    """₹4.5L and £24,000 as numbers."""
    number, unit = re.fullmatch(r"[^\d]*([\d,.]+)([A-Za-z]*)", text).groups()
    return round(float(number.replace(",", "")) * SCALE[unit])


def salary_faults(role, page):
    """The salary that machines read is the range in the fact strip and the one that was authored."""
    strip = page.main.first("dl", class_="fact-strip").first("span", class_="pay")
    told, pay = page.thing("Occupation").get("estimatedSalary"), role.find("pay")
    if (told is None) != (pay is None) or (strip is None) != (pay is None):
        yield f"{told}, but the page shows {strip and strip.text()}"
    elif told:
        least, most = map(amount, re.match(r"(\S+)–(\S+) a", strip.text()).groups())
        value = told["value"]
        if (value["minValue"], value["maxValue"]) != (least, most) or (least, most) != (
                int(pay.get("min")), int(pay.get("max"))):
            yield f"{value}, but the page shows {strip.text()}"
        if (told["@type"], value["@type"], value["unitText"]) != (
                "MonetaryAmount", "QuantitativeValue", "MONTH" if "month" in strip.text() else "YEAR"):
            yield told


for name, data in SITES.items():
    pages, roles, settings = site(data), authored.roles(data), authored.root(data, "site")
    base = authored.base_url(data)
    blocks = [(path, node) for path, page in pages.items() for node in page.root.all("script")]
    equal(f"{name}: each page has one block, in its head",
          [path for path, node in blocks if node.parent.tag == "head"], list(pages))
    none(f"{name}: the block is one graph of schema.org, with no other key and no markup in it",
         [path for path, node in blocks if not re.match(
             r'\{"@context":"https://schema\.org","@graph":\[', "".join(node.children))
             or "<" in "".join(node.children)])
    none(f"{name}: the graph holds the page, its breadcrumbs but on the home page, and the page's own thing",
         [(path, types) for path, page in pages.items() for types in [[thing["@type"] for thing in page.graph()]]
          if types != [PAGE_TYPES.get(kind(path), "WebPage"), *["BreadcrumbList"][path == "/":], *EXTRA[kind(path)]]])
    none(f"{name}: each page with breadcrumbs names them",
         [path for path, page in pages.items() for named in [page.graph()[0].get("breadcrumb")]
          if (named is None) != (page.thing("BreadcrumbList") is None)])
    none(f"{name}: FAQPage stands on FAQ pages only",
         [path for path, page in pages.items() if ("FAQPage" in page.source) != (kind(path) == "faq/")])
    none(f"{name}: the page is named by its canonical address, in the language of the site",
         [path for path, page in pages.items() for thing in page.graph()[:1]
          if (thing["@id"], thing["url"], thing["inLanguage"]) != (base + path, base + path, page.html.get("lang"))])
    none(f"{name}: every text of a graph stands on its page",
         [fault for path, page in pages.items() for fault in unseen(path, page)])

    defined, used = [], []
    for page in pages.values():
        ids(page.graph(), defined, used)
    none(f"{name}: each reference leads to a thing of the site", sorted(set(used) - set(defined)))
    # An occupation is one thing, of which its pages tell one part each.
    defined = [thing for thing in defined if not thing.endswith("#occupation")]
    equal(f"{name}: each thing has an id of its own", sorted(defined), sorted(set(defined)))
    none(f"{name}: a page refers to its own crumbs and thing",
         [path for path, page in pages.items() for here, there in [([], [])] for _ in [ids(page.graph(), here, there)]
          if set(there) - set(here) - {f"{base}/#website", f"{base}/#organization"}])
    none(f"{name}: positions in lists count from 1",
         [path for path, page in pages.items() for thing in page.graph() if "itemListElement" in thing
          and [item["position"]
               for item in thing["itemListElement"]] != list(range(1, len(thing["itemListElement"]) + 1))])
    none(f"{name}: nothing in a graph is empty",
         [path for path, page in pages.items() for _, text in texts(page.graph()) if not text.strip()])

    home = pages["/"]
    website, organization = home.thing("WebSite"), home.thing("Organization")
    equal(f"{name}: the home page tells the site and who publishes it",
          (website["name"], website["url"], website["publisher"]["@id"] == organization["@id"], organization["name"],
           organization["url"], organization.get("email")),
          (authored.words(settings, "name"), base + "/", True, authored.words(settings, "organization/name"),
           authored.words(settings, "organization/address"), authored.words(settings, "organization/email")))
    for path, link in (("/career-path", "career-path"), ("/faq", "faq")):
        equal(f"{name}: {path} lists every role by title, and how many",
              [(item["name"], item["url"]) for item in pages[path].thing("ItemList")["itemListElement"]]
              + [pages[path].thing("ItemList").get("numberOfItems")],
              sorted(((authored.words(role, "title"), f"{base}/{link}/{slug}") for slug, role in roles.items()),
                     key=lambda entry: entry[0].lower()) + [len(roles)])
    for slug, role in roles.items():
        page = pages[f"/career-path/{slug}"]
        job = page.thing("Occupation")
        codes = [f"{code.get('scheme')} {authored.words(code)}" for code in role.findall("code")]
        equal(f"{name}/{slug}: the occupation is the role's, and has nothing that the role lacks",
              {key: value for key, value in job.items() if key not in ("@type", "@id", "estimatedSalary")},
              {key: value for key, value in {
                  "name": authored.words(role, "title"), "description": authored.words(role, "summary"),
                  "occupationLocation": {"@type": "Country", "name": authored.words(settings, "region")},
                  "skills": authored.skill_titles(role, data), "responsibilities": authored.every(role, "duties/duty"),
                  "educationRequirements": authored.words(role, "education/text"), "occupationalCategory": codes,
                  "experienceRequirements": "{min} to {max} years".format(**role.find("experience").attrib)}.items()
                  if value})
        equal(f"{name}/{slug}: the page is about the occupation", page.graph()[0]["mainEntity"]["@id"], job["@id"])
        none(f"{name}/{slug}: the salary is the range that the page shows", salary_faults(role, page))
ok("no page promises stars, reviews or job postings",
   not any(word in page.source for data in SITES.values() for page in site(data).values()
           for word in ("AggregateRating", "JobPosting", '"Review"', "SearchAction")))
done()
