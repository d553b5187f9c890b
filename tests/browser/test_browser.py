# SPDX-License-Identifier: MIT
"""The main pages in real Chromium with JavaScript off: they show, fit, link and log nothing.

Also by keyboard alone, at 200 % zoom, in dark and in forced colors, without motion, on paper,
and as the tree that a screen reader gets.
"""
import base64
import collections
import os
import re
import shutil
import tempfile
from urllib.parse import urljoin

import tap
from careerpath import DATA, copy
from servers import Site

from chromium import browser  # skips the test where there is none
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

ROLE = "/career-path/backend-developer"
PAGES = ["/", "/career-path", ROLE, "/faq", "/faq/backend-developer", "/api", "/nowhere"]
WIDTHS = [320, 360, 700, 1280, 2400]
# 1280 pixels wide at 200 % zoom are 640 of style, and at 400 % they are 320.
ZOOMED = [640, 320]
SHEETS = {"/": 2, "/career-path": 2, ROLE: 5, "/faq": 4, "/faq/backend-developer": 3, "/api": 1}
# What the site's own navigation marks as current: the page, or what it lies in.
CURRENT = {
    "/career-path": [("Career paths", "page")],
    ROLE: [("Career paths", "true")],
    "/faq": [("Questions", "page")],
    "/faq/backend-developer": [("Questions", "true")],
}
LANDMARKS = ("banner", "navigation", "main", "region", "contentinfo", "complementary", "search", "form")


def resize(driver, width, height=900):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True},
    )


def layout_width(driver):
    return driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["width"]


def emulate(driver, **features):
    """Media features as a user has set them; the others as they were."""
    listed = [{"name": name.replace("_", "-"), "value": value} for name, value in features.items()]
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "", "features": listed})


def tree(driver):
    """What a screen reader gets: (role, name, level) of each node that it is told of."""
    found = []
    for node in driver.execute_cdp_cmd("Accessibility.getFullAXTree", {})["nodes"]:
        if not node.get("ignored"):
            level = [one["value"]["value"] for one in node.get("properties", []) if one["name"] == "level"]
            found.append((node["role"]["value"], node.get("name", {}).get("value", ""), level[0] if level else None))
    return found


def outline_faults(driver):
    """Landmarks without a name or with the name of another; headings that skip or are empty."""
    nodes = tree(driver)
    marks = [(role, name) for role, name, _ in nodes if role in LANDMARKS]
    for mark, count in collections.Counter(marks).items():
        if count > 1 or (mark[0] in ("navigation", "region") and not mark[1]):
            yield f"{count} times {mark}"
    for role in ("banner", "main", "contentinfo"):
        if [one for one, _ in marks].count(role) != 1:
            yield f"not one {role}"
    depth, ones = 0, 0
    for role, name, level in nodes:
        if role == "heading":
            ones += level == 1
            if not name or level > depth + 1:
                yield f"heading {level} {name!r} after {depth}"
            depth = level
        if role in ("link", "image", "img") and not name:
            yield f"a {role} without a name"
    if ones != 1:
        yield f"{ones} headings of level 1"


def is_marked(element):
    """Whether focus shows: an outline of its own, or on what it holds in a picture."""
    held = element.find_elements(By.CSS_SELECTOR, "span")
    return any(part.value_of_css_property("outline-style") == "solid"
               and float(part.value_of_css_property("outline-width").removesuffix("px")) >= 2
               for part in [element, *held])


def walk(driver, most=200):
    """Every stop of the Tab key from the top on: (address or name, whether focus shows, its box)."""
    stops = []
    for _ in range(most):
        driver.switch_to.active_element.send_keys(Keys.TAB)
        element = driver.switch_to.active_element
        if element.tag_name == "body":
            break
        link = element.get_dom_attribute("href")
        name = urljoin(driver.current_url, link) if link else element.get_attribute("aria-labelledby")
        stops.append((name, is_marked(element), element.rect))
    return stops


def background(driver):
    found = driver.find_element(By.TAG_NAME, "body").value_of_css_property("background-color")
    return [int(part) for part in re.findall(r"\d+", found)[:3]]


def sheets(driver):
    """How many sheets of A4 the page takes."""
    printed = driver.execute_cdp_cmd("Page.printToPDF", {"paperWidth": 8.27, "paperHeight": 11.69})["data"]
    return len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed)))


