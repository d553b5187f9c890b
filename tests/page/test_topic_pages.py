# SPDX-License-Identifier: MIT
"""test_topic_pages.py - the pages of a role beside its career path, over every role that has them.

Each shows what its part of the definition says, in the author's words and order, and nothing of the
others' parts. A role that lacks a part has no page of it, and no link to one: test_pages.py has the list.
"""
import re

import authored
from careerpath import SITE, SITES, render
from reader import page, section, site, texts
from tap import contains, done, equal, none, ok

WAYS = {"degree": "With a degree", "diploma": "With a diploma", "apprenticeship": "Through an apprenticeship",
        "self-taught": "Self-taught", "internal-move": "From another job in the company"}


def points(role, path):
    """Headings and paragraphs as authored, one after the other."""
    return [text for point in role.findall(path) for text in (authored.words(point, "title"), authored.words(point, "text"))]


def years(rung):
    return f"{rung.get('from')} to {rung.get('to')} years" if rung.get("to") else f"{rung.get('from')} years or more"


def span(rung):
    return f"{rung.get('from')}–{rung.get('to')} years" if rung.get("to") else f"{rung.get('from')}+ years"


def how_to_become(role, shown, data):
    wanted = []
    for route in role.findall("education/route"):
        needs = authored.every(route, "need")
        wanted += [WAYS[route.get("kind")], authored.words(route, "text"), *(["It asks for:"] if needs else []), *needs]
    yield "ways in", texts(section(shown, "routes"), "h3", "p", "li")[1:], wanted
    yield "education", texts(section(shown, "routes"), "p")[0].partition(". ")[2], authored.words(role, "education/text")
    yield "steps", texts(section(shown, "steps").first("ol"), "h3", "p"), points(role, "starting-out/step")
    yield "projects", texts(section(shown, "projects"), "h3", "p"), points(role, "starting-out/project")
    first = role.find("ladder/rung").get("key")
    yield "first skills", [(node.first("a").get("href"), node.text()) for node in section(shown, "first-skills").all("dt")], [
        (f"/skill/{skill.get('ref')}", authored.skills(data)[skill.get("ref")])
        for skill in role.findall("skills/skill") if skill.get("rung") == first]


def job_description(role, shown, data):
    yield "overview", texts(section(shown, "overview"), "p"), [authored.words(role, "overview")]
    yield "duties", texts(section(shown, "duties"), "li"), authored.every(role, "duties/duty")
    yield "requirements", texts(section(shown, "requirements"), "li"), authored.every(role, "requirements/requirement")
    yield "skills", texts(section(shown, "skills"), "li"), authored.skill_titles(role, data)
    rungs = role.findall("ladder/rung")
    keys = [rung.get("key") for rung in rungs]
    for rung, node in zip(rungs, section(shown, "copy").all("pre")):
        skills = [authored.skills(data)[skill.get("ref")] for skill in role.findall("skills/skill")
                  if keys.index(skill.get("rung")) <= keys.index(rung.get("key"))]
        lists = [("What you will do", authored.every(role, "duties/duty")),
                 ("What you bring", authored.every(role, "requirements/requirement")), ("Skills", skills)]
        paragraphs = [authored.words(rung, "label"), f"Experience: {years(rung)}",
                      f"About the role\n{authored.words(role, 'overview')}", f"On this rung\n{authored.words(rung, 'focus')}",
                      *("\n".join([heading, *(f"- {item}" for item in items)]) for heading, items in lists if items)]
        yield f"text of {rung.get('key')}", "".join(node.strings()).rstrip("\n"), "\n\n".join(paragraphs)
    yield "texts", len(list(section(shown, "copy").all("pre"))), len(rungs)


def salary(role, shown, data):
    rungs, table = role.findall("ladder/rung"), section(shown, "pay").first("tbody")
    rows = [texts(row, "th", "td") for row in table.all("tr")]
    yield "rungs", [row[:2] for row in rows], [[authored.words(rung, "label"), span(rung)] for rung in rungs]
    yield "rungs without a figure", [row[2:] for row in rows if row[2] == "Varies"], [
        ["Varies", "Varies", "No source that fits this rung"] for rung in rungs if rung.find("pay") is None]
    sources = {source.get("id"): authored.words(source, "address") for source in role.findall("sources/source")}
    yield "sources", [node.get("href") for node in table.all("a")], [
        sources[rung.find("pay").get("source")] for rung in rungs if rung.find("pay") is not None]
    yield "factors", texts(section(shown, "factors"), "h3", "p"), points(role, "pay-story/factor")
    figures, part = role.findall("pay-story/figure"), section(shown, "figures")
    yield "other sources", [] if part is None else [
        (row.first("th").text(), row.first("a").get("href")) for row in part.first("tbody").all("tr")], [
            (figure.get("for"), sources[figure.get("source")]) for figure in figures]


