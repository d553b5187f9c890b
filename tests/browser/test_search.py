# SPDX-License-Identifier: MIT
"""The forms in real Chromium: they work without a script, and with one titles are suggested as one types."""
import tempfile
from urllib.parse import urlsplit

import tap
from careerpath import DATA
from chromium import browser
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from servers import Site, wait_for

SUGGESTED = "return [...document.querySelectorAll('#titles option')].map(option => option.value)"


def field(driver):
    return driver.find_element(By.ID, "q")


def shown(driver):
    """Headings, or none while one page makes way for another."""
    try:
        return [node.text for node in driver.find_elements(By.CSS_SELECTOR, "main h2, main h3")]
    except WebDriverException:
        return []


with Site(DATA) as site, tempfile.TemporaryDirectory(prefix="careerpath-") as profile:
    base = f"http://127.0.0.1:{site.port}"
    driver = browser(f"{profile}/off")
    try:
        driver.get(base + "/")
        field(driver).send_keys("clowd archi", Keys.ENTER)
        tap.ok("without a script, the home page's form leads to what was meant", wait_for(
            lambda: "Cloud Architect" in shown(driver), 10), driver.page_source)
        driver.find_element(By.CSS_SELECTOR, ".meant a").click()
        tap.ok("and its link to what was found", wait_for(lambda: driver.current_url.endswith("?q=cloud%20archi"), 10), driver.current_url)
        driver.get(base + "/career-path")
        driver.find_element(By.ID, "experience").send_keys("3", Keys.ENTER)
        tap.ok("so does the filter's", wait_for(lambda: any(text.endswith("roles fit") for text in shown(driver)), 10), shown(driver))
    finally:
        driver.quit()
    driver = browser(f"{profile}/on", scripts=True)
    try:
        driver.get(base + "/search")
        field(driver).send_keys("clo")
        tap.ok("with one, titles are suggested as one types",
               wait_for(lambda: "Cloud Architect" in driver.execute_script(SUGGESTED), 10), driver.execute_script(SUGGESTED))
        tap.equal("and nothing else has changed", urlsplit(driver.current_url).path, "/search")
        field(driver).send_keys("zzzz")
        tap.ok("what no title has clears them", wait_for(lambda: driver.execute_script(SUGGESTED) == [], 10))
        field(driver).clear()
        field(driver).send_keys("Cloud Architect")
        wait_for(lambda: "Cloud Architect" in driver.execute_script(SUGGESTED), 10)
        tap.equal("a whole title leads nowhere by itself", urlsplit(driver.current_url).path, "/search")
        field(driver).send_keys(Keys.ENTER)
        tap.ok("sent, it leads to its page", wait_for(
            lambda: urlsplit(driver.current_url).path == "/career-path/cloud-architect", 10), driver.current_url)
        tap.none("and nothing is wrong with the script", [
            entry for entry in driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")])
    finally:
        driver.quit()
tap.done()
