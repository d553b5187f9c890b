# SPDX-License-Identifier: MIT
"""test_sections.py - the thirteen sections of the career-path page, over every role.

What a definition has is shown, in order and as authored; what it lacks leaves no heading
behind. able-seaman of the tests has everything, hr-officer only what the schema demands.
Facts of single shipped roles are for test_backend_developer.py, questions for test_questions.py.
"""
import authored
from careerpath import SITE, SITES
from reader import page, section, site, texts
from tap import done, equal, none, ok

ORDER = ["takeaways", "ladder", "pay", "skills", "related", "questions", "next-step", "whole_topic", "sources"]


def years(rung):
    return f"{rung.get('from')}–{rung.get('to')} years" if rung.get("to") else f"{rung.get('from')}+ years"


def ladder_faults(role, shown, data):
    """Rungs in order: label, years, focus, skills to build, proof of readiness, fork."""
    rungs = role.findall("ladder/rung")
    items = list(section(shown, "ladder").all("li", class_="rung"))
    if [item.get("id") for item in items] != [f"rung-{rung.get('key')}" for rung in rungs]:
        yield [item.get("id") for item in items]
    for at, (rung, item) in enumerate(zip(rungs, items)):
        skills = [authored.skills(data)[skill.get("ref")] for skill in role.findall("skills/skill")
                  if skill.get("rung") == rung.get("key")]
        proof = rung.find("proof")
        ready = [] if proof is None else [f"Ready for {rungs[at + 1].get('name')} when: {authored.words(proof)}"]
        fork = [authored.words(branch, "label") + " " + branch.get("track") + " track" for branch in rung.findall("branch")]
        for what, got, expected in (
                ("label", texts(item, "h3"), [authored.words(rung, "label")]),
                ("years", texts(item, "span", class_="years"), [years(rung)]),
                ("skills", texts(item, "span", class_="skill"), skills),
                ("proof", texts(item, "p", class_="proof"), ready),
                ("fork", texts(item, "h4"), fork),
                ("fork's words", texts(item.first("ul"), "p"), authored.every(rung, "branch/focus"))):
            if got != expected:
                yield f"{rung.get('key')}: {what} {got}, expected {expected}"
        if authored.words(rung, "focus") not in texts(item, "p"):
            yield f"{rung.get('key')}: no focus"


def pay_faults(role, shown, data):
    """The table has a row a rung with its source, the picture a bar a figure; else pay varies."""
    rungs = role.findall("ladder/rung")
    table, picture = section(shown, "pay").first("table"), section(shown, "pay").first("svg")
    sources = {source.get("id"): authored.words(source, "address") for source in role.findall("sources/source")}
    for rung, row in zip(rungs, table.first("tbody").all("tr")):
        cells, link = texts(row, "th", "td"), row.first("a")
        pay = rung.find("pay")
        if cells[:2] != [authored.words(rung, "label"), years(rung)]:
            yield cells
        if pay is None and (cells[2:] != ["Varies", "No source that fits this rung"] or link):
            yield f"{cells}, expected no figure"
        if pay is not None and (link is None or link.get("href") != sources[pay.get("source")]):
            yield f"{cells}, expected the source {pay.get('source')}"
        if pay is not None and (authored.words(pay, "note") or "") not in cells[2]:
            yield f"{cells}, expected the note on the figure"
    figures = [rung for rung in rungs if rung.find("pay") is not None]
    if len(list(table.first("tbody").all("tr"))) != len(rungs):
        yield "not a row a rung"
    if (picture is not None) != bool(figures):
        yield f"{picture} for {len(figures)} figures"
    if picture is not None and (len(list(picture.all("rect"))) != len(figures)
                                or texts(picture, "text", class_="bar-rung") != [rung.get("name") for rung in rungs]):
        yield "bars do not match rungs"
    width = float(picture.get("viewbox").split()[2]) if picture else 0
    for bar in picture.all("rect") if picture else ():
        if float(bar.get("x")) < 0 or float(bar.get("x")) + float(bar.get("width")) > width:
            yield f"a bar leaves the picture: {bar.attributes}"


