# SPDX-License-Identifier: MIT
"""test_caching.py - validators, conditional requests, HEAD, and equal bytes for equal requests.

Over one page of each type, the outputs for machines and the error pages.
"""
import re

from careerpath import DATA, SITE, pages, render
from tap import done, equal, none, ok
from variant import Variant

PATHS = {
    "/": "public, max-age=300", "/career-path": "public, max-age=300",
    "/career-path/able-seaman": "public, max-age=300",
    "/faq": "public, max-age=300", "/faq/able-seaman": "public, max-age=300", "/sitemap.xml": "public, max-age=3600",
    "/robots.txt": "public, max-age=3600", "/healthz": "no-store", "/api": "public, max-age=300",
    "/career-path/able-seaman.md": "public, max-age=300", "/faq/able-seaman.md": "public, max-age=300",
    "/api/v1/roles": "public, max-age=300", "/api/v1/roles/able-seaman": "public, max-age=300",
    "/api/v1/openapi.json": "public, max-age=3600", "/feed.xml": "public, max-age=3600",
    "/llms.txt": "public, max-age=3600",
}
NOT_INDEXED = [path for path in PATHS if path.endswith(".md") or path.startswith("/api/")]
FAULTS = {"/nothing": 404, "/faq/lighthouse-keeper": 410, "/%00": 400, "/" + "x" * 3000: 414, "/error/503": 503}


def conditional(path, value, **more):
    return render(path, SITE, headers=[f"If-None-Match: {value}"], **more)


seen = {}
for path, caching in PATHS.items():
    answer = render(path, SITE)
    seen[path] = answer.headers["etag"]
    tag, headers = answer.headers["etag"], answer.headers
    ok(f"{path} has a strong entity tag", re.fullmatch(r'"[0-9a-f]{32}"', tag), tag)
    equal(f"{path} says how long it keeps, what it varies on and how long it is",
          (headers["cache-control"], headers["vary"], headers["content-length"]),
          (caching, "Accept-Encoding", str(len(answer.body))))
    equal(f"{path} answers equal requests with equal bytes", render(path, SITE), answer)
    head = render(path, SITE, method="HEAD")
    equal(f"{path} answers HEAD like GET without the body", (head.status, head.headers, head.body), (200, headers, b""))
    matching = [tag, f"W/{tag}", f'"other", {tag}', f'{tag}, "other"', f'W/"other",W/{tag} ', "*", f' , ,{tag}', " * "]
    none(f"{path} is not modified where a tag matches",
         [value for value in matching if conditional(path, value)[::2] != (304, b"")])
    for method in ("GET", "HEAD"):
        kept = conditional(path, tag, method=method)
        equal(f"{path} tells {method} that nothing changed, with tag, caching and what it varies on, and no length",
              (kept.status, kept.body, {name: kept.headers.get(name) for name in
                                        ("etag", "cache-control", "vary", "content-length")}),
              (304, b"", {"etag": tag, "cache-control": caching, "vary": "Accept-Encoding", "content-length": None}))
    other = ['""', '"other"', tag.strip('"'), tag[:-1], tag[1:], f'"{tag}"', f"w/{tag}", f"*{tag}", f"{tag[:-2]}\"",
             tag.upper() if tag.upper() != tag else '"X"', "W/", ",", "", '"' * 500, "W/" * 500, f"x, {tag}", "é"]
    none(f"{path} is sent whole where no tag matches",
         [value for value in other if conditional(path, value).body != answer.body])

equal("each page has a tag of its own", len(set(seen.values())), len(PATHS))
for path, status in FAULTS.items():
    answer = render(path, SITE)
    name = path[:30]
    equal(f"{name} has tag, caching, what it varies on and its length",
          (answer.status, set(answer.headers) >= {"etag", "cache-control", "vary"}, answer.headers["content-length"]),
          (status, True, str(len(answer.body))))
    head = render(path, SITE, method="HEAD")
    equal(f"{name} answers HEAD like GET without the body", (head.status, head.headers, head.body),
          (status, answer.headers, b""))
    none(f"{name} is never told to be unmodified",
         [value for value in (answer.headers["etag"], "*") if conditional(path, value).status != status])
refused = render("/", SITE, method="POST")
equal("a tag does not turn a refused method into 304", conditional("/", "*", method="POST"), refused)

none("shipped: HEAD equals GET without the body on every page",
     [path for path in pages(DATA)
      if render(path, DATA, method="HEAD")[:2] != render(path, DATA)[:2] or render(path, DATA, method="HEAD").body])
none("no answer holds a cookie, a date or the program's name",
     [(path, name) for path in [*PATHS, *FAULTS] for name in render(path, SITE).headers
      if name not in ("content-type", "cache-control", "etag", "vary", "content-length", "allow", "location",
                      "x-robots-tag")])
equal("search engines are asked to leave alone what is another form of a page, and nothing else",
      [path for path in [*PATHS, *FAULTS] if "x-robots-tag" in render(path, SITE).headers], NOT_INDEXED)
none("they are asked so for HEAD, and where nothing changed",
     [path for path in NOT_INDEXED for answer in (render(path, SITE, method="HEAD"), conditional(path, "*"))
      if answer.headers.get("x-robots-tag") != "noindex"])

with Variant() as site:
    equal("a copy of the data elsewhere gives the same bytes", site.render("/faq"), render("/faq", SITE))
    site.edit("roles/able-seaman", lambda role: setattr(role.find("short"), "text", "Another sentence about the deck."))
    changed = [path for path in PATHS if site.render(path).headers["etag"] != seen[path]]
    equal("a changed sentence changes the tags of the pages that show it, and of no other",
          changed, ["/", "/career-path", "/faq/able-seaman", "/healthz", "/faq/able-seaman.md", "/api/v1/roles",
                    "/api/v1/roles/able-seaman", "/feed.xml", "/llms.txt"])
done()
