# SPDX-License-Identifier: MIT
"""build.py - everything that is made before anything starts: packages, our program, the contenders.

Promises: what is missing is installed from Debian, the one npm package is the one of the lock file, and all that
is written is below the folder.
Must never: measure, or leave work for the first request that a contender could have done before.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys

import views

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = HERE.parent
DATA, TEMPLATES = SOURCE / "data", SOURCE / "templates"
BUILD = SOURCE / "build-bench"
PROGRAM = BUILD / "careerpathd"
FOLDER = BUILD / "bench"
ROLE = "backend-developer"

PACKAGES = """wrk golang-go php8.2-fpm php8.2-cli php8.2-opcache php-twig python3-jinja2 gunicorn hugo
    nodejs npm libfcgi-dev gcc""".split()
ELSEWHERE = {"nodejs": "node", "npm": "npm"}


def run(*command, cwd=None, **environment):
    """Ends the program where the command fails."""
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env={**os.environ, **environment},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, timeout=1800,
    )
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command))} failed:\n{done.stdout}")


def is_installed(package):
    if package in ELSEWHERE and shutil.which(ELSEWHERE[package]):
        return True
    status = subprocess.run(["dpkg-query", "-W", "-f", "${db:Status-Status}", package], capture_output=True)
    return status.stdout == b"installed"


def install():
    missing = [package for package in PACKAGES if not is_installed(package)]
    if not missing:
        return
    print("bench: installing", *missing, file=sys.stderr)
    sudo = [] if os.geteuid() == 0 else ["sudo"]
    run(*sudo, "apt-get", "update", "-q")
    install = ("apt-get", "install", "-qy", "--no-install-recommends", *missing)
    run(*sudo, "env", "DEBIAN_FRONTEND=noninteractive", *install)


def page_files():
    """Our own bodies as files: what the constant body and nginx alone serve. {page: (path, type, file)}"""
    found = {}
    for page, (_, address) in views.PAGES.items():
        path = address.format(ROLE)
        _, media, body = views.render(PROGRAM, DATA, TEMPLATES, path)
        file = FOLDER / "files" / f"{page}.page"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(body)
        run("gzip", "-9", "-n", "-k", "-f", file)
        found[page] = path, media, file
    return found


def build_hugo():
    site = FOLDER / "hugo-site"
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(HERE / "hugo", site)
    for template in (FOLDER / "hugo").iterdir():
        shutil.copy(template, site / "layouts/partials")
    (site / "data").mkdir()
    shutil.copy(FOLDER / "views.json", site / "data")
    for page, of in json.loads((FOLDER / "views.json").read_text()).items():
        for slug in of:
            path = views.PAGES[page][1].format(slug) if page != "error" else "/404"
            url = path if path.endswith(".xml") else f"{path}.html"
            content = site / "content" / page / f"{slug or 'index'}.md"
            content.parent.mkdir(parents=True, exist_ok=True)
            content.write_text(json.dumps({"url": url, "page": page, "slug": slug}) + "\n")
    run("hugo", "--quiet", "--source", site)


def build_node():
    target = FOLDER / "node"
    target.mkdir(exist_ok=True)
    for name in ("package.json", "package-lock.json"):
        shutil.copy(HERE / "node" / name, target)
    run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", cwd=target)


def build_go():
    (FOLDER / "go-build").mkdir(exist_ok=True)
    run("go", "build", "-o", FOLDER / "bench-go", HERE / "go/main.go", GOPROXY="off", GO111MODULE="off",
        GOCACHE=str(FOLDER / "go-build"))


def build():
    install()
    run(SOURCE / "setup", BUILD)
    FOLDER.mkdir(exist_ok=True)
    views.export(str(PROGRAM), str(DATA), TEMPLATES, FOLDER)
    shutil.rmtree(FOLDER / "php", ignore_errors=True)
    (FOLDER / "php").mkdir()
    run("php", HERE / "php/data.php", FOLDER)
    build_go()
    run("gcc", "-O2", "-pthread", "-o", FOLDER / "constant", HERE / "constant/constant.c", "-lfcgi")
    build_node()
    build_hugo()
