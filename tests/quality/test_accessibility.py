# SPDX-License-Identifier: MIT
"""Every page type as judged by axe-core in Chromium: narrow and wide, light and dark.

WCAG 2.2 at levels A and AA, and axe's best practices. Scripts are allowed in this browser only,
and past the site's policy, for axe is one.
"""
import quality
import tap

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """
const done = arguments[arguments.length - 1];
axe.run(document, {runOnly: {type: "tag", values: arguments[0]}, resultTypes: ["violations"]})
  .then((result) => done(result), (error) => done({failure: String(error)}));
"""

quality.install()
with open(f"{quality.MODULES}/axe-core/axe.min.js") as script:
    AXE = script.read()


def violations(driver, rules=10):
    """One line a violation: the rule, the first place, and what is wrong there. Fewer rules that apply are no page."""
    driver.execute_script(AXE)
    result = driver.execute_async_script(RUN, TAGS)
    if "failure" in result:
        return [result["failure"]]
    if len(result["passes"]) < rules:
        return [f"axe looked at {len(result['passes'])} rules only"]
    return [f"{rule['id']}: {len(rule['nodes'])} x {' '.join(map(str, node['target']))}: "
            + " ".join(node["failureSummary"].split())
            for rule in result["violations"] for node in rule["nodes"][:1]]


with quality.shipped() as site, quality.browser() as driver:
    driver.execute_cdp_cmd("Page.enable", {})
    driver.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})
    for page in quality.PAGE_TYPES:
        driver.get(f"http://127.0.0.1:{site.port}{page}")
        for width in (360, 1280):
            for scheme in ("light", "dark"):
                quality.look(driver, width, scheme)
                tap.none(f"{page} is accessible at {width} pixels, {scheme}", violations(driver))
    driver.get("data:text/html,<html><title>x</title><p style='color:%23aaa'>pale</p><img src='x'>")
    found = " ".join(violations(driver, rules=1))
    tap.ok("axe sees pale text and a picture without words", "color-contrast" in found and "image-alt" in found, found)
tap.done()
