# SPDX-License-Identifier: MIT
"""test_search.py - the search page and its suggestions, over both sites. How words are matched is for tests/unit/test_search.c."""
import json
import re
from urllib.parse import quote

import authored
from careerpath import SITE, SITES, pages, render
from reader import Page, page
from rules import STRUCTURE
from tap import contains, done, equal, none, ok


def find(words, data):
    return Page(render(f"/search?q={quote(words)}", data))


def links(shown, name):
    part = shown.main.first("section", **{"aria-labelledby": name})
    return [] if part is None else [node.get("href") for node in part.all("a")]


def suggested(words, data):
    return json.loads(render(f"/search.json?q={quote(words)}", data).body)["suggestions"]


for name, data in SITES.items():
    base, roles, skills = authored.base_url(data), authored.roles(data), authored.skills(data)
    for slug, role in roles.items():
        title = authored.words(role, "title")
        for words in (title, title.upper(), *authored.every(role, "also-known-as")):
            ok(f"{name}: {words!r} finds {slug} first", links(find(words, data), "roles")[:1] == [f"/career-path/{slug}"],
               links(find(words, data), "roles"))
        equal(f"{name}: {title!r} is suggested with its path", suggested(title, data)[0],
              {"kind": "role", "title": title, "path": f"/career-path/{slug}"})
        for question in role.findall("questions/question"):
            ok(f"{name}: the question {question.get('id')} is found by its words",
               f"/faq/{slug}#{question.get('id')}" in links(find(authored.words(question, "ask"), data), "questions"))
        for number, ask in enumerate(authored.every(role, "interview/interview-question/ask"), 1):
            ok(f"{name}: {ask[:40]!r} of {slug}'s interviews is found by its words, at its place",
               f"/interview-questions/{slug}#asked-{number}" in links(find(ask, data), "questions")
               and f"asked-{number}" in page(f"/interview-questions/{slug}", data).ids)
        for words in (f"{title} zzzzqqq", f"wwwwqqq {title}"):
            shown = find(words, data)
            ok(f"{name}: {words!r}, which nothing has, finds {slug} first and says so",
               links(shown, "roles")[:1] == [f"/career-path/{slug}"] and shown.main.first("p", class_="fewer") is not None,
               shown.main.text())
        middle = len(title) // 2
        wrong = title[:middle - 1] + title[middle] + title[middle - 1] + title[middle + 1:]
        if wrong != title and len(title) > 7 and " " not in wrong[middle - 1:middle + 1]:
            shown = find(wrong, data)
            ok(f"{name}: {wrong!r} is taken for what it should be",
               f"/career-path/{slug}" in links(shown, "roles") and shown.main.first("p", class_="meant") is not None,
               shown.main.text())
    used = {skill.get("ref") for role in roles.values() for skill in role.findall("skills/skill")}
    none(f"{name}: each skill in use is found by its title",
         [slug for slug in used if f"/skill/{slug}" not in links(find(skills[slug], data), "skills")])
    none(f"{name}: a skill that no role asks for is not",
         [slug for slug in skills if slug not in used and f"/skill/{slug}" in links(find(skills[slug], data), "skills")])
    for words in ("", "zzzzqqq", "a", '"><script>alert(1)</script>', "é%_*'\"()", "x" * 199, "x" * 201, "\u202e\U0001f680"):
        shown = find(words, data)
        none(f"{name}: the page for {words[:30]!r} keeps the rules of every page",
             [(rule, fault) for rule, judge in STRUCTURE.items() if not rule.startswith("no inline") for fault in judge(shown)])
        kept = re.sub(r"\s+", " ", words).strip() if len(words.encode()) <= 200 else ""
        equal(f"{name}: the field keeps {words[:30]!r}", shown.main.first("input").get("value"), kept)
        equal(f"{name}: {words[:30]!r} changes no title, address or wish not to be indexed",
              [shown.title, shown.links("canonical"), shown.metas("robots")],
              [find("", data).title, [f"{base}/search"], ["noindex"]])
        ok(f"{name}: suggestions for {words[:30]!r} are a list of eight at the most", len(suggested(words, data)) <= 8)
    none(f"{name}: what a query cannot be finds nothing and harms nothing", [
        query for query in ("?q=%", "?q=%zz", "?q=%00", "?q=%ff", "?q", "?", "?q=a%0d%0aX-Evil:1")
        if render(f"/search{query}", data).status != 200 or "x-evil" in render(f"/search{query}", data).headers])
    kinds = {entry["kind"]: entry["path"].split("/")[1] for words in "abcdefghijklmnopqrstuvwxyz" for entry in suggested(words, data)}
    ok(f"{name}: suggestions are roles, skills and questions, and lead there",
       {"role", "skill"} <= set(kinds) and set(kinds.items()) <= {("role", "career-path"), ("skill", "skill"), ("question", "faq"),
                                                                  ("question", "interview-questions")}, kinds)
    scripts = [node.attributes for node in find("", data).root.all("script") if node.get("type") is None]
    equal(f"{name}: the one script is the site's own, and waits", [(re.sub(r"\.[0-9a-f]{16}\.", ".", node["src"]), sorted(node))
                                                                   for node in scripts], [("/static/search.js", ["defer", "src"])])
    ok(f"{name}: the sitemap has no search", not any(path.startswith("/search") for path in pages(data)))
    equal(f"{name}: answers are not for search engines, and suggestions are JSON", [
        (render(path, data).headers["x-robots-tag"], render(path, data).headers["content-type"]) for path in ("/search", "/search.json")],
        [("noindex", "text/html; charset=utf-8"), ("noindex", "application/json")])
    contains(f"{name}: every page leads to it", Page(render("/nowhere", data)).source, 'href="/search"')

shown = find("a", SITES["shipped"])
none("where not all are shown, it is said of how many", [
    name for name in ("roles", "skills", "questions")
    for part in [shown.main.first("section", **{"aria-labelledby": name})]
    if part is not None and len(list(part.all("a"))) >= 12 and " of " not in list(part.all("p"))[-1].text()])
ok("a wrong word is told with a link to the right one", 'href="/search?q=able%20seaman"' in find("abel seman", SITE).source
   or 'href="/search?q=' in find("able seamn", SITE).source, find("able seamn", SITE).main.text())
equal("nothing found offers ways on", [node.get("href") for node in find("zzzzqqq", SITE).main.all("a")],
      ["/career-path", "/skill", "/faq"])
done()
