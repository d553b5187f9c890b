# SPDX-License-Identifier: MIT
"""chromium.py - Debian's Chromium for a test, with JavaScript off unless asked for. Without it a test is skipped."""
import os
import shutil

import tap

try:
    from selenium import webdriver
    from selenium.webdriver.chrome.service import Service
except ImportError:
    tap.skip_all("python3-selenium is not installed")
DRIVER = shutil.which("chromedriver") or "/usr/bin/chromedriver"
if not os.path.exists(DRIVER):
    tap.skip_all("chromium-driver is not installed")


def browser(profile, scripts=False):
    options = webdriver.ChromeOptions()
    for flag in ("--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-quic"):
        options.add_argument(flag)
    for flag in ("--no-first-run", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"):
        options.add_argument(flag)
    options.add_argument(f"--user-data-dir={profile}")
    # 2 is "block": the pages must be complete without a script.
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    return webdriver.Chrome(service=Service(DRIVER), options=options)
