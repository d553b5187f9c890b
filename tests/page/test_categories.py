# SPDX-License-Identifier: MIT
"""test_categories.py - the page of each field of work: its roles, how they relate, where people move.

What pages say is counted here anew from the XML. A site of many roles is for the bounds of
what a page shows.
"""
import collections
import re

import authored
import fastcgi
from careerpath import SITES, parse
from many import many
from reader import Page, section, site
from servers import Responder
from tap import done, equal, none, ok
from variant import Variant

ROLES, MOVES, SKILLS = 60, 24, 12


def fields(data):
    """Slug of a field -> its roles, by title; in the author's order, and none without a role."""
    found = {field.get("slug"): [] for field in authored.root(data, "categories")}
    for role in sorted(authored.roles(data).values(), key=lambda role: authored.words(role, "title").lower()):
        found[role.find("category").get("ref")].append(role)
    return {slug: roles for slug, roles in found.items() if roles}


def path(role):
    return f"/career-path/{role.get('slug')}"


def reasons(role):
    return {move.get("to"): authored.words(move) for move in role.findall("related/move")}


def moves(data, slug):
    """Where a move leads from and to -> its reason and the one back; inside of the field, and out of it."""
    roles = authored.roles(data)
    inside, out = {}, {}
    for role in fields(data)[slug][:ROLES]:
        for to, reason in reasons(role).items():
            back = reasons(roles[to]).get(role.get("slug"))
            stays = roles[to].find("category").get("ref") == slug
            if stays and back and to < role.get("slug"):
                continue
            (inside if stays else out)[(path(role), path(roles[to]))] = (reason, back)
    return inside, out


def shown_moves(shown, name):
    """The same as a table of the page says it; and what its first column says beside the two titles."""
    found, notes = {}, []
    for row in section(shown, name).first("tbody").all("tr") if section(shown, name) else ():
        move, why = row.first("th"), row.first("td")
        back = why.first("span", class_="back")
        told = back and back.text()
        reason = why.text().removesuffix(told or "").strip()
        found[tuple(link.get("href") for link in move.all("a"))] = (reason, told and told.removeprefix("The other way: "))
        notes.append(move.first("span").text() if move.first("span") else "")
    return found, notes


def common(data, slug):
    """Skills that two roles of the field and more ask for, with the words on how many."""
    roles, titles = fields(data)[slug], authored.skills(data)
    counts = collections.Counter(skill.get("ref") for role in roles for skill in role.findall("skills/skill"))
    most = sorted((skill for skill in counts if counts[skill] > 1),
                  key=lambda skill: (-counts[skill], titles[skill].lower()))[:SKILLS]
    return [(f"/skill/{skill}", titles[skill],
             "every role" if counts[skill] == len(roles) else f"{counts[skill]} of {len(roles)} roles") for skill in most]


def entries(shown, name):
    part = section(shown, name)
    return [] if part is None else [(item.first("a").get("href"), item.first("a").text(), item.first("span").text())
                                    for item in part.all("li")]


def check_cards(here, data, roles, shown):
    cards = list(section(shown, "roles").all("li", class_="card"))
    equal(f"{here}: a card a role, by title, with its short sentence",
          [(card.first("a").get("href"), card.first("h3").text(), card.first("p", class_="brief").text()) for card in cards],
          [(path(role), authored.words(role, "title"), authored.words(role, "short")) for role in roles])
    none(f"{here}: each card has the years, and pay only with its source",
         [card.text() for role, card in zip(roles, cards)
          for span, pay in [(role.find("experience"), role.find("pay"))]
          if f"{span.get('min')}–{span.get('max')} years of experience" not in card.text()
          or ("according to" in card.text()) != (pay is not None)])
    told = shown.thing("ItemList")
    equal(f"{here}: machines are told the same roles",
          ([(one["name"], one["url"]) for one in told["itemListElement"]], told["numberOfItems"]),
          ([(authored.words(role, "title"), authored.base_url(data) + path(role)) for role in roles], len(roles)))


def check_moves(here, data, slug, shown):
    titles = {field.get("slug"): authored.words(field, "title") for field in authored.root(data, "categories")}
    inside, out = moves(data, slug)
    for name, wanted in (("moves", inside), ("ways-out", out)):
        found, notes = shown_moves(shown, name)
        equal(f"{here}: {name} are the authors', each once with its reason, and the one back with its own", found, wanted)
        none(f"{here}: {name} both ways are told as such",
             [(move, note) for (move, (_, back)), note in zip(found.items(), notes) if ("the other way" in note) != bool(back)])
        none(f"{here}: {name} name the field that is not this one",
             [(move, note) for move, note in zip(found, notes)
              for field in [authored.roles(data)[move[1].rpartition("/")[2]].find("category").get("ref")]
              if note.startswith(titles[field]) != (field != slug)])


