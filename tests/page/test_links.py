# SPDX-License-Identifier: MIT
"""test_links.py - every link of every page leads somewhere, in one request.

A link inside the site meets a page and, where it has a fragment, an id on it; or a form for
programs with its media type. Links of
site.xml that stay on this host belong to the wider site and are the author's business.
Links to other hosts are those that the data name.
"""
import re

import authored
from careerpath import SITES, TEMPLATES
from machines import form, misfits
from reader import page, site
from tap import done, none, ok


def given(data):
    """Addresses that authors wrote: sources, links of the wider site, the publisher."""
    settings = authored.root(data, "site")
    found = {authored.words(settings, "organization/address")}
    if settings.find("organization/email") is not None:
        found.add("mailto:" + authored.words(settings, "organization/email"))
    for role in authored.roles(data).values():
        found |= set(authored.every(role, "sources/source/address"))
        found |= {address for address, _, _ in authored.site_links(data, role).values()}
    return found


for name, data in SITES.items():
    pages, authors = site(data), given(data)
    base = authored.base_url(data)
    links = {(path, address) for path, shown in pages.items() for address in shown.addresses()}
    inside = {(path, address) for path, address in links if address.startswith(("/", "#")) and address not in authors}
    outside = links - inside

    ok(f"{name}: pages link to each other", len(inside) > len(pages))
    none(f"{name}: links inside the site are paths on it", [link for link in inside if link[1].startswith("//")])
    none(f"{name}: each link inside the site leads in one request to a page, or to a form for programs of its type",
         sorted({fault for _, address in inside if not address.startswith("#")
                 for fault in misfits(address.partition("#")[0], data)}))
    none(f"{name}: so does each other form that a head names",
         sorted({fault for shown in pages.values() for address in shown.links("alternate")
                 for fault in misfits(address, data)}))
    none(f"{name}: links to forms for programs have no fragment",
         [link for link in inside if "#" in link[1] and form(link[1].partition("#")[0])])
    none(f"{name}: each fragment exists on the page that it leads to",
         [(path, address) for path, address in inside if "#" in address
          and address.partition("#")[2] not in page(address.partition("#")[0] or path, data).ids])
    none(f"{name}: every page can be reached from the home page",
         [path for path in pages if path != "/" and not any(
             address.partition("#")[0] == path for other, address in inside if other != path)])
    none(f"{name}: links to other places are those that authors gave",
         sorted({link for link in outside if link[1] not in authors}))
    none(f"{name}: links to other places are https, or http where a source has no other, or mail",
         [link for link in outside if not re.match(r"https?://|mailto:|/", link[1])])
    none(f"{name}: sources lend no weight to who links to them, and no link opens a window",
         [(path, node.get("href")) for path, shown in pages.items() for node in shown.body.all("a")
          if node.get("target") is not None or (node.get("rel") == "nofollow") != (
              node.get("href").startswith("http") and any(up.get("aria-labelledby") in ("sources", "pay", "figures") or
                  (up.get("aria-labelledby") or "").startswith("ladder-") for up in node.up()))])
    none(f"{name}: no two links with the same words on a page lead to different places",
         [(path, text) for path, shown in pages.items()
          for text in {node.text() for node in shown.main.all("a")}
          if len({node.get("href") for node in shown.main.all("a") if node.text() == text}) > 1])
    none(f"{name}: a page links to itself only by fragment or as the current page",
         [path for path, shown in pages.items() for node in shown.main.all("a")
          if node.get("href") == path and node.get("aria-current") != "page"])
    loaded = {node.get("href") for shown in pages.values() for node in shown.root.all("link")
              if node.get("rel") not in ("canonical", "alternate", "manifest")}
    none(f"{name}: each file that pages load is a file of the templates",
         [address for address in loaded if not any(
             address.startswith(f"/static/{stem}.") and address.endswith(f".{ending}")
             and open(f"{TEMPLATES}/static/{stem}.{ending}", "rb").read()
             for stem, ending in (("site", "css"), ("icon", "svg")))])
    none(f"{name}: every address that machines are given is a page of the site or the author's",
         [address for path, shown in pages.items() for thing in shown.graph()
          for address in [thing.get("url")] + [item.get("url", item.get("item"))
                                               for item in thing.get("itemListElement", [])]
          if address and address not in authors and address.removeprefix(base) not in pages])
done()
