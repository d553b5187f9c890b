# SPDX-License-Identifier: MIT
"""test_error_pages.py - the pages for wrong requests and bad moments, in both sites.

/error/STATUS is where nginx fetches its copies. They have the dress of the site, the right
status, noindex, and no address of their own. Which request gets which is for test_urls.py.
"""
import authored
from careerpath import SITES, render
from reader import Page
from rules import STRUCTURE
from tap import done, equal, none

STATUSES = (400, 403, 404, 405, 408, 410, 413, 414, 429, 431, 500, 503)
OWN_ADDRESS = ("og:url", "og:title", "og:description", "og:type", "og:site_name", "twitter:card", "twitter:title",
               "twitter:description")

for name, data in SITES.items():
    pages = {status: Page(render(f"/error/{status}", data)) for status in STATUSES}
    site_name = authored.words(authored.root(data, "site"), "name")

    equal(f"{name}: each error page has its own status",
          [page.status for page in pages.values()], list(STATUSES))
    none(f"{name}: error pages ask not to be indexed",
         [status for status, page in pages.items() if page.metas("robots") != ["noindex"]])
    none(f"{name}: error pages have no canonical address, no sharing fields and no JSON-LD",
         [status for status, page in pages.items()
          if page.links("canonical") or any(page.metas(field) for field in OWN_ADDRESS)
          or page.root.first("script") is not None])
    none(f"{name}: error pages name the site in title and header and lead home",
         [status for status, page in pages.items()
          if not page.title.endswith(f" | {site_name}") or page.body.first("a", class_="site-name").text() != site_name
          or not {"/", "/career-path", "/faq"} <= set(page.addresses())])
    none(f"{name}: titles of error pages differ and have at most 60 characters",
         [page.title for page in pages.values()
          if len(page.title) > 60 or [other.title for other in pages.values()].count(page.title) > 1])
    none(f"{name}: headings of error pages differ",
         [page.main.first("h1").text() for page in pages.values()
          if [other.main.first("h1").text() for other in pages.values()].count(page.main.first("h1").text()) > 1])
    none(f"{name}: each error page says in a sentence what to do",
         [status for status, page in pages.items() if len(page.main.first("p").text().split()) < 6])
    none(f"{name}: error pages are HTML in the language of the site",
         [status for status, page in pages.items()
          if page.headers["content-type"] != "text/html; charset=utf-8"
          or page.html.get("lang") != authored.words(authored.root(data, "site"), "language")])
    none(f"{name}: browsers keep no error page but 404 for a minute and 410 for an hour",
         [(status, page.headers["cache-control"]) for status, page in pages.items()
          if page.headers["cache-control"] != {404: "public, max-age=60", 410: "public, max-age=3600"}.get(
              status, "no-store")])
    for sentence, rule in STRUCTURE.items():
        none(f"{name}, error pages: {sentence}",
             [f"{status}: {fault}" for status, page in pages.items() for fault in rule(page)])

equal("an error page that does not exist is not found",
      [render(path).status for path in ("/error/200", "/error/301", "/error/404x", "/error/0404", "/error/-1",
                                        "/error/999", "/error", "/error/")], [404] * 8)
done()
