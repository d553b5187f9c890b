# SPDX-License-Identifier: MIT
"""test_skills.py - the list of skills, and the page of each skill that some role asks for.

What pages say is counted here anew from the XML. A site of many roles is for the bounds of
what a page shows.
"""
import collections
import copy
import re

import authored
import fastcgi
from careerpath import SITES, parse, render
from many import many
from reader import Page, section, site
from servers import Responder
from tap import contains, done, equal, none, ok
from variant import Variant

KINDS = {"technical": "Technical", "domain": "Domain knowledge", "behavioral": "Behavioural"}
STEPS = "First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth".split()
WEIGHTS = {"5": "in nearly every listing", "4": "in most listings", "3": "in about half of the listings",
           "2": "in some listings", "1": "in a few listings"}
# Headings for what one role builds, and for what several do.
ORDERS = ({"Built before it": -1, "Built on the same rung": 0, "Built after it": 1},
          {"Mostly built before it": -1, "Built at about the same time": 0, "Mostly built after it": 1})
NEIGHBORS, ROLES, SKILLS_A_PAGE = 8, 120, 300


def asked_for(data):
    """Slug of a skill -> the roles that ask for it, by title."""
    found = collections.defaultdict(list)
    for role in sorted(authored.roles(data).values(), key=lambda role: authored.words(role, "title").lower()):
        for skill in role.findall("skills/skill"):
            found[skill.get("ref")].append(role)
    return found


def by_title(data):
    titles = authored.skills(data)
    return sorted(asked_for(data), key=lambda slug: titles[slug].lower())


def step(role, slug):
    """On which step of the role's ladder the skill is built, from 0."""
    keys = [rung.get("key") for rung in role.findall("ladder/rung")]
    return keys.index(role.find(f"skills/skill[@ref='{slug}']").get("rung"))


def rows(data, slug):
    """What the page says of each role: step, title, address, words on rung, years and listings."""
    for number, name in enumerate(STEPS):
        for role in asked_for(data)[slug]:
            if step(role, slug) != number:
                continue
            rung = role.findall("ladder/rung")[number]
            years = f"{rung.get('from')}–{rung.get('to')}" if rung.get("to") else f"{rung.get('from')}+"
            weight = role.find(f"skills/skill[@ref='{slug}']").get("weight")
            yield (f"{name} rung", authored.words(role, "title"), f"/career-path/{role.get('slug')}#skills",
                   f"{rung.get('name')}, {years} years · {WEIGHTS[weight]}")


def shown_rows(shown):
    for node in section(shown, "roles").children:
        if getattr(node, "tag", None) == "h3":
            name = node.text()
        if getattr(node, "tag", None) == "dl":
            yield from ((name, item.first("dt").text(), item.first("a").get("href"), item.first("dd").text())
                        for item in node.all("div"))


