# SPDX-License-Identifier: MIT
"""same.py - proof that all contenders give the same page, before anything is measured.

Two bodies are the same if they differ in white space only (runs of it, and what stands between tags), and in how
an escaped quote or plus is spelled: &#39; or &#039;, &quot; or &#34;, + or &#43;, as each engine's escaping has it.
Must never: forgive anything else, or a status or a media type.
"""
import difflib
import gzip
import html
import http.client
import re
import sys

SPELLED = re.compile(r"&(?:#0*(?:34|39|43)|#x0*(?:22|27|2b)|quot|apos);", re.I)


def normal(body):
    text = SPELLED.sub(lambda reference: html.unescape(reference[0]), body.decode())
    return re.sub(r"\s+", " ", re.sub(r">\s+(?=<)", ">", text)).strip()


def ask(contender, path):
    """(status, media type, body)"""
    connection = http.client.HTTPConnection("127.0.0.1", contender.port, timeout=30)
    connection.request("GET", path, headers={"Accept-Encoding": "gzip"} if contender.is_packed else {})
    answer = connection.getresponse()
    body = answer.read()
    connection.close()
    if (answer.getheader("Content-Encoding") == "gzip") != contender.is_packed:
        sys.exit(f"bench: {contender.name} and {path}: packed or not, it is not as asked")
    return answer.status, answer.getheader("Content-Type"), gzip.decompress(body) if contender.is_packed else body


def media_of(text):
    """In one spelling."""
    return (text or "").lower().replace(" ", "")


def difference(expected, found):
    """The first lines of it, a tag a line."""
    bodies = [text.replace(">", ">\n").split("\n") for text in (expected, found)]
    return "\n".join(list(difflib.unified_diff(*bodies, "ours", "theirs", lineterm="", n=1))[:40])


def prove(contenders, pages):
    """Ends the program at the first difference."""
    for page, (path, media, file) in pages.items():
        expected = normal(file.read_bytes())
        for one in contenders:
            status, found_media, body = ask(one, path)
            if status != (404 if page == "error" else 200) or media_of(found_media) != media_of(media):
                sys.exit(f"bench: {one.name} answers {path} with {status} {found_media}")
            if normal(body) != expected:
                sys.exit(f"bench: {one.name} has another {path}:\n" + difference(expected, normal(body)))
