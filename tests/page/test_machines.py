# SPDX-License-Identifier: MIT
"""test_machines.py - what programs read: sitemap.xml, robots.txt, healthz.

The sitemap follows sitemaps.org/protocol.html, written here as checks. Dates are those of
reviews. JSON-LD is in test_json_ld.py, other forms in test_markdown.py, test_api.py, test_feed.py.
"""
import json
import re
import xml.etree.ElementTree as ET

import authored
from careerpath import DATA, SITE, SITES, TEMPLATES, render, run
from machines import paths
from reader import page
from tap import done, equal, none, ok
from variant import Variant

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DAY = re.compile(r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])")


def entries(body):
    """(loc, lastmod) of each url of a sitemap."""
    return [(url.findtext(NAMESPACE + "loc"), url.findtext(NAMESPACE + "lastmod")) for url in ET.fromstring(body)]


def counted(data):
    """The page count of `check`."""
    out = run("check", "--data", data, "--templates", TEMPLATES).stdout.decode()
    return int(re.search(r"(\d+) pages", out).group(1))


for name, data in SITES.items():
    sitemap, base, roles = render("/sitemap.xml", data), authored.base_url(data), authored.roles(data)
    newest = max(authored.words(role, "reviewed") for role in roles.values())
    root = ET.fromstring(sitemap.body)
    listed = entries(sitemap.body)

    equal(f"{name}: the sitemap is XML in UTF-8", (sitemap.status, sitemap.headers["content-type"], sitemap.body[:38]),
          (200, "application/xml; charset=utf-8", b'<?xml version="1.0" encoding="UTF-8"?>'))
    equal(f"{name}: the sitemap is one urlset of the sitemaps namespace, without attributes",
          (root.tag, root.attrib), (NAMESPACE + "urlset", {}))
    none(f"{name}: an entry holds loc, then lastmod, each once and nothing else, so no priority and no changefreq",
         [ET.tostring(url) for url in root if url.tag != NAMESPACE + "url" or url.attrib
          or [part.tag for part in url] != [NAMESPACE + "loc", NAMESPACE + "lastmod"]])
    none(f"{name}: the sitemap has no text between elements",
         [part.tag for part in root.iter() if part.tag.rsplit("}")[1] not in ("loc", "lastmod")
          and (part.text or "").strip()])
    none(f"{name}: addresses are absolute, under the base URL, of 12 to 2048 characters and ASCII",
         [loc for loc, _ in listed if not loc.startswith(base + "/") or not 12 <= len(loc) <= 2048
          or not loc.isascii()])
    none(f"{name}: dates are days", [changed for _, changed in listed if not DAY.fullmatch(changed)])
    equal(f"{name}: each address stands once", sorted(loc for loc, _ in listed), sorted({loc for loc, _ in listed}))
    equal(f"{name}: the sitemap holds every page and nothing else, with the day of its role's review or the newest",
          sorted(listed),
          sorted((base + path, day or newest) for path, day in authored.pages(data).items()))
    none(f"{name}: each entry is a page that is canonical there and may be indexed",
         [loc for loc, _ in listed if page(loc.removeprefix(base), data).status != 200
          or page(loc.removeprefix(base), data).links("canonical") != [loc]
          or page(loc.removeprefix(base), data).metas("robots")])
    none(f"{name}: what machines read about a role's page has its review's day, too",
         [loc for loc, changed in listed for thing in page(loc.removeprefix(base), data).graph()
          if thing.get("dateModified", changed) != changed])
    ok(f"{name}: the sitemap is within 50,000 addresses and 50 MB", len(listed) <= 50_000
       and len(sitemap.body) < 50_000_000)

    manifest = render("/manifest.webmanifest", data)
    told, start = json.loads(manifest.body), page("/", data)
    equal(f"{name}: the manifest has its type", manifest.headers["content-type"], "application/manifest+json")
    equal(f"{name}: the manifest names the site, its start and the icon of its pages",
          (told["short_name"], told["start_url"], [icon["src"] for icon in told["icons"]]),
          (authored.words(authored.root(data, "site"), "name"), "/", start.links("icon")))
    robots = render("/robots.txt", data)
    lines = robots.body.decode().splitlines()
    equal(f"{name}: robots.txt is plain text", robots.headers["content-type"], "text/plain; charset=utf-8")
    equal(f"{name}: robots.txt lets all in and names the sitemap, absolutely",
          [line for line in lines if line], ["User-agent: *", "Disallow:", f"Sitemap: {base}/sitemap.xml"])

    health = render("/healthz", data)
    told = json.loads(health.body)
    equal(f"{name}: healthz is JSON that nobody keeps", (health.status, health.headers["content-type"],
                                                         health.headers["cache-control"]),
                                                         (200, "application/json", "no-store"))
    ok(f"{name}: healthz tells the snapshot's digest of 16 digits", re.fullmatch(r"[0-9a-f]{16}", told["snapshot"]),
       told)
    equal(f"{name}: healthz tells that all is well, how much there is, and the last reload",
          {key: value for key, value in told.items() if key != "snapshot"},
          {"status": "ok", "last_reload": "none", "roles": len(roles), "pages": len(listed)})
    equal(f"{name}: check counts the same pages as the sitemap", counted(data), len(listed))
    equal(f"{name}: none of them stands in the sitemap",
          [path for path in ("/sitemap.xml", "/robots.txt", "/healthz", "/error/404", *paths(roles))
           if base + path in dict(listed)], [])


def digest(data, templates=TEMPLATES):
    return json.loads(render("/healthz", data, templates=templates).body)["snapshot"]


equal("two loads of one site give one digest", digest(SITE), digest(SITE))
ok("two sites have two digests", digest(SITE) != digest(DATA))
with Variant() as site:
    before = digest(site.data)
    equal("a copy of a site has the digest of the site", before, digest(SITE))
    for file in ("site", "categories", "skills", "roles/hr-officer"):
        with open(f"{site.data}/{file}.xml", "a", encoding="utf-8") as end:
            end.write("<!-- one more byte of {0} -->\n".format(file))
        after = digest(site.data)
        ok(f"a comment more in {file}.xml gives another digest", after != before)
        before = after
with Variant() as site:
    site.edit("roles/hr-officer", lambda role: setattr(role.find("reviewed"), "text", "2030-01-02"))
    changed = dict(entries(site.render("/sitemap.xml").body))
    base = authored.base_url(SITE)
    equal("a new day of review shows on the role's pages and the lists, and on no other",
          sorted(loc.removeprefix(base) for loc, day in changed.items() if day == "2030-01-02"),
          sorted({path for path, day in authored.pages(SITE).items() if day is None}
                 | {"/career-path/hr-officer", "/faq/hr-officer", "/compare/able-seaman/hr-officer"}))
done()