def neighbors(data, slug):
    """Heading -> slugs and counts of what stands beside the skill in the most roles, ties by title."""
    counts, later = collections.Counter(), collections.Counter()
    for role in asked_for(data)[slug]:
        for other in (skill.get("ref") for skill in role.findall("skills/skill")):
            if other != slug:
                counts[other] += 1
                there, here = step(role, other), step(role, slug)
                later[other] += (there > here) - (there < here)
    order = by_title(data)
    most = sorted(counts, key=lambda other: (-counts[other], order.index(other)))[:NEIGHBORS]
    found = {heading: [(other, counts[other]) for other in most
                       if (later[other] > counts[other] // 2) - (-later[other] > counts[other] // 2) == sign]
             for heading, sign in ORDERS[len(asked_for(data)[slug]) > 1].items()}
    return {heading: skills for heading, skills in found.items() if skills}


def shown_neighbors(shown, total):
    """The same as the page says it; a count is the first number of its words."""
    found, part = {}, section(shown, "neighbors")
    for node in part.children if part else ():
        if getattr(node, "tag", None) == "h3":
            heading = node.text()
        if getattr(node, "tag", None) == "ul":
            found[heading] = [(item.first("a").get("href").removeprefix("/skill/"),
                               total if words in ("", "in all its roles") else int(words.split()[1]))
                              for item in node.all("li")
                              for words in [item.first("span").text() if item.first("span") else ""]]
    return found


def fields(data, slug):
    counts = collections.Counter(role.find("category").get("ref") for role in asked_for(data)[slug])
    sizes = collections.Counter(role.find("category").get("ref") for role in authored.roles(data).values())
    order = [field.get("slug") for field in authored.root(data, "categories")]
    return [(f"/category/{field}", f"{counts[field]} of {sizes[field]} role" + "s" * (sizes[field] != 1))
            for field in sorted(counts, key=lambda field: (-counts[field], order.index(field)))]


def term(data, slug):
    skill = authored.root(data, "skills").find(f"skill[@slug='{slug}']")
    base = authored.base_url(data)
    told = {"@type": "DefinedTerm", "@id": f"{base}/skill/{slug}#skill", "url": f"{base}/skill/{slug}",
            "name": authored.words(skill, "title"), "alternateName": authored.every(skill, "also-known-as"),
            "description": authored.words(skill, "definition"),
            "inDefinedTermSet": {"@type": "DefinedTermSet", "url": f"{base}/skill"}}
    return {key: value for key, value in told.items() if value}


def check_index(name, data):
    shown, titles = site(data)["/skill"], authored.skills(data)
    kinds = {skill.get("slug"): KINDS[skill.get("kind")] for skill in authored.root(data, "skills")}
    groups = [(part.first("h2").text(), [(item.first("a").get("href"), item.text()) for item in part.all("li")])
              for part in shown.main.all("section")]
    listed = [entry for _, entries in groups for entry in entries]
    counts = {slug: len(roles) for slug, roles in asked_for(data).items()}
    equal(f"{name}: the list has each skill that a role asks for, by title, with its kind and how many do", listed,
          [(f"/skill/{slug}", f"{titles[slug]} {kinds[slug]}, "
            + ("one role" if counts[slug] == 1 else f"{counts[slug]} roles")) for slug in by_title(data)])
    none(f"{name}: each stands under the first letter of its title",
         [(letter, text) for letter, entries in groups for _, text in entries if text[0].upper() != letter])
    equal(f"{name}: each letter stands once, and can be jumped to",
          [(node.text(), node.get("href")) for node in shown.main.first("nav", class_="letters").all("a")],
          [(letter, f"#letter-{number}") for number, (letter, _) in enumerate(groups, 1)])
    told, base = shown.thing("DefinedTermSet"), authored.base_url(data)
    equal(f"{name}: machines are told the same terms",
          [(one["@type"], one["name"], one["url"]) for one in told["hasDefinedTerm"]],
          [("DefinedTerm", titles[slug], f"{base}/skill/{slug}") for slug in by_title(data)])


for name, data in SITES.items():
    pages, base = site(data), authored.base_url(data)
    check_index(name, data)
    for slug, roles in asked_for(data).items():
        shown, here = pages[f"/skill/{slug}"], f"{name}/{slug}"
        skill = authored.root(data, "skills").find(f"skill[@slug='{slug}']")
        equal(f"{here}: the page is the skill's, with its definition, kind and other names",
              (shown.main.first("h1").text(), shown.main.first("p", class_="lede").text(),
               [node.text() for node in shown.main.first("dl", class_="fact-strip").all("dd")]),
              (authored.words(skill, "title"), authored.words(skill, "definition"),
               ["1 role" if len(roles) == 1 else f"{len(roles)} roles", KINDS[skill.get("kind")]]
               + [", ".join(authored.every(skill, "also-known-as"))][:skill.find("also-known-as") is not None]))
        equal(f"{here}: its roles stand by rung, with years and how many listings ask for it",
              list(shown_rows(shown)), list(rows(data, slug)))
        equal(f"{here}: the skills around it are those beside it in the most roles, by when they are built",
              shown_neighbors(shown, len(roles)), neighbors(data, slug))
        equal(f"{here}: the fields are those of its roles",
              [(item.first("a").get("href"), item.first("span").text()) for item in section(shown, "fields").all("li")],
              fields(data, slug))
        equal(f"{here}: machines are told the term", shown.thing("DefinedTerm"), term(data, slug))
        ok(f"{here}: where one role asks for it, no word is about several",
           len(roles) > 1 or "its roles" not in shown.main.text() and "1 roles" not in shown.source, shown.main.text())

LONG = "Identity & access management (IAM), in clouds and in offices"
for title in ("R", LONG):
    with Variant() as variant:
        variant.edit("skills", lambda root, title=title: setattr(root.find("skill/title"), "text", title))
        shown = variant.page("/skill/knots")
        ok(f"a title of {len(title)} characters has its page, with a title and a description within bounds",
           shown.status == 200 and len(shown.title) <= 60 and title in shown.title
           and 70 <= len(shown.metas("description")[0]) <= 160, (shown.title, shown.metas("description")))

with Variant() as variant:
    variant.edit("skills", lambda root: setattr(root.find("skill/title"), "text", LONG + "s"))
    found = []
    try:
        variant.render("/skill/knots")
    except RuntimeError as failure:
        found = str(failure).splitlines()
    ok("a title that is too long for a page is reported where the author can change it",
       any("/skills.xml:3: title-length" in line for line in found), found)

with Variant() as variant:
    def number(root):
        for skill, title in zip(root, ("3D drawing", "élan", "Eel catching", "øre", "Oars", ".NET")):
            skill.find("title").text = title
    variant.edit("skills", number)
    shown = variant.page("/skill")
    equal("accents and size make no letter of their own, and what is no letter stands first",
          [(part.first("h2").text(), [node.text() for node in part.all("a")]) for part in shown.main.all("section")],
          [("0–9 and signs", [".NET", "3D drawing"]), ("E", ["Eel catching", "élan"]), ("O", ["Oars", "øre"])])

for asked in ("/skill/none", "/skill/page/1", "/skill/page/2", "/category/none", "/category/empty"):
    equal(f"{asked} is not found", render(asked, SITES["tests"]).status, 404)

with Variant() as variant:
    def unused(root):
        root.append(copy.deepcopy(root[0]))
        root[-1].set("slug", "unused")
        root[-1].find("title").text = "Unused"
    variant.edit("skills", unused)
    ok("a skill that no role asks for has no page, and is not listed",
       variant.render("/skill/unused").status == 404 and b"unused" not in variant.render("/skill").body)



def ask_for_one(data):
    """Every role of the site asks for skill-0."""
    def rewrite(role):
        return role if 'ref="skill-0"' in role else re.sub('ref="skill-[0-9]+"', 'ref="skill-0"', role, count=1)
    with open(f"{data}/roles/all.xml", encoding="utf-8") as file:
        roles = file.read().split("<role ")
    with open(f"{data}/roles/all.xml", "w", encoding="utf-8") as file:
        file.write("<role ".join(map(rewrite, roles)))


with many(300) as data:
    ask_for_one(data)
    counts = {slug: len(roles) for slug, roles in asked_for(data).items()}
    with Responder(data) as responder:
        shown = {path: Page(parse(fastcgi.ask(responder.listen, path)))
                 for path in ("/skill", "/skill/page/2", "/skill/skill-0", f"/skill/{min(counts, key=counts.get)}")}
    equal("many skills stand on two pages, each once, in the order of titles",
          [[node.get("href") for part in shown[path].main.all("section") for node in part.all("a")]
           for path in ("/skill", "/skill/page/2")],
          [[f"/skill/{slug}" for slug in part]
           for part in (by_title(data)[:SKILLS_A_PAGE], by_title(data)[SKILLS_A_PAGE:])])
    equal("the second page says that it is, and leads back",
          [(one.main.first("h1").text(), one.main.first("nav", class_="pager").first("a").get("href"))
           for one in [shown["/skill/page/2"]]], [("Skills from A to Z, page 2", "/skill")])
    first = {authored.words(role, "title") for role in asked_for(data)["skill-0"][:ROLES]}
    equal("a skill of many roles shows the first by title",
          sorted(title for _, title, _, _ in shown_rows(shown["/skill/skill-0"])), sorted(first))
    contains("and counts the rest", section(shown["/skill/skill-0"], "roles").text(),
             f"These are the first {ROLES} by title; {counts['skill-0'] - ROLES} more ask for it.")
    for path, one in shown.items():
        slug = path.rpartition("/")[2]
        if slug in counts:
            equal(f"{slug} among many: its neighbors are those beside it in the most roles",
                  shown_neighbors(one, counts[slug]), neighbors(data, slug))
            ok(f"{slug} among many: a rest is counted where there is one",
               ("more ask for it" in one.main.text()) == (counts[slug] > ROLES))
    none("no page of skills is larger than 200 KB", [path for path, one in shown.items() if len(one.source) > 200_000])
done()
