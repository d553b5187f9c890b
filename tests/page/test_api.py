# SPDX-License-Identifier: MIT
"""test_api.py - the JSON API holds what authors wrote: all of it, and nothing else.

Each answer is built here anew from the XML and compared whole, so that what is absent is left
out and what is there is there. Words of phrases are those of the pages. The description of
the API is for test_api_description.py, caching for test_caching.py.
"""
import json
import re

import authored
from careerpath import SITE, SITES, render
from machines import JSON, answer, form, misfits
from reader import page, site, unique_keys
from tap import done, equal, none, ok
from variant import Variant

ROLES = "/api/v1/roles"


def load(path, data):
    return json.loads(answer(path, data).body, object_pairs_hook=unique_keys)


def present(**fields):
    """Without what is None."""
    return {name: value for name, value in fields.items() if value is not None}


def source_of(source):
    return present(name=authored.words(source, "name"), address=authored.words(source, "address"),
                   published=source.get("published"), read=source.get("read"))


def pay_of(pay, role, data):
    if pay is None:
        return None
    sources = {one.get("id"): one for one in role.findall("sources/source")}
    return present(min=int(pay.get("min")), max=int(pay.get("max")), note=authored.words(pay, "note"),
                   currency=pay.get("currency") or authored.words(authored.root(data, "site"), "currency"),
                   period=pay.get("period") or "year", source=source_of(sources[pay.get("source")]))


def line_of(role, data):
    base, slug = authored.base_url(data), role.get("slug")
    span = role.find("experience")
    return present(slug=slug, title=authored.words(role, "title"), short=authored.words(role, "short"),
                   career_path=f"{base}/career-path/{slug}", faq=f"{base}/faq/{slug}", data=f"{base}{ROLES}/{slug}",
                   experience={"min": int(span.get("min")), "max": int(span.get("max"))},
                   pay=pay_of(role.find("pay"), role, data), reviewed=authored.words(role, "reviewed"))


def rung_of(rung, role, data):
    titles = authored.skills(data)
    return present(
        key=rung.get("key"), name=rung.get("name"), label=authored.words(rung, "label"),
        **{"from": int(rung.get("from"))}, to=int(rung.get("to")) if rung.get("to") else None,
        pay=pay_of(rung.find("pay"), role, data), focus=authored.words(rung, "focus"), proof=authored.words(rung, "proof"),
        skills=[titles[skill.get("ref")] for skill in role.findall("skills/skill") if skill.get("rung") == rung.get("key")],
        branches=[{"track": branch.get("track"), "label": authored.words(branch, "label"),
                   "focus": authored.words(branch, "focus")} for branch in rung.findall("branch")])


def named(role):
    return {"slug": role.get("slug"), "title": authored.words(role, "title")}


def questions_of(role, data):
    """As the page tells machines; the authored ones also word for word."""
    shown = site(data)[f"/faq/{role.get('slug')}"].thing("FAQPage")["mainEntity"]
    return [{"id": one["@id"].partition("#")[2], "question": one["name"], "answer": one["acceptedAnswer"]["text"]}
            for one in shown]


def route_of(route):
    return {"kind": route.get("kind"), "text": authored.words(route, "text"), "needs": authored.every(route, "need")}


def points(element, **names):
    """Headings with their paragraphs, by the names that the API gives them; None without the element."""
    return None if element is None else {
        name: [{"title": authored.words(one, "title"), "text": authored.words(one, "text")} for one in element.findall(tag)]
        for name, tag in names.items()}


def topic_of(role, data):
    """What the pages beside the career path are made of."""
    pay, early = role.find("pay-story"), role.find("early-career")
    figures = [] if pay is None else [{"for": one.get("for"), "pay": pay_of(one, role, data)} for one in pay.findall("figure")]
    return {
        "starting_out": points(role.find("starting-out"), steps="step", projects="project"),
        "pay_story": None if pay is None else {**points(pay, factors="factor"), "figures": figures},
        "early_career": None if early is None else {
            "text": authored.words(early, "text"), **points(early, first_jobs="first-job", asked="asked", advances="advance")},
        "interview": [{"rung": one.get("rung"), "question": authored.words(one, "ask"), "good": authored.words(one, "good")}
                      for one in role.findall("interview/interview-question")]}


def role_of(role, data):
    roles, education = authored.roles(data), role.find("education")
    fields = {one.get("slug"): authored.words(one, "title") for one in authored.root(data, "categories")}
    words = {one.get("slug"): authored.words(one, "definition") for one in authored.root(data, "skills")}
    kinds = {one.get("slug"): one.get("kind") for one in authored.root(data, "skills")}
    back = [other for other in roles.values()
            if role.get("slug") in [move.get("to") for move in other.findall("related/move")]]
    return {**line_of(role, data), **present(
        also_known_as=authored.every(role, "also-known-as"), plural=role.find("title").get("plural"),
        summary=authored.words(role, "summary"), category=fields[role.find("category").get("ref")],
        codes=[{"scheme": code.get("scheme"), "code": authored.words(code)} for code in role.findall("code")],
        education=None if education is None else {"level": education.get("level"), "text": authored.words(education, "text"),
                                                  "ways_in": list(map(route_of, education.findall("route")))},
        requirements=authored.every(role, "requirements/requirement"),
        skills=[{"title": authored.skills(data)[skill.get("ref")], "kind": kinds[skill.get("ref")], "definition": words[skill.get("ref")],
                 "rung": skill.get("rung"), "weight": int(skill.get("weight"))} for skill in role.findall("skills/skill")],
        duties=authored.every(role, "duties/duty"),
        ladder=[rung_of(rung, role, data) for rung in role.findall("ladder/rung")],
        moves=[{**named(roles[move.get("to")]), "reason": authored.words(move)} for move in role.findall("related/move")],
        led_to_by=sorted(map(named, back), key=lambda one: one["title"].lower()),
        overview=authored.words(role, "overview"), **topic_of(role, data),
        questions=questions_of(role, data), sources=list(map(source_of, role.findall("sources/source"))))}


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from strings(part)


