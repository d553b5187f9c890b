# SPDX-License-Identifier: MIT
"""test_questions.py - the FAQ page of each role, and the page of all questions.

Standard questions come first, then the role's own; each stands once, under an anchor that
must never change, with the whole answer. The career-path page has the first four, in the
same words, and the list of all questions links to every one.
"""
import re

import authored
from careerpath import SITES
from reader import site
from tap import done, equal, none, ok

STANDARD = ["career-path", "next-role", "grow-pay", "day-to-day", "get-started"]


def standard_ids(role):
    answerable = role.find("education") is not None or role.find("requirements") is not None
    return STANDARD if answerable else STANDARD[:4]


def answer(section):
    """The blocks of an answer: what stands below its heading."""
    return [(node.tag, text) for node in [section] for node, text in
            ((block, block.text()) for block in section.walk() if block.tag in ("p", "li"))]


def authored_answer(question):
    return [("p" if part.tag == "p" else "li", authored.words(part))
            for part in question.find("answer").iter() if part.tag in ("p", "item")]


def own_faults(role, sections):
    """The role's own questions come out word for word."""
    for question, section in zip(role.findall("questions/question"), sections[len(standard_ids(role)):]):
        if section.first("h2").text() != authored.words(question, "ask"):
            yield f"{section.first('h2').text()!r}, expected {authored.words(question, 'ask')!r}"
        if answer(section) != authored_answer(question):
            yield f"{answer(section)}, expected {authored_answer(question)}"


def standard_faults(role, sections):
    """Standard answers hold the facts that they are about."""
    found = {section.get("id"): section.text() for section in sections}
    rungs = [rung.get("name") for rung in role.findall("ladder/rung")]
    for name, facts in (("career-path", rungs), ("next-role", [rungs[0], rungs[1], rungs[-1]]),
                        ("day-to-day", [authored.words(role, "summary"), *authored.every(role, "duties/duty")]),
                        ("get-started", [authored.words(role, "education/text") or "",
                                         *authored.every(role, "requirements/requirement")])):
        for fact in facts:
            if name in found and fact not in found[name]:
                yield f"{name} lacks {fact!r}"


for name, data in SITES.items():
    every_id = []
    linked = [node.get("href") for node in site(data)["/faq"].main.all("a")]
    for slug, role in authored.roles(data).items():
        page = site(data)[f"/faq/{slug}"]
        here = f"{name}/{slug}"
        sections = list(page.main.all("section", class_="question"))
        ids = [section.get("id") for section in sections]
        own = [question.get("id") for question in role.findall("questions/question")]
        every_id += own
        equal(f"{here}: the anchors are the standard ids, then the authored ones", ids, standard_ids(role) + own)
        equal(f"{here}: the list on top leads to each question in its words",
              [(node.get("href"), node.text()) for node in page.main.first("nav").all("a")],
              [(f"#{section.get('id')}", section.first("h2").text()) for section in sections])
        equal(f"{here}: each heading links to its own anchor",
              [section.first("h2").first("a").get("href") for section in sections], [f"#{one}" for one in ids])
        none(f"{here}: questions end in a question mark",
             [section.first("h2").text() for section in sections if not section.first("h2").text().endswith("?")])
        none(f"{here}: own questions and answers come out word for word", own_faults(role, sections))
        none(f"{here}: standard answers hold the role's facts", standard_faults(role, sections))
        none(f"{here}: the career-path page answers its four in the same words",
             [one.get("id") for one, other in
              zip(sections, site(data)[f"/career-path/{slug}"].main.all("div", class_="question"))
              if (one.get("id"), one.first("h2").text(), answer(one)) !=
              (other.get("id"), other.first("h3").text(), answer(other))])
        equal(f"{here}: the career-path page has four questions and links to all",
              (len(list(site(data)[f"/career-path/{slug}"].main.all("div", class_="question"))),
               f"/faq/{slug}" in site(data)[f"/career-path/{slug}"].main.first(
                   "section", class_="questions").first("a").get("href")), (4, True))
        equal(f"{here}: machines get the same questions and whole answers",
              [(item["@id"], item["name"], item["acceptedAnswer"]["text"])
               for item in page.thing("FAQPage")["mainEntity"]],
              [(f"{authored.base_url(data)}/faq/{slug}#{section.get('id')}", section.first("h2").text(),
                " ".join(text for _, text in answer(section))) for section in sections])
        none(f"{here}: the page of all questions links to each one",
             [f"/faq/{slug}#{one}" for one in ids if f"/faq/{slug}#{one}" not in linked])
        if name == "shipped":
            ok(f"{here}: at least eight questions, at least four of them the role's own",
               len(ids) >= 8 and len(own) >= 4, ids)
            title = authored.words(role, "title")
            none(f"{here}: own questions are about this role, so that no other role asks the same",
                 [other.get("slug") for other in authored.roles(data).values() if other is not role
                  for question in other.findall("questions/question")
                  if authored.words(question, "ask").lower() in
                  [authored.words(mine, "ask").lower() for mine in role.findall("questions/question")]])
            none(f"{here}: an answer has at least two sentences or a list",
                 [section.get("id") for section in sections if len(re.findall(r"[.!?](\s|$)", section.text())) < 3
                  and section.first("li") is None])
            ok(f"{here}: own questions rest on the role and do not lean on its title",
               sum(title in authored.words(q, "ask") for q in role.findall("questions/question")) <= len(own) // 2)
    equal(f"{name}: authored question ids are unique in the site", sorted(every_id), sorted(set(every_id)))
    equal(f"{name}: the page of all questions lists roles by title, each with its link",
          [(node.text(), node.first("a").get("href")) for node in site(data)["/faq"].main.all("h2")],
          sorted(((authored.words(role, "title"), f"/faq/{slug}") for slug, role in authored.roles(data).items()),
                 key=lambda entry: entry[0].lower()))
    none(f"{name}: no link on the page of all questions stands twice",
         {link for link in linked if linked.count(link) > 1})
done()
