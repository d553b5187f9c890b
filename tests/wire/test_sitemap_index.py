# SPDX-License-Identifier: MIT
"""A catalog of more pages than one sitemap may name: an index, its parts, every page once, all of it served.

Takes half a minute, so it runs once in ./check and not in every build.
"""
import json
import re
import tempfile
import xml.etree.ElementTree as ET

import fastcgi
import tap
from careerpath import DATA, SITE, copy, parse, render
from servers import Responder

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
ROLES, MOST = 25_000, 50_000


def write_many(data):
    """One file with many roles, as a program would write it."""
    with open(f"{data}/roles/hr-officer.xml", encoding="utf-8") as file:
        role = re.sub(r'\s+xmlns:xsi="[^"]*"\s+xsi:[^=]*="[^"]*"', "", file.read().partition("<role")[2])
    with open(f"{data}/roles/many.xml", "w", encoding="utf-8") as file:
        file.write("<roles>")
        for number in range(ROLES):
            file.write("<role" + role.replace('"hr-officer"', f'"officer-{number}"', 1)
                       .replace(">HR Officer</title>", f">HR Officer {number}</title>"))
        file.write("</roles>")


def locations(site, path, kind):
    """(status, root, addresses, dates) of a sitemap file."""
    answer = parse(fastcgi.ask(site.listen, path))
    root = ET.fromstring(answer.body)
    entries = root.findall(f"{NAMESPACE}{kind}")
    return (answer.status, root.tag.removeprefix(NAMESPACE), [e.findtext(f"{NAMESPACE}loc") for e in entries],
            {e.findtext(f"{NAMESPACE}lastmod") for e in entries})


base = "https://jobs.example:8443"
with tempfile.TemporaryDirectory() as folder:
    copy(SITE, f"{folder}/data")
    write_many(f"{folder}/data")
    with Responder(f"{folder}/data", patience=300) as site:
        status, root, parts, dates = locations(site, "/sitemap.xml", "sitemap")
        tap.equal("the sitemap is an index of two parts", (status, root, parts),
                  (200, "sitemapindex", [f"{base}/sitemap/1.xml", f"{base}/sitemap/2.xml"]))
        tap.equal("with the day of the newest review", dates, {"2026-11-01"})
        found = [locations(site, part.removeprefix(base), "url") for part in parts]
        tap.equal("both parts are sitemaps", [(f[0], f[1]) for f in found], [(200, "urlset")] * 2)
        tap.equal("the first is full", len(found[0][2]), MOST)
        named = found[0][2] + found[1][2]
        health = json.loads(parse(fastcgi.ask(site.listen, "/healthz")).body)
        tap.equal("all pages are named, each once", (len(named), len(set(named))), (health["pages"],) * 2)
        tap.equal("the last page is among them", named[-1], f"{base}/api")
        for path in ("/sitemap/0.xml", "/sitemap/3.xml", "/sitemap/01.xml", "/sitemap/x.xml", "/sitemap/-1.xml"):
            tap.equal(f"{path} is no part", parse(fastcgi.ask(site.listen, path)).status, 404)
tap.equal("a small site has no parts", render("/sitemap/1.xml", DATA).status, 404)
tap.done()
