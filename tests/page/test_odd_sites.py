# SPDX-License-Identifier: MIT
"""test_odd_sites.py - sites that the schema allows and that nobody thought of.

Each is the site of the tests with one thing changed: lists that are empty, names that
collide with the page's own, pay in another unit. Every page must still keep the rules.
"""
import xml.etree.ElementTree as ET

import careerpath
from rules import STRUCTURE
from tap import contains, done, equal, none, ok
from variant import Variant

SEAMAN, OFFICER = "roles/able-seaman", "roles/hr-officer"


def all_pages(site):
    return {path: site.page(path) for path in careerpath.pages(site.data)}


def structure(site):
    return [f"{path}: {sentence}: {fault}" for path, page in all_pages(site).items()
            for sentence, rule in STRUCTURE.items() for fault in rule(page)]


def set_all(path, attribute, value):
    def change(root):
        for element in root.iterfind(path):
            element.set(attribute, value)
    return change


def drop(parent, child):
    def change(root):
        for element in root.iter(parent) if parent else [root]:
            for found in element.findall(child):
                element.remove(found)
    return change


with Variant() as site:
    site.edit("site", set_all("links/link", "place", "topic"))
    page = site.page("/career-path/able-seaman")
    ok("links for the topic only leave no next step behind", "Take the next step" not in page.source)
    none("links for the topic only: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit("site", set_all("links/link", "place", "next-step"))
    none("links for the next step only: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit(SEAMAN, drop(None, "requirements"))
    answer = site.page("/faq/able-seaman").main.first("section", id="get-started").text()
    ok("without requirements the answer announces no list", "following" not in answer, answer)
    contains("without requirements the way in is still told", answer, "Employers ask for a certificate")
    none("without requirements: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit(SEAMAN, drop(None, "education"))
    page = site.page("/faq/able-seaman")
    contains("requirements are told where no education is", page.main.text(), "Good sight at night.")
    none("without education: every page keeps the rules", structure(site))

for slug in ("a-to-z", "main", "finder"):
    with Variant() as site:
        site.edit("categories", set_all("category[1]", "slug", slug))
        for role in (SEAMAN, OFFICER):
            site.edit(role, set_all("category", "ref", slug))
        none(f"a field of work named {slug}: every page keeps the rules", structure(site))

for name in ("topic", "seaman-title", "career-path-title", "related", "ladder"):
    with Variant() as site:
        site.edit(SEAMAN, set_all("questions/question", "id", name))
        none(f"a question named {name}: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit(SEAMAN, set_all("questions/question", "id", "main"))
    problems = careerpath.run("check", "--data", site.data, "--templates", careerpath.TEMPLATES)
    ok("a question named main, which the skip link needs, is refused or keeps the rules",
       (problems.returncode == 1 and b"main" in problems.stdout)
       or (problems.returncode == 0 and not structure(site)), problems.stdout.decode() or structure(site))

with Variant() as site:
    for path in (".//pay",):
        site.edit(SEAMAN, set_all(path, "period", "month"))
    page = site.page("/career-path/able-seaman")
    equal("monthly pay is told by the month, to machines too",
          (page.main.first("dl", class_="fact-strip").first("span", class_="pay").text(),
           page.thing("Occupation")["estimatedSalary"]["value"]["unitText"], "a year" in page.main.text()),
          ("£24,000–£52,000 a month", "MONTH", False))
    none("monthly pay: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit(SEAMAN, drop(None, "pay"))
    page = site.page("/career-path/able-seaman")
    ok("pay by rung without a range over all tells machines no salary",
       "estimatedSalary" not in page.thing("Occupation") and "£24,000–£30,000 a year" in page.main.text())
    none("pay by rung only: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit(SEAMAN, drop("rung", "pay"))
    page = site.page("/career-path/able-seaman")
    ok("a range without pay by rung has no picture and repeats the range nowhere",
       page.main.first("svg", class_="picture pay-picture") is None and page.main.text().count("£24,000") == 1, page.main.text())
    none("a range without pay by rung: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit(SEAMAN, set_all(".//pay", "currency", "USD"))
    page = site.page("/career-path/able-seaman")
    equal("pay in another currency names it, to machines too",
          (page.thing("Occupation")["estimatedSalary"]["currency"], "£" in page.main.text()), ("USD", False))

with Variant() as site:
    site.edit(SEAMAN, drop(None, "also-known-as"))
    home = site.page("/")
    ok("a role with former addresses only has no other titles on the home page", "also" not in [
        node.get("class") for node in home.main.all("span")])
    none("a role with former addresses only: every page keeps the rules", structure(site))

with Variant() as site:
    site.edit(SEAMAN, drop(None, "related"))
    page = site.page("/career-path/hr-officer")
    ok("a role without moves that nobody leads to has no related roles", "Related roles" not in page.main.text())
    none("no moves at all: every page keeps the rules", structure(site))

with Variant() as site:
    everyone = [ET.parse(f"{site.data}/{name}.xml").getroot() for name in (SEAMAN, OFFICER)]
    before = {path: page.source for path, page in all_pages(site).items()}
    for name in (SEAMAN, OFFICER):
        site.remove(f"{name}.xml")
    together = "".join(ET.tostring(role, encoding="unicode") for role in everyone)
    site.write("roles/many.xml", f"<roles>{together}</roles>")
    equal("many roles in one file make the same pages", {p: page.source for p, page in all_pages(site).items()}, before)

with Variant() as site:
    site.remove(f"{OFFICER}.xml")
    site.edit(SEAMAN, drop(None, "related"))
    none("a site of one role: every page keeps the rules", structure(site))
    ok("a site of one role does not speak of 1 roles", "1 roles" not in site.page("/").source)

for place, path in (("an article", "article"), ("a source's address", "address"),
                    ("the publisher's address", "publisher")):
    with Variant() as site:
        if path == "article":
            site.edit(SEAMAN, set_all("title", "article", "{x}"))
        elif path == "address":
            site.edit(SEAMAN, lambda root: setattr(root.find(".//source/address"), "text", "https://x.example/{role}"))
        else:
            site.edit("site",
                      lambda root: setattr(root.find("organization/address"), "text", "https://x.example/{role}"))
        found = careerpath.run("check", "--data", site.data, "--templates", careerpath.TEMPLATES)
        ok(f"curly brackets in {place} fail the load (D13)", found.returncode == 1, found.stdout.decode())
done()