def ten_rungs(data):
    """A role of the data gets as many rungs as a ladder may have, with names that need room."""
    names = ("apprentice", "junior trainee", "trainee", "associate", "mid-level", "senior", "staff", "senior staff",
             "principal", "distinguished")
    rungs = [f'''<rung key="{name.replace(' ', '-')}" name="{name}" from="{at}"{f' to="{at + 1}"' if at < 9 else ""}>
      <label>The {name} writer of software</label><focus>You are {name}, and so is your work.</focus>
      {"<proof>You have outgrown it.</proof>" if at < 9 else ""}</rung>'''
             for at, name in enumerate(names)]
    path = f"{data}/roles/software-engineer.xml"
    with open(path, encoding="utf-8") as file:
        text = file.read()
    text = re.sub(r"<ladder>.*</ladder>", f"<ladder>{''.join(rungs)}</ladder>", text, flags=re.S)
    text = re.sub(r"<experience [^>]*>", '<experience min="0" max="9"/>', text)
    text = re.sub(r'rung="[a-z-]+"', 'rung="trainee"', text)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def stairs_faults(driver, width):
    """Names on the stairs that leave the screen or run into each other."""
    boxes = [(label.text, label.rect) for label in driver.find_elements(By.CSS_SELECTOR, ".stairs span")]
    if len(boxes) < 3:
        yield f"{len(boxes)} names"
    for at, (name, box) in enumerate(boxes):
        if box["x"] < 0 or box["x"] + box["width"] > width:
            yield f"{name} leaves the screen: {box}"
        for other, its in boxes[:at]:
            if (abs(2 * box["x"] + box["width"] - 2 * its["x"] - its["width"]) < box["width"] + its["width"]
                    and abs(2 * box["y"] + box["height"] - 2 * its["y"] - its["height"]) < box["height"] + its["height"]):
                yield f"{name} runs into {other}"


def texts(driver, selector):
    return [element.text for element in driver.find_elements(By.CSS_SELECTOR, selector)]


