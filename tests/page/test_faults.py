# SPDX-License-Identifier: MIT
"""test_faults.py - faults seen on live career sites, D1 to D8 and D11 to D13 of the pages' design.

Over all pages of both sites; D9, D10 and D14 are in test_repeats.py. What is judged is what
a visitor reads and what search engines are given, never the templates.
"""
import re

import authored
from careerpath import SITES
from machines import form
from reader import site, squeeze
from tap import done, equal, none

# D1: sounds that the first letter does not tell. Either article fits SQL and FAQ.
SOUNDS_A = re.compile(r"(u(?=ni|se|su|ti|r[aeiou])|eu|ewe|one\b|once\b|ubiq|ukul|uber)", re.I)
SOUNDS_AN = re.compile(r"(hour|honest|honou?r|heir)", re.I)
SPELLED_OUT = re.compile(r"[A-Z]{2,}s?\b|[A-Z]\.|[A-Z]-|[A-Z]\b")
SAID_AS_WORDS = {"REST", "NASA", "RAM", "LAN", "SIM", "SAP", "SOC", "NATO", "ROM", "LIDAR", "SaaS", "FIFO", "README"}
EITHER = {"SQL", "FAQ", "FAQs", "URL", "A", "SOC"}
# D2: tokens whose lower-cased form is an English word of its own.
ALSO_WORDS = {"rest", "it", "us", "go", "ai", "aws", "or", "is", "as"}
# D3: words that hedge, by stem.
HEDGES = ("typical", "usual", "general", "normal", "often", "mostly", "perhaps", "maybe", "probabl", "approximate",
          "roughly", "sometimes", "likely")


def strings(value, key=""):
    """Every string in a graph, with the key that it stands under."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, list):
        for part in value:
            yield from strings(part, key)
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from strings(part, name)


def all_texts(page):
    """Each block of the page, then the head's and the machines' sentences."""
    for _, text in page.blocks():
        yield text
    yield from (page.title, *page.metas("description"))

    yield from (text for key, text in strings(page.graph()) if key not in (
        "@id", "@type", "url", "item", "inLanguage"))


def sentences(text):
    return re.split(r"(?<=[.!?])\s+(?=[A-Z₹\"'])", text)


def fitting_article(word):
    """"a", "an", or "" where both do."""
    bare = re.split(r"[/,;:!?)]", word)[0].strip("\"'“”‘’(.")
    if not bare or bare in EITHER:
        return ""
    if bare[0].isdigit():
        return "an" if re.match(r"(8|11\D|18\D|11$|18$)", bare) else "a"
    if bare in SAID_AS_WORDS:
        return "an" if bare[0] in "AEIO" else "a"
    if SPELLED_OUT.match(bare):
        return "an" if bare[0] in "AEFHILMNORSX" else "a"
    if SOUNDS_A.match(bare):
        return "a"
    return "an" if bare[0].lower() in "aeiou" or SOUNDS_AN.match(bare) else "a"


def article_faults(page):
    """D1."""
    for text in all_texts(page):
        for article, word in re.findall(r"(?<![\w.&/])([Aa]n?) (\S+)", text):
            if word == "to" or fitting_article(word) in ("", article.lower()):
                continue
            yield f"{article} {word} in {text[:120]!r}"


def spelling_faults(data):
    """D2: no page writes a token of a skill's title, such as NoSQL, in other letters."""
    tokens = {token for title in authored.skills(data).values()
              for token in re.findall(r"[A-Za-z][A-Za-z.]*[A-Za-z]", title)
              if sum(letter.isupper() for letter in token) > 1 and token.lower() not in ALSO_WORDS}
    pattern = re.compile(r"(?<![\w./-])(" + "|".join(map(re.escape, sorted(tokens))) + r")(?![\w/-])", re.I)
    for path, page in site(data).items():
        for text in all_texts(page):
            for found in pattern.findall(text):
                if found not in tokens:
                    yield f"{path}: {found!r} in {text[:120]!r}"


def hedge_faults(page):
    """D3: no hedge twice in a sentence."""
    for text in all_texts(page):
        for sentence in sentences(text):
            for stem in HEDGES:
                if len(re.findall(rf"\b{stem}", sentence, re.I)) > 1:
                    yield sentence


def bracket_faults(page):
    """D4: no brackets in brackets, and none left open."""
    for text in all_texts(page):
        depth = 0
        for mark in re.findall(r"[()\[\]]", text):
            depth += 1 if mark in "([" else -1
            if depth not in (0, 1):
                yield text
                break
        else:
            if depth:
                yield text


def card_faults(data, page):
    """D7: a card's text is an authored sentence, whole, of at most 120 characters."""
    short = {authored.words(role, "short") for role in authored.roles(data).values()}
    for node in page.body.all("p", class_="brief"):
        text = node.text()
        if text not in short or len(text) > 120 or not text.endswith((".", "!", "?")) or text.endswith("..") \
                or "…" in text:
            yield text


