# SPDX-License-Identifier: MIT
"""authored.py - what authors wrote, read straight from the XML of a site.

Tests compare pages with it. It shares no code with the program.
"""
import functools
import glob
import xml.etree.ElementTree as ET

from careerpath import DATA
from reader import squeeze


def words(element, path=None):
    """The text of an element, or of one below it; None where there is none."""
    found = element if path is None else element.find(path)
    return None if found is None else squeeze(found.text or "")


def every(element, path):
    return [words(found) for found in element.findall(path)]


@functools.lru_cache(maxsize=None)
def root(data, name):
    return ET.parse(f"{data}/{name}.xml").getroot()


@functools.lru_cache(maxsize=None)
def roles(data=DATA):
    """The role elements of a site by slug."""
    found = {}
    for file in sorted(glob.glob(f"{data}/roles/*.xml")):
        top = ET.parse(file).getroot()
        for role in [top] if top.tag == "role" else top.findall("role"):
            found[role.get("slug")] = role
    return found


def skills(data=DATA):
    """The titles of all skills by slug."""
    return {skill.get("slug"): words(skill, "title") for skill in root(data, "skills")}


def skill_titles(role, data=DATA):
    """The titles of a role's skills, in its order."""
    return [skills(data)[skill.get("ref")] for skill in role.findall("skills/skill")]


def base_url(data=DATA):
    return words(root(data, "site"), "base-url")


def site_links(data, role):
    """Addresses of the wider site on this role's page: key -> (address, label, place)."""
    return {link.get("key"): (link.get("pattern").replace("{role}", role.get("slug")),
                              words(link, "label").replace("{title}", words(role, "title")),
                              link.get("place"))
            for link in root(data, "site").findall("links/link")}


TOPIC = {"career-path": "Career path", "how-to-become": "How to get in", "early-career": "Internships and first jobs",
         "salary": "Salary", "job-description": "Job description", "interview-questions": "Interview questions",
         "faq": "Questions and answers"}
NEEDS = {"how-to-become": ("starting-out", "education/route"), "early-career": ("early-career",), "salary": ("pay-story",),
         "job-description": ("overview", "requirements"), "interview-questions": ("interview",)}


def topic(role):
    """The pages that the role has: kind -> label of the link to it, in the order of the hub."""
    return {kind: label for kind, label in TOPIC.items()
            if all(role.find(part) is not None for part in NEEDS.get(kind, ()))}


def pages(data=DATA):
    """Every page that the site should list: path -> the day of its review, or None where it is not about certain roles."""
    found = dict.fromkeys(("/", "/career-path", "/faq", "/skill", "/api"))
    for slug, role in roles(data).items():
        day = words(role, "reviewed")
        found.update({f"/{kind}/{slug}": day for kind in topic(role)})
        found[f"/category/{role.find('category').get('ref')}"] = None
        found.update(dict.fromkeys(f"/skill/{skill.get('ref')}" for skill in role.findall("skills/skill")))
        for move in role.findall("related/move"):
            other = words(roles(data)[move.get("to")], "reviewed")
            found["/compare/" + "/".join(sorted((slug, move.get("to"))))] = max(day, other)
    return found


def role_of(path, data=DATA):
    """The role whose page has this path, or None."""
    _, kind, slug = path.split("/") if path.count("/") == 2 else ("", "", "")
    return roles(data).get(slug) if kind in TOPIC else None