def interview_questions(role, shown, data):
    rungs = [rung for rung in role.findall("ladder/rung")
             if role.find(f"interview/interview-question[@rung='{rung.get('key')}']") is not None]
    rounds = list(shown.main.all("section", class_="round"))
    yield "rounds", texts(shown.main, "h2")[:len(rungs)], [f"{authored.words(rung, 'label')} {span(rung)}" for rung in rungs]
    for rung, node in zip(rungs, rounds):
        asked = role.findall(f"interview/interview-question[@rung='{rung.get('key')}']")
        yield rung.get("key"), texts(node, "h3", "p"), [text for one in asked for text in (
            authored.words(one, "ask"), "What a good answer shows. " + authored.words(one, "good"))]
    ok(f"{role.get('slug')}: ten questions at the least", len(role.findall("interview/interview-question")) >= 10)


def early_career(role, shown, data):
    rungs = role.findall("ladder/rung")
    yield "first year", texts(shown.main, "p")[1 + len(list(shown.main.first("nav").all("p")))], authored.words(role, "early-career/text")
    yield "first jobs", texts(section(shown, "first-jobs"), "h3", "p"), points(role, "early-career/first-job")
    yield "what is asked", texts(section(shown, "asked"), "h3", "p"), points(role, "early-career/asked")
    yield "what to build", [] if section(shown, "build") is None else texts(section(shown, "build"), "li"), \
        authored.every(role, "starting-out/project/title")
    yield "the next rung", texts(section(shown, "next"), "h3", "p"), [
        *points(role, "early-career/advance"), f"Ready for {rungs[1].get('name')} when: {authored.words(rungs[0], 'proof')}"]


RULES = {"how-to-become": how_to_become, "job-description": job_description, "salary": salary,
         "interview-questions": interview_questions, "early-career": early_career}

for name, data in SITES.items():
    for slug, role in authored.roles(data).items():
        has = authored.topic(role)
        for kind, rule in RULES.items():
            path = f"/{kind}/{slug}"
            if kind not in has:
                equal(f"{name}{path}: is not there, for its part of the definition is not", render(path, data).status, 404)
                continue
            for what, got, expected in rule(role, page(path, data), data):
                equal(f"{name}{path}: {what}", got, expected)
        for kind in has:
            shown = page(f"/{kind}/{slug}", data)
            equal(f"{name}/{kind}/{slug}: links every page of the role, itself as the current one",
                  [(node.get("href"), node.get("aria-current"))
                   for node in section(shown, "whole_topic").all("a") if (node.get("href") or "").endswith("/" + slug)
                   and node.get("href").split("/")[1] in authored.TOPIC],
                  [(f"/{other}/{slug}", "page" if other == kind else None) for other in has])
        for kind in has.keys() & RULES.keys():
            crumbs = page(f"/{kind}/{slug}", data).body.first("nav", class_="crumbs").all("li")
            equal(f"{name}/{kind}/{slug}: is below the career path",
                  [node.first("a") and node.first("a").get("href") for node in crumbs],
                  ["/", "/career-path", f"/career-path/{slug}", None])

pay = page("/salary/able-seaman", SITE)
contains("a yearly figure is told for a month, to three digits", section(pay, "pay").text(), "£30,000–£40,000 £2,500–£3,330")
figures = section(pay, "figures").text()
contains("a monthly one for a year", figures, "£312K One figure, no range. £26,000")
none("one figure is no range", re.findall(r"(\S+)–\1", figures))
for kind in RULES:
    equal(f"/{kind} knows former slugs and other titles", [
        (answer.status, answer.headers.get("location")) for answer in (
            render(f"/{kind}/{alias}", SITE) for alias in ("deckhand", "old-salt"))], [(301, f"/{kind}/able-seaman")] * 2)
    equal(f"/{kind} has no list of its own", render(f"/{kind}", SITE).status, 404)
done()
