# SPDX-License-Identifier: MIT
"""test_urls.py - what each kind of address and method gets: 200, 301, 400, 404, 405, 410, 414.

One redirect leads straight to the one right address, with the query, and never to another
host. Caching and HEAD are in test_caching.py, links between pages in test_links.py.
"""
from careerpath import DATA, SITE, render
from reader import Page
from tap import done, equal, none, ok

ROLE, QUESTIONS, DATA_PATH = "/career-path/able-seaman", "/faq/able-seaman", "/api/v1/roles"
MOVED = {
    "/Career-Path": "/career-path", "/career-path/": "/career-path", "//career-path": "/career-path",
    "/FAQ": "/faq", "/faq//": "/faq", "//": "/", "///": "/", "/%66aq": "/faq", "/career%2Dpath": "/career-path",
    "/SITEMAP.XML": "/sitemap.xml", "/robots.txt/": "/robots.txt", "/Healthz": "/healthz",
    "/career-path/Able-Seaman": ROLE, "/career-path/able-seaman/": ROLE, "/career-path//able-seaman": ROLE,
    "/career-path/able-seaman//": ROLE, "/career-path/able%2dseaman": ROLE, "/career-path/%41ble-seaman": ROLE,
    "/career-path/deckhand": ROLE, "/career-path/old-salt": ROLE,
    "/faq/deckhand": QUESTIONS, "/faq/old-salt": QUESTIONS, "/FAQ/Able-Seaman/": QUESTIONS,
    "/career-path/deckhand.md": ROLE + ".md", "/career-path/Able-Seaman.MD": ROLE + ".md",
    "/career-path/old-salt.md/": ROLE + ".md", "/FAQ//deckhand%2Emd": QUESTIONS + ".md", "/API/": "/api",
    "/api/V1/roles//": DATA_PATH, "/api/v1/roles/deckhand": f"{DATA_PATH}/able-seaman",
    "/API/v1/Roles/Old-Salt/": f"{DATA_PATH}/able-seaman", "/api/v1/OpenAPI.json": "/api/v1/openapi.json",
    "/Feed.XML": "/feed.xml", "/feed.xml/": "/feed.xml", "/LLMS.txt": "/llms.txt",
    "//Career-PATH///OLD-salt//": ROLE, "//FAQ//%44eckHand/": QUESTIONS,
}
QUERIES = ("?", "?utm_source=x&utm_medium=y", "?next=https://evil.example/", "?a=%0d%0aSet-Cookie:%20x",
           "?q=%3Cscript%3E", "?a?b", "?/../", "?q=\"'<>", "??")
MISSING = ("/nothing", "/career-path/nobody-at-all", "/career-path/able-seaman/pay", "/career-path/able-seaman.html",
           "/index.html", "/faq/nothing", "/career-path/a/b/c", "/.git/config", "/career-path/..", "/../etc/passwd",
           "/career-path/%2e%2e", "/static/site.css", "/career-path/able seaman".replace(" ", "%20"),
           "/faq/" + "x" * 2000, "/career-path/{role}", "/%7Brole%7D", "/career-path/able-seaman;a=b",
           "/career-path/%E0%A4%A8%E0%A4%BE", "/a:b", "/\"onmouseover='x'", "/<script>", "/career-path/&amp;",
           "/sitemap.xml.gz", "/career-path.md", "/faq.md", "/career-path/.md", "/career-path/able-seaman.md.md", "/api/v1",
           "/career-path/able-seaman.json", "/faq/nobody.md", "/api/v1/roles/nobody", "/api/v1/roles/able-seaman.md",
           "/api/v2/roles", "/api/v1/roles/able-seaman/ladder", "/index.md", "/feed", "/llms.md", "/llms-full.txt",
           "/career-path\\able-seaman", "/salary", "/#fragment")
MALFORMED = ("", "faq", "?x", "*", "http://jobs.example:8443/", "https://evil.example/faq", "/faq bar", "/fa\tq",
             "/faq\r\nX: y", "/नौकरी", "/%", "/%4", "/%zz", "/%0", "/%00", "/faq%00", "/%0a", "/%1f", "/%7f",
             "/career-path%2fable-seaman", "/faq/%2F", "/%ff", "/%c3", "/%c0%af", "/%ed%a0%80", "/faq?\x7f", "/faq?é")
METHODS = ("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "CONNECT", "get", "Head", "GETS", "PROPFIND",
           "X" * 300,
           "G\nET", "ΓET", " ")


def location(path, **more):
    response = render(path, SITE, **more)
    return response.status, response.headers.get("location"), response.body


for asked, path in MOVED.items():
    equal(f"{asked} moves to {path} at once", location(asked), (301, path, b""))
none("where a redirect leads, a page is",
     [path for path in sorted(set(MOVED.values())) if render(path, SITE).status != 200])
