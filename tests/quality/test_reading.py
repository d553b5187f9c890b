# SPDX-License-Identifier: MIT
"""How hard the shipped English is to read: Flesch-Kincaid grade 10 at most, no sentence over 30 words.

grade = 0.39 * words / sentences + 11.8 * syllables / words - 15.59

Counted are paragraphs in the body, on every page. Headings, tables, pictures, navigation and lists
are not sentences; a list's item or a definition that ends as a sentence still may not be too long.
A sentence ends at . ! or ? before white space and something that can begin one. A word is a run of
letters, digits and the marks inside of them. Syllables are groups of vowels, without a silent e;
a figure counts as one, and so does each letter of a word that has no vowel.
"""
import re
import sys

import tap
from careerpath import DATA, SOURCE

sys.path.append(f"{SOURCE}/tests/page")
from reader import site  # noqa: E402

GRADE, LONGEST = 10, 30
WORD = re.compile(r"[^\W_](?:[\w'’.,:/+#&@₹$£€%-]*[\w+#%])?")
END = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[\"'“‘(]*[A-Z0-9₹$£€])")
INITIALS = re.compile(r"\b(?:[A-Z]\.|e\.g\.|i\.e\.|vs\.|etc\.|No\.|Mr\.|Ms\.|Dr\.)$")
# Two vowels that are two sounds: vari-able, actu-al, sci-ence, vide-o, are-a, cre-ate, be-ing.
HIATUS = re.compile(r"(?<![tcsgx])i[ao](?!u)|(?<![qg])u[ao]|(?<!fr)(?<![^s]c)ie(?=n[ct])|eo(?![pu])|ea$|crea(?=t)|[aeo]ing$")


def sentences(text):
    whole = ""
    for part in END.split(text):
        whole = f"{whole} {part}".strip()
        if not INITIALS.search(whole):
            yield whole
            whole = ""
    if whole:
        yield whole


def syllables(word):
    count = 0
    for part in re.findall(r"[a-z]+", word.lower().replace("'", "").replace("’", "")):
        groups = len(re.findall(r"[aeiouy]+", part))
        if groups == 0:
            groups = 1 if len(part) == 1 else len(part)
        elif groups > 1 and re.search(r"[^aeiouyl]e$|[aeiouy]le$|[^aeiouydt]ed$|[^aeiouyscxzgh]es$|[^aeiouy]ely$", part):
            groups -= 1
        groups += len(HIATUS.findall(part))
        count += groups
    return max(count, 1)


def measure(texts):
    """(words, sentences, syllables) of paragraphs."""
    parts = [sentence for text in texts for sentence in sentences(text)]
    words = [word for part in parts for word in WORD.findall(part)]
    return len(words), len(parts), sum(map(syllables, words))


def grade(texts):
    words, count, sounds = measure(texts)
    return 0.39 * words / count + 11.8 * sounds / words - 15.59


def prose(page):
    """Paragraphs, and the items and definitions that end as sentences do."""
    for node, text in page.blocks():
        around = {node.tag, *(up.tag for up in node.up())}
        if not around & {"nav", "table", "svg", "header"}:
            if node.tag == "p":
                yield "p", text
            elif node.tag in ("li", "dd") and text.endswith((".", "?", "!")):
                yield "item", text


# The counting itself, on words and sentences that people have counted.
KNOWN = {"make": 1, "table": 2, "created": 3, "asked": 1, "started": 2, "experience": 4, "engineer": 3, "people": 2,
         "API": 2, "24": 1, "SQL": 3, "pages": 2, "rules": 1, "science": 2, "being": 2, "role": 1, "area": 3}
tap.none("syllables are counted as people do, within a known few",
         [f"{word}: {syllables(word)}, not {count}" for word, count in KNOWN.items() if syllables(word) != count])
tap.equal("sentences end where they end", list(sentences("Pay is ₹4.5L. Is it? Ask J. Smith, e.g. in Pune! 3 more.")),
          ["Pay is ₹4.5L.", "Is it?", "Ask J. Smith, e.g. in Pune!", "3 more."])
tap.ok("a hard text has a high grade",
       grade(["The implementation necessitates considerable organizational deliberation."]) > 15)
tap.ok("an easy text has a low grade", grade(["The cat sat on the mat. It was warm."]) < 3)

pages = site(DATA)
tap.ok("there are pages to read", len(pages) > 10)
for path, page in pages.items():
    texts = list(prose(page))
    paragraphs = [text for kind, text in texts if kind == "p"]
    got = grade(paragraphs)
    hardest = sorted(paragraphs, key=lambda text: grade([text]))[-3:]
    tap.ok(f"{path} reads at grade {GRADE} at most", got <= GRADE,
           f"got:      {got:.1f}\nexpected: {GRADE} at most; the hardest paragraphs:\n" + "\n".join(hardest))
    tap.none(f"{path} has no sentence over {LONGEST} words",
             [f"{len(WORD.findall(sentence))} words: {sentence}" for _, text in texts for sentence in sentences(text)
              if len(WORD.findall(sentence)) > LONGEST])
tap.done()
