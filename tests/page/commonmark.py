# SPDX-License-Identifier: MIT
"""commonmark.py - reads Markdown as CommonMark 0.31 does, as far as our pages go, and no further.

Knows headings, paragraphs, bullets, quotations and inline links, one line each. Whatever else
a renderer would act on, of CommonMark or GitHub's tables and strikes, is a fault: so a mark
that a text let loose never passes for text.
"""
import collections
import re

Block = collections.namedtuple("Block", "kind text links")
PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
ENTITY = re.compile(r"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);")
LIVE = "*_`<~|]"


class Fault(ValueError):
    """The text means something that our pages never say."""


def escaped(text, at):
    """The character that a backslash there stands before."""
    if at + 1 == len(text) or text[at + 1] not in PUNCTUATION:
        raise Fault(f"a backslash before nothing in {text!r}")
    return text[at + 1]


def destination(text, at):
    """The address of a link from after its "(", and where its ")" is."""
    made, depth = "", 0
    while at < len(text):
        mark = text[at]
        if mark == "\\":
            made += escaped(text, at)
            at += 2
            continue
        if mark == ")" and depth == 0:
            return made, at
        if mark in " <" or ord(mark) < 32 or ord(mark) == 127 or ENTITY.match(text, at):
            break
        depth += {"(": 1, ")": -1}.get(mark, 0)
        made += mark
        at += 1
    raise Fault(f"no end of a link in {text!r}")


def label(text, at):
    """The text of a link from after its "[", and where its "]" is."""
    end = at
    while end < len(text) and text[end] != "]":
        if text[end] == "[":
            break
        end += 2 if text[end] == "\\" else 1
    if text[end:end + 2] != "](":
        raise Fault(f"brackets that are no link in {text!r}")
    return inline(text[at:end])[0], end


def inline(text):
    """The text as it is shown, and its links as (words, address)."""
    shown, links, at = "", [], 0
    while at < len(text):
        mark = text[at]
        if mark == "\\":
            shown += escaped(text, at)
            at += 2
        elif mark == "[":
            if text[at - 1:at] == "!" and at > 0:
                raise Fault(f"a picture in {text!r}")
            words, end = label(text, at + 1)
            address, at = destination(text, end + 2)
            shown += words
            links.append((words, address))
            at += 1
        elif mark in LIVE or ENTITY.match(text, at):
            raise Fault(f"a live {mark} in {text!r}")
        else:
            shown += mark
            at += 1
    return shown, tuple(links)


def line_block(line):
    """The block that one line is."""
    if line != line.strip(" \t") or "\t" in line or "\r" in line:
        raise Fault(f"white space that means something: {line!r}")
    heading = re.match(r"(#{1,6})(?: +|$)", line)
    if heading:
        words = re.sub(r"(^| +)#+$", "", line[heading.end():])
        return Block(f"h{len(heading[1])}", *inline(words))
    if re.fullmatch(r"([-_*])( *\1){2,}|=+|-+", line):
        raise Fault(f"a line across or under: {line!r}")
    if re.match(r"\d{1,9}[.)]( |$)|(```|~~~)", line):
        raise Fault(f"a numbered list or code: {line!r}")
    for pattern, kind in ((r"[-+*]( +|$)", "li"), (r"> ?", "quote")):
        mark = re.match(pattern, line)
        if mark:
            inside = line_block(line[mark.end():])
            if inside.kind != "p":
                raise Fault(f"{inside.kind} in {kind}: {line!r}")
            return Block(kind, inside.text, inside.links)
    return Block("p", *inline(line))


def blocks(text):
    """The blocks of a page in order."""
    if not text.endswith("\n"):
        raise Fault("no end of the last line")
    made, before = [], None
    for line in text[:-1].split("\n"):
        block = line_block(line) if line else None
        if block and block.kind == "p" and before in ("p", "li", "quote"):
            raise Fault(f"a line that goes on: {line!r}")
        if block:
            made.append(block)
        before = block and block.kind
    return made


def under(page, heading):
    """The blocks below the heading of that text, up to the next of its level or above."""
    at = next((i for i, block in enumerate(page) if block.kind[0] == "h" and block.text == heading), len(page))
    found = []
    for block in page[at + 1:]:
        if block.kind[0] == "h" and block.kind <= page[at].kind:
            break
        found.append(block)
    return found
