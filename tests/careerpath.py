# SPDX-License-Identifier: MIT
"""careerpath.py - the program as tests see it: run it, render a page, list all pages.

Finds the program and the sources through the environment that `make check` sets.
"""
import collections
import os
import re
import shutil
import stat
import subprocess

PROGRAM = os.environ["CAREERPATHD"]
SOURCE = os.environ["SOURCE"]
BUILD = os.environ["BUILD"]
DATA = f"{SOURCE}/data"
SITE = f"{SOURCE}/tests/site"
TEMPLATES = f"{SOURCE}/templates"
SITES = {"shipped": DATA, "tests": SITE}

Response = collections.namedtuple("Response", "status headers body")


def run(*arguments, cwd=None):
    """The finished process; its output is bytes."""
    return subprocess.run([PROGRAM, *arguments], capture_output=True, timeout=120, cwd=cwd)


def parse(wire):
    """A response in CGI form; header names in lower case."""
    head, _, body = wire.partition(b"\r\n\r\n")
    fields = [line.decode("ascii").split(": ", 1) for line in head.split(b"\r\n")]
    headers = {name.lower(): value for name, value in fields}
    return Response(int(headers.pop("status").split()[0]), headers, body)


def render(path, data=DATA, method="GET", headers=(), templates=TEMPLATES):
    """The response to one request. `render` answers through the same function; a responder loads but once."""
    import responder  # it needs this module

    return parse(responder.ask(data, templates, path, method, headers))


def copy(source, target):
    """A copy of a folder that may be changed: `make distcheck` hands out one that may not."""
    shutil.copytree(source, target)
    for root, _, names in os.walk(target):
        for path in (root, *(f"{root}/{name}" for name in names)):
            os.chmod(path, os.stat(path).st_mode | stat.S_IWUSR)


def pages(data=DATA):
    """The path of every page in the sitemap."""
    locations = re.findall(r"<loc>(.*?)</loc>", render("/sitemap.xml", data).body.decode())
    return [re.sub(r"^https?://[^/]+", "", location) for location in locations]
