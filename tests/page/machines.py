# SPDX-License-Identifier: MIT
"""machines.py - the addresses that answer in a form for programs, each with its media type.

Written by hand, not read from the program: a form that is not named here fails.
"""
import functools
import re

from careerpath import DATA, render

SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"
HTML, JSON = "text/html; charset=utf-8", "application/json"
MARKDOWN, ATOM = "text/markdown; charset=utf-8", "application/atom+xml; charset=utf-8"
XML, TEXT = "application/xml; charset=utf-8", "text/plain; charset=utf-8"
FORMS = {
    rf"/(?:career-path|faq)/{SLUG}\.md": MARKDOWN,
    rf"/api/v1/roles(?:/{SLUG}|/page/[1-9][0-9]*)?": JSON,
    r"/api/v1/openapi\.json": JSON,
    r"/feed\.xml": ATOM,
    r"/sitemap\.xml": XML,
    r"/robots\.txt": TEXT,
    r"/llms\.txt": TEXT,
    r"/manifest\.webmanifest": "application/manifest+json",
}


def form(path):
    """The media type of a form for programs, or None for any other path."""
    return next((media for pattern, media in FORMS.items() if re.fullmatch(pattern, path)), None)


def paths(slugs):
    """Every address for programs on a site with these roles; without robots.txt and the sitemap."""
    return ["/api/v1/roles", "/api/v1/openapi.json", "/feed.xml", "/llms.txt", "/manifest.webmanifest",
            *(f"/{kind}/{slug}{ending}" for slug in sorted(slugs)
              for kind, ending in (("career-path", ".md"), ("faq", ".md"), ("api/v1/roles", "")))]


@functools.lru_cache(maxsize=None)
def answer(path, data=DATA):
    """The response to GET, rendered once."""
    return render(path, data)


def misfits(path, data):
    """What is wrong with what a path answers: 200 and its own media type are right."""
    response = answer(path, data)
    wanted = (200, form(path) or HTML)
    if (response.status, response.headers.get("content-type")) != wanted:
        yield f"{path}: {response.status} {response.headers.get('content-type')}, expected {wanted}"
