# SPDX-License-Identifier: MIT
"""quality.py - the judges that others wrote, and what they are given to judge.

The judges are npm packages, pinned in package-lock.json and installed below the build folder,
never into the sources. A test that lacks node, npm, java or a browser says so and is skipped.
"""
import contextlib
import fcntl
import json
import os
import re
import shutil
import subprocess
import tempfile

import tap
from careerpath import BUILD, DATA, SITES, SOURCE
from servers import Site

HERE = f"{SOURCE}/tests/quality"
TOOLS = f"{BUILD}/tests-quality"
MODULES = f"{TOOLS}/node_modules"
FILES = ("package.json", "package-lock.json", "judge.mjs", "html-validate.json")
OLDEST_NODE = (18, 19)
# One page of each type; the last is the 404 page with a near role.
PAGE_TYPES = ["/", "/career-path", "/career-path/backend-developer", "/faq", "/faq/backend-developer", "/api",
              "/how-to-become/backend-developer", "/job-description/backend-developer", "/salary/backend-developer",
              "/interview-questions/backend-developer", "/early-career/backend-developer",
              "/category/software-development", "/skill", "/skill/git", "/compare/backend-developer/full-stack-developer",
              "/search?q=cloud", "/career-path?experience=3", "/faq?theme=pay", "/career-path/backend-developr"]
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic",
         "--no-first-run", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage")


def node_version():
    words = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout
    return tuple(int(number) for number in re.findall(r"\d+", words)[:2])


def install(*more_commands):
    """The judges are in TOOLS from here on. `npm ci` runs only where the lock file has changed."""
    for command in ("node", "npm", *more_commands):
        if shutil.which(command) is None:
            tap.skip_all(f"{command} is not installed")
    if node_version() < OLDEST_NODE:
        tap.skip_all("node is older than {}.{}".format(*OLDEST_NODE))
    os.makedirs(TOOLS, exist_ok=True)
    with open(f"{TOOLS}/lock", "w") as lock, open(f"{HERE}/package-lock.json") as wanted:
        # Tests may run at the same time.
        fcntl.flock(lock, fcntl.LOCK_EX)
        for name in FILES:
            shutil.copyfile(f"{HERE}/{name}", f"{TOOLS}/{name}")
        wanted, stamp = wanted.read(), f"{TOOLS}/installed.json"
        if os.path.exists(stamp) and open(stamp).read() == wanted:
            return
        npm = subprocess.run(
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
            cwd=TOOLS, capture_output=True, text=True, timeout=300,
            env={**os.environ, "npm_config_update_notifier": "false"})
        if not tap.ok("npm ci installs the judges", npm.returncode == 0, npm.stdout + npm.stderr):
            tap.done()
            raise SystemExit(1)
        with open(stamp, "w") as file:
            file.write(wanted)


def node(*arguments):
    """What a judge said; stdout goes through a file, for node may end before a pipe is empty."""
    with tempfile.TemporaryFile("w+") as said:
        process = subprocess.run(["node", *arguments], cwd=TOOLS, stdout=said, stderr=subprocess.PIPE, text=True,
                                 timeout=120)
        said.seek(0)
        return said.read(), process.stderr


def judge(what, files):
    """The complaints of judge.mjs: {file, message}."""
    said, trouble = node("judge.mjs", what, *files)
    if not said:
        raise RuntimeError(trouble)
    return json.loads(said)


def paths(site):
    """Every page of the sitemap, as nginx serves it."""
    text = site.ask("/sitemap.xml")[2].decode()
    return [re.sub(r"^https?://[^/]+", "", address) for address in re.findall("<loc>(.*?)</loc>", text)]


def assets(html):
    """The files of the site that a page names in its head."""
    return set(re.findall(r'(?:href|src)="(/static/[^"]+)"', html))


def save(folder, names=tuple(SITES)):
    """Pages, nginx's error pages, style sheets and pictures of the sites as files: {file: what it is}."""
    files = {}
    for name in names:
        with Site(SITES[name]) as site:
            asked = {path: site.ask(path)[2] for path in [*paths(site), "/nowhere", PAGE_TYPES[-1]]}
            for status in sorted(os.listdir(f"{site.folder}/error")):
                with open(f"{site.folder}/error/{status}", "rb") as file:
                    asked[f"/error/{status}"] = file.read()
            for path in sorted(set().union(*(assets(body.decode()) for body in asked.values()))):
                if path.endswith((".css", ".svg")):
                    asked[path] = site.ask(path)[2]
        for number, (path, body) in enumerate(asked.items()):
            ending = path.rsplit(".", 1)[1] if path.startswith("/static/") else "html"
            files[f"{folder}/{name}-{number}.{ending}"] = f"{name}: {path}"
            with open(f"{folder}/{name}-{number}.{ending}", "wb") as file:
                file.write(body)
    return files


@contextlib.contextmanager
def browser():
    """Chromium with JavaScript, which the site's readers need not have: judges are scripts."""
    try:
        from selenium import webdriver
        from selenium.webdriver.chrome.service import Service
    except ImportError:
        tap.skip_all("python3-selenium is not installed")
    program = shutil.which("chromedriver")
    if program is None:
        tap.skip_all("chromium-driver is not installed")
    profile = tempfile.mkdtemp(prefix="careerpath-chromium-")
    options = webdriver.ChromeOptions()
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    driver = None
    try:
        driver = webdriver.Chrome(service=Service(program), options=options)
        driver.set_script_timeout(60)
        yield driver
    finally:
        if driver is not None:
            driver.quit()
        shutil.rmtree(profile, ignore_errors=True)


def look(driver, width, scheme="light"):
    """The width of the window in CSS pixels, and the color scheme that the reader prefers."""
    driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                           {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 600})
    driver.execute_cdp_cmd("Emulation.setEmulatedMedia",
                           {"features": [{"name": "prefers-color-scheme", "value": scheme}]})


def shipped():
    """The site with the shipped content, served."""
    return Site(DATA)
