# SPDX-License-Identifier: MIT
"""test_filters.py - the list of roles, filtered; the questions, by theme.

Both are forms of a page that is listed: they keep its address as canonical and ask not to be indexed.
What fits is worked out here anew from the XML.
"""
import itertools
import re

import authored
from careerpath import SITES, pages, render
from many import many
from reader import Page, page
from tap import contains, done, equal, none, ok

CURRENCY = {name: authored.words(authored.root(data, "site"), "currency") for name, data in SITES.items()}


def shown(path, data):
    return Page(render(path, data))


def reaches(pay, least, currency):
    return (pay.get("currency") or currency) == currency and int(pay.get("max")) * (12 if pay.get("period") == "month" else 1) >= least


def fits(role, category, years, least, currency):
    rungs = role.findall("ladder/rung")
    top = rungs[-1].get("to")
    return ((not category or role.find("category").get("ref") == category)
            and (years is None or int(rungs[0].get("from")) <= years and (top is None or years <= int(top)))
            and (least is None or any(reaches(pay, least, currency)
                                      for pay in [*role.findall("pay"), *role.findall("ladder/rung/pay")])))


def cards(one):
    return [card.first("a").get("href") for card in one.main.all("li", class_="card")]


def by_title(paths, data):
    roles = authored.roles(data)
    return sorted(paths, key=lambda path: authored.words(roles[path.rpartition("/")[2]], "title").lower())


for name, data in SITES.items():
    roles, base = authored.roles(data), authored.base_url(data)
    fields = [None, *sorted({role.find("category").get("ref") for role in roles.values()})]
    for category, years, least in itertools.product(fields, (None, 0, 5, 20), (None, 1, 40000, 2500000)):
        if (category, years, least) == (None, None, None):
            continue
        query = f"category={category or ''}&experience={'' if years is None else years}&pay={'' if least is None else least}"
        one = shown(f"/career-path?{query}", data)
        wanted = by_title((f"/career-path/{slug}" for slug, role in roles.items()
                           if fits(role, category, years, least, CURRENCY[name])), data)
        equal(f"{name}: {query} finds the roles that fit", cards(one), wanted)
        if category and years == 5:
            equal(f"{name}: {query} is the same page by another order", [one.links("canonical"), one.metas("robots")],
                  [[f"{base}/career-path"], ["noindex"]])
            form = one.main.first("form")
            equal(f"{name}: {query}: the form keeps what was asked", (
                [node.get("value") for node in form.all("option") if "selected" in node.attributes],
                [node.get("value") for node in form.all("input")]), ([category], [str(years), "" if least is None else str(least)]))
            ok(f"{name}: {query} tells how many", one.main.first("h2").text() in (
                "No role fits", "One role fits", f"{len(wanted)} roles fit"), one.main.first("h2").text())
    for query in ("", "?", "?utm=1", "?category=&experience=&pay=", "?category=nowhere", "?experience=-1", "?experience=51", "?pay=x",
                  "?experience=%ff", "?pay=%", "?page=2"):
        answer = render(f"/career-path{query}", data)
        equal(f"{name}: '{query}' is the plain page", answer.body, render("/career-path", data).body)
    none(f"{name}: the sitemap names no query", [path for path in pages(data) if "?" in path])
    odd = shown('/career-path?category="><script>&experience=3&pay="', data)
    equal(f"{name}: a hostile value is nobody's", (len(cards(odd)) > 0, "<script>&" in odd.source), (True, False))

    for theme in ("getting-in", "pay", "work", "growth", "choice"):
        one = shown(f"/faq?theme={theme}", data)
        asked = {link.get("href") for part in one.main.all("section", class_="asked") for item in part.all("li")
                 for link in item.all("a")}
        own = {f"/faq/{slug}#{question.get('id')}" for slug, role in roles.items()
               for question in role.findall("questions/question") if question.get("theme") == theme}
        standard = {"growth": ("career-path", "next-role"), "pay": ("grow-pay",), "work": ("day-to-day",), "getting-in": ("get-started",)}
        own |= {f"/faq/{slug}#{id}" for slug, role in roles.items() for id in standard.get(theme, ())
                if id != "get-started" or role.find("education") is not None or role.find("requirements") is not None}
        equal(f"{name}: /faq?theme={theme} has each question of the theme, at its role", asked, own)
        equal(f"{name}: /faq?theme={theme} is another view of /faq", [one.links("canonical"), one.metas("robots")],
              [[f"{base}/faq"], ["noindex"]])
        equal(f"{name}: /faq?theme={theme} is marked among the themes",
              [node.get("href") for node in one.main.first("nav", class_="themes").all("a") if node.get("aria-current")],
              [f"/faq?theme={theme}"])
        equal(f"{name}: /faq?theme={theme} says so where no role is asked about it",
              "No role has a question" in one.main.text(), not asked)
    equal(f"{name}: no theme is the plain page", [render(f"/faq{query}", data).body for query in ("?theme=", "?theme=x", "?x=pay")],
          [render("/faq", data).body] * 3)
    ok(f"{name}: /faq itself never says that it has no question", "No role has a question" not in page("/faq", data).main.text())
    contains(f"{name}: /faq leads to the themes", page("/faq", data).source, 'href="/faq?theme=growth"')

with many(130) as data:
    first = shown("/career-path?experience=3", data)
    total = int(re.search(r"(\d+) roles fit", first.main.text())[1])
    seen, here = [], first
    for number in range(1, 9):
        seen += cards(here)
        following = [node.get("href") for node in here.main.all("a", rel="next")]
        if not following:
            break
        equal(f"page {number + 1} of what was found is named with its query", following,
              [f"/career-path?category=&experience=3&pay=&page={number + 1}"])
        here = shown(following[0], data)
    equal("the pages hold everything that was found, once", (len(seen), len(set(seen))), (total, total))
    equal("a page beyond the last is the last", cards(shown("/career-path?experience=3&page=99", data)), cards(here))
    equal("themes come in pages, too", [node.get("href") for node in shown("/faq?theme=growth", data).main.all("a", rel="next")],
          ["/faq?theme=growth&page=2"])
done()
