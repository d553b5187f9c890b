# SPDX-License-Identifier: MIT
"""app.py - Jinja under gunicorn: an address, its view, its template.

Loads the data and compiles the templates once, before gunicorn forks; never reads a file after it.
"""
import json
import os

import jinja2
import markupsafe

FOLDER = os.environ["BENCH_FOLDER"]
LISTS = {"/career-path": "career_paths", "/sitemap.xml": "sitemap"}
BY_ROLE = {"career-path": "career_path", "faq": "faq"}
IN_JSON = str.maketrans(
    {'"': '\\"', "\\": "\\\\", "/": "\\/", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    | {"&": "\\u0026", "<": "\\u003C", ">": "\\u003E"}
)


def load():
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(f"{FOLDER}/jinja"), autoescape=True, auto_reload=False
    )
    environment.filters["json"] = lambda text: markupsafe.Markup(text.translate(IN_JSON))
    with open(f"{FOLDER}/views.json", encoding="utf-8") as data:
        views = json.load(data)
    return views, {page: environment.get_template(f"{page}.jinja") for page in views}


VIEWS, TEMPLATES = load()


def find(path):
    page, slug = LISTS.get(path), ""
    if page is None:
        folder, _, slug = path[1:].partition("/")
        page = BY_ROLE.get(folder)
    view = VIEWS.get(page, {}).get(slug)
    return (page, view) if view is not None else ("error", VIEWS["error"][""])


def application(environ, start_response):
    page, view = find(environ["PATH_INFO"])
    body = TEMPLATES[page].render(view).encode()
    media = "application/xml" if page == "sitemap" else "text/html"
    headers = [("Content-Type", media + "; charset=utf-8"), ("Content-Length", str(len(body)))]
    start_response("404 Not Found" if page == "error" else "200 OK", headers)
    return [body]
