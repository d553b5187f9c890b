# SPDX-License-Identifier: MIT
"""test_compare.py - two roles side by side: every pair that a move makes, and one that none does.

Sums and lists are made here anew from the XML.
"""
import itertools
import re

import authored
from careerpath import SITES, render
from reader import page, section, site
from tap import done, equal, none, ok


def weights(role):
    return {skill.get("ref"): int(skill.get("weight")) for skill in role.findall("skills/skill")}


def names_of_rungs(role):
    names = {rung.get("key"): rung.get("name") for rung in role.findall("ladder/rung")}
    return {skill.get("ref"): names[skill.get("rung")] for skill in role.findall("skills/skill")}


def per_cent(part, whole):
    return int(100 * part / whole + 0.5)


def faults(data, first, second):
    """What the page of two roles gets wrong."""
    roles = authored.roles(data)
    one, other = roles[first], roles[second]
    shown = page(f"/compare/{first}/{second}", data)
    mine, theirs = weights(one), weights(other)
    shared = [slug for slug in mine if slug in theirs]
    sums = (sum(mine.values()), sum(mine[slug] for slug in shared), sum(theirs[slug] for slug in shared), sum(theirs.values()))
    overlap = per_cent(sums[1] + sums[2], sums[0] + sums[3])
    strip = [node.text() for node in shown.main.first("dl", class_="fact-strip").all("dd")]
    wanted = [f"{number} per cent" for number in (overlap, per_cent(sums[2], sums[3]), per_cent(sums[1], sums[0]))]
    if strip != wanted:
        yield f"{strip}, expected {wanted}"
    told = [int(number) for number in re.findall(r"\d+", section(shown, "method").text())][2:]
    wanted = [*sums, sums[1] + sums[2], sums[0] + sums[3], overlap]
    if told != wanted:
        yield f"the method tells {told}, expected {wanted}"
    titles, rungs = authored.skills(data), (names_of_rungs(one), names_of_rungs(other))
    got = [] if section(shown, "shared").first("ul") is None else [node.text() for node in section(shown, "shared").all("li")]
    wanted = [f"{titles[slug]}: {rungs[0][slug]} rung in the first, {rungs[1][slug]} rung in the second" for slug in shared]
    if got != wanted:
        yield f"shared {got}, expected {wanted}"
    lists = list(section(shown, "moving").all("dl"))
    missing = [[slug for slug in sorted(all_of, key=lambda slug: -all_of[slug]) if slug not in shared] for all_of in (theirs, mine)]
    got = [[node.first("a").get("href").rpartition("/")[2] for node in part.all("dt")] for part in lists]
    if got != [part for part in missing if part]:
        yield f"missing {got}, expected {missing}"
    brought = [per_cent(sums[2], sums[3])] * bool(missing[0]) + [per_cent(sums[1], sums[0])] * bool(missing[1])
    got = [int(number) for number in re.findall(r"(\d+) per cent", section(shown, "moving").text())]
    if got != brought:
        yield f"brought {got}, expected {brought}"
    reasons = [authored.words(move) for role, target in ((one, second), (other, first))
               for move in role.findall("related/move") if move.get("to") == target]
    if [reason for reason in reasons if reason not in section(shown, "moving").text()]:
        yield f"a reason of {reasons} is missing"
    if ("No path on this site" in shown.main.text()) != (not reasons) or bool(shown.metas("robots")) != (not reasons):
        yield f"related is not what the moves say: {reasons} {shown.metas('robots')}"
    ladders = [[row.first("th").text() for row in table.first("tbody").all("tr")] for table in section(shown, "ladders").all("table")]
    if ladders != [authored.every(role, "ladder/rung/label") for role in (one, other)]:
        yield f"ladders {ladders}"
    if shown.links("canonical") != [f"{authored.base_url(data)}/compare/{first}/{second}"]:
        yield f"canonical {shown.links('canonical')}"


for name, data in SITES.items():
    roles = authored.roles(data)
    pairs = list(itertools.combinations(sorted(roles), 2))
    related = [path for path in authored.pages(data) if path.startswith("/compare/")]
    for first, second in pairs:
        none(f"{name}: {first} beside {second} is what the definitions say", faults(data, first, second))
        answer = render(f"/compare/{second}/{first}", data)
        equal(f"{name}: the other order of {first} and {second} leads there", (answer.status, answer.headers.get("location")),
              (301, f"/compare/{first}/{second}"))
    equal(f"{name}: the sitemap has the pairs that moves make, and no other",
          sorted(path for path in site(data) if path.startswith("/compare/")), sorted(related))
    linked = {address for path, shown in site(data).items() if path.startswith("/career-path/")
              for address in shown.addresses() if address and address.startswith("/compare/")}
    equal(f"{name}: career paths link them all", sorted(linked), sorted(related))
    one = sorted(roles)[0]
    none(f"{name}: what is no pair is not there", [
        path for path in ("/compare", f"/compare/{one}", f"/compare/{one}/{one}", f"/compare/{one}/nobody", f"/compare/nobody/{one}",
                          f"/compare/{pairs[0][0]}/{pairs[0][1]}/x", f"/compare/{one}/.", "/compare/" + "x" * 100 + f"/{one}")
        if render(path, data).status != 404])

tests = SITES["tests"]
answer = render("/compare/HR-Officer//deckhand/", tests)
equal("other titles, capitals and slashes lead to the one address at once", (answer.status, answer.headers.get("location")),
      (301, "/compare/able-seaman/hr-officer"))
equal("a comparison knows the methods", render("/compare/able-seaman/hr-officer", tests, method="POST").status, 405)
ok("shipped: some pair is not related, so that its page is tried",
   any(page(f"/compare/{a}/{b}").metas("robots") for a, b in itertools.combinations(sorted(authored.roles()), 2)))
done()