def related_faults(role, shown, data):
    """Cards in the author's order with sentence, reason and shared skills; then who leads here."""
    roles, part = authored.roles(data), section(shown, "related")
    moves = role.findall("related/move")
    back = sorted(authored.words(other, "title") for other in roles.values()
                  if role.get("slug") in [move.get("to") for move in other.findall("related/move")])
    if (part is None) != (not moves and not back):
        yield f"section {part} for {len(moves)} moves and {back}"
    cards = [] if part is None else list(part.all("li", class_="card"))
    if len(cards) != len(moves):
        yield f"{len(cards)} cards"
    for move, card in zip(moves, cards):
        target = roles[move.get("to")]
        other = authored.skill_titles(target, data)
        shared = [title for title in authored.skill_titles(role, data) if title in other]
        wanted = [authored.words(target, "title"), authored.words(target, "short"), authored.words(move)]
        got = texts(card, "h3", "p")
        if got[:3] != wanted or card.first("a").get("href") != f"/career-path/{move.get('to')}":
            yield f"{got}, expected {wanted}"
        pair = "/".join(sorted((role.get("slug"), move.get("to"))))
        if list(card.all("a"))[-1].get("href") != f"/compare/{pair}" or got.pop() != f"Compare with {wanted[0]}":
            yield f"{card.text()}, expected a link to the comparison"
        tail = got[3].removeprefix("Shared skills: ") if got[3:] else ""
        if sorted(tail.replace(" and ", ", ").split(", ")) != sorted(", ".join(shared).replace(" and ",
                                                                                               ", ").split(", ")):
            yield f"shared skills {tail!r}, expected {shared}"
    named = [node.text() for node in (part.all("a") if part else ()) if all(up.tag not in ("li", "svg") for up in node.up())]
    if named != back:
        yield f"{named} lead here, expected {back}"
    picture = part.first("svg") if part else None
    mapped = sorted({node.get("href") for node in picture.all("a")}) if picture else []
    wanted = sorted({f"/career-path/{move.get('to')}" for move in role.findall("related/move")}
                    | {f"/career-path/{other.get('slug')}" for other in roles.values()
                       if other.find(f"related/move[@to='{role.get('slug')}']") is not None})
    if mapped != wanted:
        yield f"the map shows {mapped}, expected {wanted}"


def matrix_faults(role, table, data):
    """A row a skill, linked to its page; a cell a rung: to come, built, used."""
    keys = [rung.get("key") for rung in role.findall("ladder/rung")]
    rows = [(row.first("a").get("href"), texts(row, "th", "td")) for row in table.first("tbody").all("tr")]
    wanted = []
    for skill in role.findall("skills/skill"):
        at = keys.index(skill.get("rung"))
        wanted.append((f"/skill/{skill.get('ref')}", [authored.skills(data)[skill.get("ref")], *["–"] * at, "build",
                                                     *["use"] * (len(keys) - at - 1)]))
    if rows != wanted:
        yield f"matrix {rows}, expected {wanted}"


def closing_faults(role, shown, data):
    """Skills by rung with definitions; calls to action and links of the topic; provenance."""
    titles = authored.skill_titles(role, data)
    if sorted(texts(section(shown, "skills"), "dt")) != sorted(titles):
        yield "skills to grow are not the role's skills"
    yield from matrix_faults(role, section(shown, "skills").first("table"), data)
    links = authored.site_links(data, role).values()
    for name, places in (("next-step", ("next-step", "both")), ("whole_topic", ("topic", "both"))):
        got = [(node.get("href"), node.text()) for node in section(shown, name).all("a")]
        wanted = [(address, label) for address, label, place in links if place in places]
        if name == "whole_topic":
            wanted = [(f"/{kind}/{role.get('slug')}", label) for kind, label in authored.topic(role).items()] + wanted
        if got != wanted:
            yield f"{name}: {got}, expected {wanted}"
    part = section(shown, "sources")
    got = [(node.text(), node.get("href")) for node in part.all("a")]
    wanted = [(authored.words(source, "name"), authored.words(source, "address"))
              for source in role.findall("sources/source")]
    if got != wanted:
        yield f"sources {got}, expected {wanted}"
    codes = [f"{code.get('scheme')} {authored.words(code)}" for code in role.findall("code")]
    if [code for code in codes if code not in part.text()] or ("classifications" in part.text()) != bool(codes):
        yield f"codes {codes} in {part.text()}"
    if part.first("time").get("datetime") != authored.words(role, "reviewed"):
        yield f"reviewed {part.first('time').get('datetime')}"


