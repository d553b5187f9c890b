# SPDX-License-Identifier: MIT
"""The main pages in real Chromium with JavaScript off: they show, fit, link and log nothing."""
import json
import os
import shutil
import tempfile

import tap
from careerpath import DATA
from servers import Site

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys
except ImportError:
    tap.skip_all("python3-selenium is not installed")
DRIVER = shutil.which("chromedriver") or "/usr/bin/chromedriver"
if not os.path.exists(DRIVER):
    tap.skip_all("chromium-driver is not installed")

PAGES = ["/", "/career-path", "/career-path/backend-developer", "/faq", "/faq/backend-developer", "/nowhere"]
WIDTHS = [320, 360, 1280]


def browser(profile):
    options = webdriver.ChromeOptions()
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic"):
        options.add_argument(flag)
    for flag in ("--no-first-run", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"):
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={profile}")
    # 2 is "block": the pages must be complete without a script.
    options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(service=Service(DRIVER), options=options)


def resize(driver, width, height=900):
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": True},
    )


def layout_width(driver):
    return driver.execute_cdp_cmd("Page.getLayoutMetrics", {})["cssContentSize"]["width"]


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
            font = heading.value_of_css_property("font-size")
            tap.equal(f"{page} wears its style sheet", font, "32px")
            for width in WIDTHS:
                resize(driver, width)
                tap.equal(f"{page} fits into {width} pixels", layout_width(driver), width)
            errors = [entry["message"] for entry in driver.get_log("browser") if "404" not in entry["message"]]
            tap.none(f"{page} makes the browser complain of nothing", errors)

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

        driver.get(base + "/career-path/backend-developr")
        near = driver.find_element(By.CSS_SELECTOR, ".near a")
        tap.equal("a misspelled role is offered", near.text, "Backend Developer")
        near.click()
        tap.equal("and leads there", driver.current_url, f"{base}/career-path/backend-developer")
    finally:
        driver.quit()
        shutil.rmtree(profile, ignore_errors=True)
tap.done()