profile = tempfile.mkdtemp(prefix="careerpath-chromium-")
with Site(DATA) as site:
    base = f"http://127.0.0.1:{site.port}"
    driver = browser(profile)
    try:
        driver.get("data:text/html,<title>off</title><script>document.title='on'</script>")
        tap.equal("JavaScript is off", driver.title, "off")
        for page in PAGES:
            driver.get(base + page)
            heading = driver.find_element(By.TAG_NAME, "h1")
            tap.ok(f"{page} shows its heading", heading.is_displayed() and heading.text)
            tap.ok(f"{page} wears its style sheet", sum(background(driver)) < 3 * 255)
            for width in WIDTHS + ZOOMED[:1]:
                resize(driver, width)
                tap.equal(f"{page} fits into {width} pixels", layout_width(driver), width)
            errors = [entry["message"] for entry in driver.get_log("browser") if "404" not in entry["message"]]
            tap.none(f"{page} makes the browser complain of nothing", errors)
            tap.none(f"{page} has one outline with named landmarks for screen readers", outline_faults(driver))
            marked = driver.find_elements(By.CSS_SELECTOR, ".site-header nav [aria-current]")
            tap.equal(f"{page} is marked in the navigation",
                      [(link.text, link.get_dom_attribute("aria-current")) for link in marked], CURRENT.get(page, []))
            tap.none(f"{page} underlines what it marks",
                     [link.text for link in marked if "underline" not in link.value_of_css_property("text-decoration")])
            if page in SHEETS:
                count = sheets(driver)
                tap.ok(f"{page} takes at most {SHEETS[page]} sheets of paper", 1 <= count <= SHEETS[page], count)

        driver.get(base + "/")
        driver.find_element(By.LINK_TEXT, "Backend Developer").click()
        tap.equal("the home page leads to a role", driver.current_url, f"{base}/career-path/backend-developer")
        years = texts(driver, ".rung .years")
        tap.equal("the ladder shows its years", years, ["0–2 years", "2–5 years", "5–8 years", "8+ years"])
        tap.contains("the pay stands in the fact strip", " ".join(texts(driver, ".fact-strip dd")), "₹4L–₹24L a year")
        shown = driver.find_elements(By.CSS_SELECTOR, "main h2")
        tap.ok("every section is shown", len(shown) >= 9 and all(h.is_displayed() for h in shown))
        picture = driver.find_element(By.CSS_SELECTOR, ".pay-picture")
        tap.ok("the pay picture is drawn", picture.size["height"] > 100)
        driver.find_element(By.LINK_TEXT, "DevOps Engineer").click()
        tap.equal("a related role is one click away", driver.find_element(By.TAG_NAME, "h1").text, "DevOps Engineer career path")
        driver.find_element(By.CSS_SELECTOR, ".questions > p a").click()
        tap.equal("and its questions another", driver.current_url, f"{base}/faq/devops-engineer")
        driver.find_element(By.CSS_SELECTOR, "main nav a").click()
        anchor = driver.current_url.split("#")[1]
        target = driver.find_element(By.ID, anchor)
        tap.ok("a question's link jumps to its answer", abs(target.rect["y"]) >= 0 and target.is_displayed())

        driver.get(base + "/career-path/backend-developer")
        driver.switch_to.active_element.send_keys(Keys.TAB)
        skip = driver.switch_to.active_element
        tap.equal("the first Tab reaches the skip link", skip.text, "Skip to the content")
        skip.send_keys(Keys.ENTER)
        tap.ok("which leads to the content", driver.current_url.endswith("#main"))

        resize(driver, 1280)
        driver.get(base + ROLE)
        stops = walk(driver)
        reached = [stop for stop, _, _ in stops]
        tap.none("each stop of the Tab key shows where it is", [stop for stop, marked, _ in stops if not marked])
        tap.none("and is large enough to hit or stands in a sentence",
                 [(stop, rect) for stop, _, rect in stops if rect["height"] < 18 or rect["width"] < 18])
        for what, wanted in (("navigation", "/faq"), ("table of contents", ROLE + "#pay")):
            tap.ok(f"Tab reaches the {what}", f"{base}{wanted}" in reached, reached)
        tap.ok("and each related role on the map, in its card and in the list",
               reached.count(f"{base}/career-path/cloud-architect") == 3, reached)
        tap.ok("Tab reaches the table that may scroll", "pay_table" in reached, reached)
        nodes = driver.find_elements(By.CSS_SELECTOR, ".role-map a")
        linked = {link.get_attribute("href") for link in driver.find_elements(By.CSS_SELECTOR, ".card h3 a, .card ~ p a")}
        tap.equal("the map has a link to each role that cards and list name, once", len(nodes), len(linked))
        tap.ok("its links are large enough to hit", all(min(node.size.values()) >= 24 for node in nodes))
        nodes[0].send_keys(Keys.ENTER)
        tap.equal("Enter on the map follows its link", driver.current_url, f"{base}/career-path/full-stack-developer")

        driver.get(base + ROLE)
        toc = driver.find_element(By.CSS_SELECTOR, ".toc")
        before = toc.rect["x"]
        driver.find_element(By.CSS_SELECTOR, ".toc a[href='#sources']").click()
        scrolled = driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssVisualViewport"]["pageY"]
        top = toc.rect["y"] - scrolled
        tap.ok("the table of contents follows on a wide screen", scrolled > 1000 and 0 <= top < 200, (scrolled, top))
        resize(driver, 360)
        tap.ok("and stands in the text on a phone", before > 700 and toc.rect["x"] < 60 and toc.rect["width"] > 280)
        text = driver.find_element(By.CSS_SELECTOR, ".pay-picture .figures")
        picture = driver.find_element(By.CSS_SELECTOR, ".pay-picture")
        shown = float(text.value_of_css_property("font-size").removesuffix("px")) * picture.size["width"] / 320
        tap.ok("figures in the picture can be read on a phone", shown >= 12, shown)
        table = driver.find_element(By.CSS_SELECTOR, ".scroll")
        tap.ok("the table scrolls in its own box on a phone", table.size["width"] < 340)

        resize(driver, 1280)
        emulate(driver, prefers_color_scheme="dark")
        tap.ok("dark is dark", sum(background(driver)) < 150, background(driver))
        emulate(driver, prefers_color_scheme="light")
        tap.ok("and light is light", sum(background(driver)) > 690, background(driver))
        emulate(driver, prefers_reduced_motion="reduce")
        moving = [card.value_of_css_property("transition-duration") for card in driver.find_elements(By.CSS_SELECTOR, ".card")]
        tap.ok("nothing moves for those who want no motion", moving and set(moving) == {"0s"}, moving)
        emulate(driver, forced_colors="active", prefers_color_scheme="dark")
        tap.equal("forced colors are the user's", background(driver), [0, 0, 0])
        bars = driver.find_elements(By.CSS_SELECTOR, ".bar, .pay-picture text")
        tap.equal("pictures wear them, too", {bar.value_of_css_property("fill") for bar in bars}, {"rgb(255, 255, 255)"})
        first = driver.find_element(By.CSS_SELECTOR, ".role-map .here span")
        tap.ok("and the role in the middle of the map can be read",
               first.value_of_css_property("color") != first.value_of_css_property("background-color"))
        grounds = [link.value_of_css_property("background-color") for link in driver.find_elements(By.CSS_SELECTOR, ".call")]
        tap.equal("and the words of each next step stand on the ground that browsers paint behind words", set(grounds),
                  {driver.find_element(By.TAG_NAME, "body").value_of_css_property("background-color")})
        tap.none("the outline stays the same", outline_faults(driver))
        emulate(driver)

        driver.get(base + "/faq/backend-developer#backend-projects")
        answer = driver.find_element(By.ID, "backend-projects")
        plain = driver.find_element(By.CSS_SELECTOR, ".question:not(:target)").value_of_css_property("background-color")
        tap.ok("the question that a link names stands out",
               answer.is_displayed() and answer.value_of_css_property("background-color") != plain)

        driver.get(base + "/career-path/backend-developr")
        near = driver.find_element(By.CSS_SELECTOR, ".near a")
        tap.equal("a misspelled role is offered", near.text, "Backend Developer")
        near.click()
        tap.equal("and leads there", driver.current_url, f"{base}/career-path/backend-developer")

        data = f"{profile}/data"
        copy(DATA, data)
        ten_rungs(data)
        with Site(data, instances=1) as tall:
            for path in ("software-engineer", "backend-developer"):
                for width in WIDTHS:
                    resize(driver, width)
                    driver.get(f"http://127.0.0.1:{tall.port}/career-path/{path}")
                    rungs = len(driver.find_elements(By.CSS_SELECTOR, ".rung"))
                    tap.none(f"stairs of {rungs} rungs fit into {width} pixels", [*stairs_faults(driver, width)])
                    tap.equal(f"as does the page of {rungs} rungs", layout_width(driver), width)
    finally:
        driver.quit()
        shutil.rmtree(profile, ignore_errors=True)
tap.done()