def order(shown):
    """The sections as the page has them: the first four have no heading of their own."""
    found = []
    for node in shown.body.walk():
        if (node.tag, node.get("class")) in (("nav", "crumbs"), ("p", "lede"),
                                             ("dl", "fact-strip")) or node.tag == "h1":
            found.append(node.get("class") or "h1")
        if node.tag == "section" and node.parent is shown.main:
            found.append(node.get("aria-labelledby"))
    return found


for name, data in SITES.items():
    for slug, role in authored.roles(data).items():
        shown = site(data)[f"/career-path/{slug}"]
        here = f"{name}/{slug}"
        led = [other for other in authored.roles(data).values()
               if slug in [move.get("to") for move in other.findall("related/move")]]
        absent = [] if role.find("related") is not None or led else ["related"]
        equal(f"{here}: the sections stand in order", order(shown),
              ["crumbs", "h1", "lede", "fact-strip"] + [part for part in ORDER if part not in absent])
        equal(f"{here}: the heading is the title", shown.main.first("h1").text(),
              authored.words(role, "title") + " career path")
        strip = dict(zip(texts(shown.main.first("dl", class_="fact-strip"), "dt"),
                         texts(shown.main.first("dl", class_="fact-strip"), "div")))
        equal(f"{here}: the fact strip has pay, experience and the day of review", list(strip),
              ["Pay", "Experience", "Reviewed"])
        span = role.find("experience")
        equal(f"{here}: experience is the author's", strip["Experience"],
              f"Experience {span.get('min')} to {span.get('max')} years")
        takeaways = texts(section(shown, "takeaways"), "li")
        ok(f"{here}: three takeaways tell the ladder, the first four skills and how pay rises",
           len(takeaways) == 3 and all(rung.get("name") in takeaways[0] for rung in role.findall("ladder/rung"))
           and all(title in takeaways[1] for title in authored.skill_titles(role, data)[:4])
           and "ay" in takeaways[2], takeaways)
        for sentence, rule in (("the ladder tells each rung as authored", ladder_faults),
                               ("pay stands by rung with its source, or is said to vary", pay_faults),
                               ("related roles stand in order, with the roles that lead here", related_faults),
                               ("skills, next steps, topic and provenance are the author's", closing_faults)):
            none(f"{here}: {sentence}", rule(role, shown, data))

minimal = page("/career-path/hr-officer", SITE)
text = minimal.main.text()
none("the minimal role shows no figure, picture, note, card, way in, fork, code or source",
     [name for name in ("small", "dl") if section(minimal, "pay").first(name)]
     + [picture for picture in minimal.main.all("svg") if "pay-picture" in picture.get("class")]
     + [name for name in ("card", "way-in", "fork", "note") if minimal.main.first(class_=name)]
     + [word for word in ("£", "classifications", "Before the first rung", "Shared skills", "a year") if word in text])
equal("the minimal role's sources are none", texts(section(minimal, "sources"), "li"), [])
none("the minimal role claims nothing about sources, pay or moves that it does not have",
     [claim for claim in ("Sources do not agree", "People who move sideways", "Listings ask", "sources put")
      if claim in text])
equal("the minimal role tells machines no pay, education or code",
      sorted(set(minimal.thing("Occupation")) & {"estimatedSalary", "educationRequirements", "occupationalCategory"}),
      [])
promised = minimal.metas("description")[0]
ok("the minimal role's description promises no pay and no roles to move into",
   "pay" not in promised and "move into" not in promised, promised)
done()
