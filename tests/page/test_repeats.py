# SPDX-License-Identifier: MIT
"""test_repeats.py - nothing is said twice: D9, D10 and D14 of the pages' design.

D9 looks at paragraphs, list items, definitions and notes of eight words and more, days masked.
A link is no paragraph, nor are lists of names (class facts): many pages point to one thing.
On one page none may stand twice; cells of a table may, for two figures can have one source.
On two pages none may, except where the same thing is meant to look the same:
- words of the templates, which every site shows: what both sites' pages say is theirs;
- the answers of a role, which the career-path page shows and the FAQ page gathers, and so
  whatever else stands on pages of one role only;
- a role's short sentence, which is its card wherever a card is; the reason for a move, which stands
  wherever the move is told; a field's sentence on its lists; a skill's definition, which is defined once; notes on links of the wider site.
D10 counts a role's title in the text of its pages' main part, links in lists included.
D14 compares runs of five words, without the title of what a page is about, against the smaller page.
"""
import collections
import itertools
import re

import authored
from careerpath import SITES
from reader import site
from tap import done, none

LEAST_WORDS = 8
TOLD_BY = {"p", "li", "dd", "small"}
WORDS_A_TITLE, ALIKE, RUN = 60, 0.80, 5


def is_source(node):
    """Two roles may have one source, and name it alike."""
    return node.tag == "li" and any(up.get("aria-labelledby") == "sources" for up in node.up())


def paragraphs(page):
    return [re.sub(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b", "DAY", text) for node, text in page.blocks(page.main)
            if node.tag in TOLD_BY and node.get("class") != "facts" and not is_source(node) and len(text.split()) >= LEAST_WORDS
            and text not in [link.text() for link in node.all("a")]]


def meant_to_repeat(data):
    found = {authored.words(role, "short") for role in authored.roles(data).values()}
    found |= {authored.words(skill, "definition") for skill in authored.root(data, "skills")}
    found |= {authored.words(field, "sentence") for field in authored.root(data, "categories")}
    for role in authored.roles(data).values():
        found |= set(authored.every(role, "related/move"))
        for link in authored.root(data, "site").findall("links/link"):
            label = authored.site_links(data, role)[link.get("key")][1]
            found.add(f"{label} {authored.words(link, 'note')}")
    return found


def repeated_on_two_pages(data, words_of_templates):
    """Paragraphs on pages of two roles, or of a role and a list."""
    places = collections.defaultdict(set)
    for path, page in site(data).items():
        role = authored.role_of(path, data)
        for text in set(paragraphs(page)):
            places[text].add(path if role is None else role.get("slug"))
    for text, owners in places.items():
        if len(owners) > 1 and text not in words_of_templates and text not in meant_to_repeat(data):
            yield f"{sorted(owners)}: {text!r}"


def repeated_sentences(data):
    """Authored sentences of two roles, told in the same words."""
    owners = collections.defaultdict(set)
    for slug, role in authored.roles(data).items():
        for element in role.iter():
            if element.tag in ("summary", "focus", "proof", "move", "duty", "requirement", "text", "need", "overview",
                               "ask", "good", "p", "item"):
                for sentence in re.split(r"(?<=[.!?])\s+", authored.words(element) or ""):
                    if len(sentence.split()) >= LEAST_WORDS:
                        owners[sentence].add(slug)
    return [f"{sorted(slugs)}: {sentence!r}" for sentence, slugs in owners.items() if len(slugs) > 1]


def title_faults(data):
    for path, page in site(data).items():
        role = authored.role_of(path, data)
        if role is None:
            continue
        text = page.main.text()
        title = authored.words(role, "title")
        count = len(re.findall(rf"(?<!\w){re.escape(title)}(?!\w)", text, re.I))
        if count * WORDS_A_TITLE > len(text.split()):
            yield f"{path}: {count} times in {len(text.split())} words"


def own_title(data, path):
    """The title of the role, or of the field or skill, which is the heading of its page."""
    role = authored.role_of(path, data)
    return authored.words(role, "title") if role is not None else site(data)[path].main.first("h1").text()


def runs(data, path):
    text = site(data)[path].main.text().lower()
    text = text.replace(own_title(data, path).lower(), "TITLE")
    words = re.findall(r"[\w₹£–+.]+", text)
    return set(zip(*(words[start:] for start in range(RUN))))


def alike_faults(data):
    by_type = collections.defaultdict(list)
    for path in site(data):
        if authored.role_of(path, data) is not None or re.match("/(skill|category)/", path):
            by_type[path.split("/")[1]].append(path)
    for paths in by_type.values():
        found = {path: runs(data, path) for path in paths}
        for one, other in itertools.combinations(paths, 2):
            share = len(found[one] & found[other]) / min(len(found[one]), len(found[other]))
            if share > ALIKE:
                yield f"{one} and {other}: {share:.0%}"


shared = {name: {text for page in site(data).values() for text in paragraphs(page)} for name, data in SITES.items()}
of_templates = set.intersection(*shared.values())
none("words of the templates hold no figure or name of a role",
     [text for text in of_templates for data in SITES.values() for role in authored.roles(data).values()
      if authored.words(role, "title") in text or re.search(r"[₹£]\d", text)])
for name, data in SITES.items():
    none(f"{name}: no paragraph stands twice on a page (D9)",
         [f"{path}: {count} times {text!r}" for path, page in site(data).items()
          for text, count in collections.Counter(paragraphs(page)).items() if count > 1])
    none(f"{name}: no paragraph stands on two pages that are about different things (D9)",
         repeated_on_two_pages(data, of_templates))
    none(f"{name}: no two pages of a type are alike by more than 80 % of their runs of five words (D14)",
         alike_faults(data))
none("shipped: no authored sentence stands in two roles (D9)", repeated_sentences(SITES["shipped"]))
none("shipped: a role's title stands at most once in 60 words of its pages (D10)", title_faults(SITES["shipped"]))
done()