def one_form(data, page):
    """D12: own addresses are lower case, with no final slash or other host; only forms for programs have an ending,
    and only filters of a list have a query."""
    base, given = authored.base_url(data), {
        address for role in authored.roles(data).values() for address, _, _ in authored.site_links(data, role).values()}
    given |= {words for role in authored.roles(data).values()
              for words in authored.every(role, "sources/source/address")}
    given.add(authored.words(authored.root(data, "site"), "organization/address"))
    found = set(page.addresses()) | set(page.links("canonical")) | set(page.links("alternate")) | set(page.metas("og:url"))
    found |= {text for key, text in strings(page.graph()) if key in ("@id", "url", "item")}
    for address in found - given:
        path = address.removeprefix(base).partition("#")[0]
        path = re.sub(r"^(/career-path\?category|/faq\?theme)=[a-z-]+$", "/", path)
        if not address.startswith("mailto:") and not form(path) and not re.fullmatch(
                r"/|(/[a-z0-9-]+)+" + ("|" if address.startswith("#") else ""), path):
            yield address


for name, data in SITES.items():
    pages, roles = site(data), authored.roles(data)

    def over(rule, *more):
        return [f"{path}: {fault}" for path, page in pages.items() for fault in rule(*more, page)]

    none(f"{name}: articles fit the words that follow (D1)", over(article_faults))
    none(f"{name}: the authored article of each role fits its title (D1)",
         [authored.words(role, "title") for role in roles.values()
          if fitting_article(authored.words(role, "title").split()[0]) not in ("", role.find("title").get("article"))])
    none(f"{name}: words of skills keep the author's letters on every page (D2)", spelling_faults(data))
    none(f"{name}: each skill and label of a role stands on its page as authored (D2)",
         [f"{slug}: {text}" for slug, role in roles.items()
          for text in authored.skill_titles(role, data) + authored.every(role, "ladder/rung/label")
          + authored.every(role, "ladder/rung/branch/label")
          if text not in [shown for _, shown in pages[f"/career-path/{slug}"].blocks()]
          and not any(text == squeeze("".join(c for c in node.children if isinstance(c, str)))
                      for node in pages[f"/career-path/{slug}"].main.all("h4", "span"))])
    none(f"{name}: no hedge stands twice in a sentence (D3)", over(hedge_faults))
    none(f"{name}: no brackets stand in brackets (D4)", over(bracket_faults))
    none(f"{name}: card texts are whole authored sentences of at most 120 characters (D7)", over(card_faults, data))
    none(f"{name}: each address has one form (D12)", over(one_form, data))
    for slug, role in roles.items():
        page = pages[f"/career-path/{slug}"]
        text, ladder = page.main.text(), page.main.first("ol", class_="ladder")
        strip = page.main.first("dl", class_="fact-strip")
        pay = strip.first("span", class_="pay")
        by_rung = [node.text() for node in ladder.all("span", class_="pay")]
        equal(f"{name}/{slug}: each rung has pay or says that it varies (D5)",
              [shown == "pay varies" for shown in by_rung],
              [rung.find("pay") is None for rung in role.findall("ladder/rung")])
        none(f"{name}/{slug}: the range over all rungs is printed once (D5)",
             [pay.text()] if pay and pay.text() not in by_rung and text.count(pay.text()) != 1 else [])
        spans = [re.fullmatch(r"(\d+)(?:–(\d+)|\+) years", node.text()).groups()
                 for node in ladder.all("span", class_="years")]
        least, most = map(int, re.search(r"Experience (\d+) to (\d+) years", strip.text()).groups())
        equal(f"{name}/{slug}: rungs follow each other from the least experience on (D6)",
              [int(start) for start, _ in spans], [least] + [int(end) for _, end in spans[:-1] if end])
        none(f"{name}/{slug}: experience ends on the top rung (D6)",
             [] if int(spans[-1][0]) <= most <= int(spans[-1][1] or 50) else [(spans, most)])
        way_in = page.main.first("p", class_="way-in")
        told = page.thing("Occupation").get("educationRequirements")
        none(f"{name}/{slug}: education is its own text and no skill (D8)",
             [text for text in (told, way_in and way_in.text().removeprefix("Before the first rung. "))
              if text in authored.skills(data).values()
              or (text or "x ") != (authored.words(role, "education/text") or "x ")])
        duties = authored.every(role, "duties/duty")
        none(f"{name}/{slug}: duties stand whole and are never glued into a sentence (D11)",
             [duty for duty in duties if duty not in text or re.search(
                 r"\b(and|you|to) " + re.escape(duty[0].lower() + duty[1:].rstrip(".")), text)])
        none(f"{name}/{slug}: each rung's focus is whole sentences (D11)",
             [focus for focus in authored.every(role, "ladder/rung/focus")
              if not focus[0].isupper() or not focus.endswith((".", "!", "?"))])
done()