for name, data in SITES.items():
    for slug, roles in fields(data).items():
        shown, here = site(data)[f"/category/{slug}"], f"{name}/{slug}"
        field = authored.root(data, "categories").find(f"category[@slug='{slug}']")
        relations = section(shown, "relations")
        equal(f"{here}: the page has the field's title, sentence and relations, as authored",
              (shown.main.first("h1").text(), shown.main.first("p", class_="lede").text(),
               relations and relations.first("p").text()),
              (authored.words(field, "title"), authored.words(field, "sentence"), authored.words(field, "relations")))
        check_cards(here, data, roles, shown)
        check_moves(here, data, slug, shown)
        equal(f"{here}: shared skills are those of the most roles, with how many", entries(shown, "skills"),
              common(data, slug))
        equal(f"{here}: the other fields are linked, with how many roles they have",
              [(address, words) for address, _, words in entries(shown, "fields")],
              [(f"/category/{other}", "one role" if len(there) == 1 else f"{len(there)} roles")
               for other, there in fields(data).items() if other != slug])
        ok(f"{here}: all roles are here, so no link leads to more of them", "?category=" not in shown.source)
        equal(f"{here}: the list of career paths and the home page lead here",
              [[node.get("href") for node in site(data)[page].main.all("a") if node.get("href") == f"/category/{slug}"]
               for page in ("/", "/career-path")], [[f"/category/{slug}"]] * 2)

for title in ("IT", "Work on, in, under, above & around the water at once"):
    with Variant() as variant:
        variant.edit("categories", lambda root, title=title: setattr(root.find("category/title"), "text", title))
        shown = variant.page("/category/at-sea")
        ok(f"a field's title of {len(title)} characters has its page, with a title and a description within bounds",
           len(shown.title) <= 60 and title in shown.title and 70 <= len(shown.metas("description")[0]) <= 160,
           (shown.title, shown.metas("description")))

with Variant() as variant:
    def alone(root):
        root.append(root[0].makeelement("category", {"slug": "alone"}))
        for tag in ("title", "sentence"):
            root[-1].append(root[-1].makeelement(tag, {}))
        root[-1][0].text, root[-1][1].text = "On land", "One desk, one lamp and one long list of names."
    variant.edit("categories", alone)
    variant.edit("roles/hr-officer", lambda root: root.find("category").set("ref", "alone"))
    one, other = variant.page("/category/alone"), variant.page("/category/at-sea")
    equal("a field of one role says so, and shows neither relations nor moves nor shared skills that it has not",
          ([part.get("aria-labelledby") for part in one.main.all("section")], section(one, "roles").first("h2").text(),
           "1 roles" in one.source), (["roles", "fields"], "One career path in this field", False))
    equal("a move to a role of another field is a way out", shown_moves(other, "ways-out"),
          ({("/career-path/able-seaman", "/career-path/hr-officer"):
            ("People who kept a crew together do well in crewing offices.", None)}, ["On land"]))


def gather(data):
    """All roles are of one field."""
    with open(f"{data}/roles/all.xml", encoding="utf-8") as file:
        roles = file.read()
    with open(f"{data}/roles/all.xml", "w", encoding="utf-8") as file:
        file.write(re.sub('<category ref="field-[0-9]+"', '<category ref="field-0"', roles))


with many(150) as data:
    gather(data)
    with Responder(data) as responder:
        answer = parse(fastcgi.ask(responder.listen, "/category/field-0"))
    shown, roles = Page(answer), fields(data)["field-0"]
    check_cards("a large field", data, roles[:ROLES], shown)
    equal("a large field counts all roles, and says where they are",
          (section(shown, "roles").first("h2").text(),
           [(node.text(), node.get("href")) for node in section(shown, "roles").all("a")][-1]),
          ("60 of 150 career paths in this field", ("All 150 career paths of the field", "/career-path?category=field-0")))
    inside, _ = moves(data, "field-0")
    found, _ = shown_moves(shown, "moves")
    ok("a large field shows so many moves, each the authors'",
       len(found) == MOVES and all(inside.get(move) == reason for move, reason in found.items()), len(found))
    none("the nearest moves of all roles go before others",
         [move for move in found if move[1].rpartition("/")[2] != next(iter(reasons(
             authored.roles(data)[move[0].rpartition("/")[2]])))])
    equal("shared skills are counted over all its roles", entries(shown, "skills"), common(data, "field-0"))
    ok("its page is not larger than 200 KB", len(answer.body) <= 200_000, len(answer.body))
done()