none("the query goes along with a redirect, as it came",
     [(query, location("/FAQ/Deckhand/" + query)) for query in QUERIES
      if location("/FAQ/Deckhand/" + query)[:2] != (301, QUESTIONS + query)])
none("a query changes nothing about a page",
     [query for query in QUERIES if render(ROLE + query, SITE).body != render(ROLE, SITE).body])
none("no header field of the request reaches a redirect",
     [field for field in ("Host: evil.example", "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example",
                          "X-Original-URL: /evil", "X-Forwarded-Proto: gopher")
      if location("/FAQ", headers=[field])[1] != "/faq" or
      render("/faq", SITE, headers=[field]).body != render("/faq", SITE).body])
moved = render("/FAQ/", SITE)
equal("a redirect may be kept for an hour, and has no body",
      (moved.headers["cache-control"], moved.headers["content-length"], moved.headers["vary"]),
      ("public, max-age=3600", "0", "Accept-Encoding"))
equal("a redirect answers HEAD alike", render("/FAQ/", SITE, method="HEAD"), moved)
none("double slashes in front never become another host",
     [asked
      for asked in ("//evil.example", "//evil.example/", "///evil.example/faq", "/\\evil.example", "//faq@evil.example")
      if (location(asked)[0], location(asked)[1]) != (404, None)])

for asked in MISSING:
    equal(f"{asked[:40]} is not found", render(asked, SITE).status, 404)
for asked in MALFORMED:
    equal(f"{asked[:40]!r} is malformed", render(asked, SITE).status, 400)
equal("2,048 bytes are looked at, 2,049 are too long",
      [render("/" + "x" * length, SITE).status for length in (2047, 2048, 100_000)], [404, 414, 414])
equal("a query counts as length", render("/faq?" + "x" * 2043, SITE).status, 200)
equal("one byte more in the query is too long", render("/faq?" + "x" * 2044, SITE).status, 414)
equal("too long comes before malformed", render("x" * 3000, SITE).status, 414)

plain = render("/nothing-like-it-at-all", SITE)
none("no page echoes what a visitor typed: all strange addresses get one and the same page",
     [asked for asked in MISSING if "seaman" not in asked and render(asked, SITE).body != plain.body])
none("nor do pages for malformed addresses",
     [asked for asked in MALFORMED if render(asked, SITE).body != render("/%00", SITE).body])


def near(asked, data=SITE):
    return [node.first("a").get("href") for node in Page(render(asked, data)).body.all("p", class_="near")]


for asked, path in (("/career-path/able-seamann", ROLE), ("/career-path/abel-seaman", ROLE), ("/faq/able-saeman", ROLE),
                    ("/career-path/dekhand", ROLE), ("/career-path/old-slat", ROLE), ("/able-seaman", ROLE),
                    ("/career-path/HR-Oficer/", "/career-path/hr-officer")):
    equal(f"{asked} is not found, and the page offers {path}", (render(asked, SITE).status, near(asked)[:1]),
          (404, [path]))
equal("nothing near is offered where nothing is near", near("/career-path/quantum-plumber"), [])
ok("at most three near roles are offered", len(near("/career-path/x-engineer", DATA)) <= 3)
equal("the nearest role comes first", near("/career-path/backend-develper", DATA)[:1],
      ["/career-path/backend-developer"])
offered = Page(render("/career-path/able-seamann", SITE)).body.first("p", class_="near")
ok("an offer holds the role's title and short sentence",
   "Able Seaman" in offered.text() and "stands watch & keeps the deck" in offered.text(), offered.text())

for asked in ("/career-path/lighthouse-keeper", "/faq/lighthouse-keeper", "/Career-Path/Lighthouse-Keeper/",
              "/career-path/lighthouse-keeper.md", "/faq/Lighthouse-Keeper.md", "/api/v1/roles/lighthouse-keeper"):
    equal(f"{asked} is gone for good", render(asked, SITE).status, 410)
none("a page that is gone or missing offers no address of its own",
     [asked for asked in ("/nothing", "/faq/lighthouse-keeper", "/%00")
      if Page(render(asked, SITE)).links("canonical") or "location" in render(asked, SITE).headers])

for method in METHODS:
    answer = render(ROLE, SITE, method=method)
    equal(f"{method[:10]!r} is not allowed, and GET and HEAD are named",
          (answer.status, answer.headers.get("allow")), (405, "GET, HEAD"))
equal("a method that is not allowed is told so before it is redirected",
      [render(path, SITE, method="POST").status for path in ("/FAQ/", "/sitemap.xml", "/faq/deckhand.md", "/API/v1/roles",
                                                             "/api/v1/roles/deckhand", "/feed.xml", "/llms.txt")],
      [405] * 7)
equal("a missing page is missing for every method", render("/nothing", SITE, method="DELETE").status, 404)
none("only 405 names methods",
     [path for path in (ROLE, "/nothing", "/%00", "/FAQ") if "allow" in render(path, SITE).headers])
done()