def first_faults(got, expected):
    """Where two objects differ, by field."""
    yield from (f"{name}: {got.get(name)!r}, expected {expected.get(name)!r}"
                for name in {**expected, **got} if got.get(name) != expected.get(name) or (name in got) != (name in expected))


for name, data in SITES.items():
    base, roles = authored.base_url(data), authored.roles(data)
    paths = [ROLES, *(f"{ROLES}/{slug}" for slug in roles)]
    by_title = sorted(roles.values(), key=lambda role: authored.words(role, "title").lower())
    none(f"{name}: each answer is JSON", [fault for path in paths for fault in misfits(path, data)])
    equal(f"{name}: the list has every role by title, a line each, as authored",
          load(ROLES, data), {"count": len(roles), "roles": [line_of(role, data) for role in by_title]})
    for slug, role in roles.items():
        told = load(f"{ROLES}/{slug}", data)
        none(f"{name}/{slug}: the answer is the definition, whole, and what it lacks is left out",
             first_faults(told, role_of(role, data)))
        own = role.findall("questions/question")
        equal(f"{name}/{slug}: the role's own questions come last, word for word",
              [(one["id"], one["question"], one["answer"]) for one in told["questions"][len(told["questions"]) - len(own):]],
              [(one.get("id"), authored.words(one, "ask"),
                " ".join(authored.words(part) for part in one.find("answer").iter() if part.tag in ("p", "item")))
               for one in own])
        none(f"{name}/{slug}: nothing is empty but lists", [text for text in strings(told) if not text.strip()])
    lines = [*load(ROLES, data)["roles"], *(load(f"{ROLES}/{slug}", data) for slug in roles)]
    own = {line[field] for line in lines for field in ("career_path", "faq", "data")}
    sources = {address for role in roles.values() for address in authored.every(role, "sources/source/address")}
    equal(f"{name}: answers name three addresses a role, and no other but the authors'",
          (len(own), {text for path in paths for text in strings(load(path, data))
                      if re.match("https?:", text)} - own - sources), (3 * len(roles), set()))
    none(f"{name}: each own address in an answer answers, at once",
         [fault for address in own for fault in misfits(address.removeprefix(base), data)])
    equal(f"{name}: each role named in an answer has data of its own",
          {one["slug"] for slug in roles for part in ("moves", "led_to_by") for one in load(f"{ROLES}/{slug}", data)[part]}
          - set(roles), set())
    for path in [*paths, "/api/v1/openapi.json"]:
        got, tag = answer(path, data), answer(path, data).headers["etag"]
        equal(f"{name}: {path} is not for search engines, and answers who has it, and HEAD, without a body",
              [(one.status, one.body, one.headers["etag"], one.headers.get("x-robots-tag")) for one in (
                  render(path, data, headers=[f"If-None-Match: {tag}"]), render(path, data, method="HEAD"))],
              [(304, b"", tag, "noindex"), (200, b"", tag, got.headers.get("x-robots-tag"))])
    shown = page("/api", data)
    none(f"{name}: the page about the API leads to each kind of form for programs",
         [kind for kind in ("roles", "role", "description", "Markdown", "feed", "llms") if not any(
             address == {"roles": ROLES, "role": f"{ROLES}/{by_title[0].get('slug')}", "feed": "/feed.xml",
                         "description": "/api/v1/openapi.json", "llms": "/llms.txt",
                         "Markdown": f"/career-path/{by_title[0].get('slug')}.md"}[kind]
             for address in shown.main.first("dl").all("a") for address in [address.get("href")])])
    none(f"{name}: and shows each address as it is",
         [node.text() for node in shown.main.first("dl").all("a") if node.text() != node.get("href")
          or not form(node.get("href"))])

none("a refusal is the site's own page in HTML",
     [(path, method) for path, method in ((f"{ROLES}/nobody", "GET"), (f"{ROLES}/lighthouse-keeper", "GET"), (ROLES, "POST"))
      if "text/html" not in render(path, SITE, method=method).headers["content-type"]])
with Variant() as changed:
    def largest(role):
        for pay in role.iter("pay"):
            pay.set("max", "100000000000")
            pay.set("period", "month")
    changed.edit("roles/able-seaman", largest)
    pay = json.loads(changed.render(f"{ROLES}/able-seaman").body)["pay"]
    equal("the largest amount comes out whole, and monthly pay as such", (pay["max"], pay["period"]), (10 ** 11, "month"))
equal("answers are JSON to who asks for them by any other name", render(f"{ROLES}?format=xml", SITE).headers["content-type"],
      JSON)
done()
