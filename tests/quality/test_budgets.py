# SPDX-License-Identifier: MIT
"""What a page may cost: bytes as nginx sends them, requests and layout shift as Chromium sees them.

14 KB is what a server may send before the first answer from the browser: a page within it
arrives in one round trip.
"""
import gzip
import json
import re
import time

import quality
import tap

KB = 1024
PAGE, STYLE = 14 * KB, 8 * KB
REQUESTS = 4
SHIFTS = """
const done = arguments[arguments.length - 1], shifts = [];
new PerformanceObserver((list) => shifts.push(...list.getEntries()))
  .observe({type: "layout-shift", buffered: true});
setTimeout(() => done(shifts.map((s) => s.value.toFixed(4) + " of "
  + s.sources.map((source) => source.node && (source.node.tagName + "." + source.node.className)).join(", "))), 200);
"""
NAMED = re.compile(r'<(?:link\b[^>]*\brel="(?:stylesheet|icon|manifest|preload|apple-touch-icon)"|img\b|iframe\b|source\b)'
                   r"[^>]*>")


def packed(site, path):
    """The size of an answer as sent to a browser that takes gzip, and what it says."""
    _, headers, body = site.ask(path, headers={"Accept-Encoding": "gzip"})
    if headers.get("content-encoding") != "gzip":
        return len(body), body.decode()
    return len(body), gzip.decompress(body).decode()


def requests(driver):
    """(type, address) of all that the browser has asked for since the last call."""
    for entry in driver.get_log("performance"):
        message = json.loads(entry["message"])["message"]
        if message["method"] == "Network.requestWillBeSent":
            yield message["params"].get("type"), message["params"]["request"]["url"]


with quality.shipped() as site, quality.browser() as driver:
    base = f"http://127.0.0.1:{site.port}"
    pages = quality.paths(site)
    sources = {path: packed(site, path) for path in pages}
    tap.ok("there are pages to weigh", len(pages) > 10)
    tap.none(f"every page has at most {PAGE} bytes, packed",
             [f"{path}: {size} bytes" for path, (size, _) in sources.items() if size > PAGE])
    styles = {path for _, text in sources.values() for path in quality.assets(text) if path.endswith(".css")}
    tap.equal("there is one style sheet", len(styles), 1)
    tap.none(f"it has at most {STYLE} bytes, packed",
             [f"{path}: {size} bytes" for path in styles for size, _ in [packed(site, path)] if size > STYLE])
    tap.none("no page holds a script that runs",
             [f"{path}: {tag}" for path, (_, text) in sources.items()
              for tag in re.findall(r"<script\b[^>]*>", text) if tag != '<script type="application/ld+json">'])
    tap.none(f"no page names more than {REQUESTS - 1} files to load",
             [f"{path}: {found}" for path, (_, text) in sources.items()
              for found in [NAMED.findall(text)] if len(found) > REQUESTS - 1])

    for width in (360, 1280):
        quality.look(driver, width)
        for page in pages if width == 360 else quality.PAGE_TYPES:
            list(requests(driver))
            driver.execute_cdp_cmd("Network.clearBrowserCache", {})
            driver.get(base + page)
            shifts, asked = driver.execute_async_script(SHIFTS), list(requests(driver))
            tap.none(f"{page} does not move while it loads, at {width} pixels", shifts)
            # One page has a script, which only saves typing.
            scripts = 1 if page.startswith("/search") else 0
            tap.ok(f"{page} takes {REQUESTS + scripts} requests at most, at {width} pixels",
                   2 <= len(asked) <= REQUESTS + scripts, asked)
            tap.equal(f"{page} asks for {scripts or 'no'} script, at {width} pixels",
                      len([url for kind, url in asked if kind == "Script"]), scripts)
            tap.none(f"{page} asks for nothing from elsewhere, at {width} pixels",
                     [(kind, url) for kind, url in asked if not url.startswith(base + "/")])
    driver.get("data:text/html,<p>moved<script>setTimeout(() => document.body.prepend(Object.assign("
               "document.createElement('div'), {style: 'height:300px'})), 300)</script>")
    time.sleep(0.6)
    tap.ok("a paragraph that moves is seen", "P." in str(driver.execute_async_script(SHIFTS)))
tap.done()
