# SPDX-License-Identifier: MIT
"""views.py - the data and the templates that every contender gets, exported from careerpath once.

Promises: FOLDER/views.json has the view of each page, complete, as careerpathd itself fills it, and beside it
stand the templates of all engines. What a page says is asked of careerpathd through templates that answer
in JSON, so nothing here knows a role, a rung or a sentence.
Must never: run while something is measured.
"""
import json
import shutil
import subprocess

import dialects
import translate

# Page type, its template and its addresses: {} is the slug of a role.
PAGES = {
    "career_path": ("career_path.html.tpl", "/career-path/{}"),
    "faq": ("faq.html.tpl", "/faq/{}"),
    "career_paths": ("career_paths.html.tpl", "/career-path"),
    "sitemap": ("sitemap.xml.tpl", "/sitemap.xml"),
    # No role is near to this name, so the page has no guess to offer.
    "error": ("error.html.tpl", "/career-path/0000000000"),
}
# Folder, ending and dialect of each engine's templates.
ENGINES = {
    "twig": (".twig", dialects.Twig),
    "jinja": (".jinja", dialects.Jinja),
    "go": (".tmpl", dialects.Go),
    "hugo": (".html", dialects.Hugo),
    "eta": (".eta", dialects.Eta),
}


def render(program, data, templates, path):
    """(status, content type, body) of one request."""
    wire = subprocess.run(
        [program, "render", "--data", data, "--templates", templates, path],
        capture_output=True, check=True, timeout=60,
    ).stdout
    head, _, body = wire.partition(b"\r\n\r\n")
    fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
    return int(fields["Status"].split()[0]), fields["Content-Type"], body


def asking_templates(templates, target, trees):
    """A copy of our templates in which each page is replaced by its view as JSON."""
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(templates, target)
    for page, tree in trees.items():
        scope = translate.Scope().take(tree, translate.shown(tree))
        name = PAGES[page][0]
        context = "XML" if name.endswith(".xml.tpl") else "HTML"
        (target / "en" / f"view_{page}.json.tpl").write_text(scope.asking())
        (target / "en" / name).write_text(
            '{{%%AUTOESCAPE context="%s"}}{{>VIEW_%s_JSON}}' % (context, page.upper())
        )


def role_slugs(program, data, templates):
    roles = json.loads(render(program, data, templates, "/api/v1/roles")[2])
    return [role["slug"] for role in roles["roles"]]


def export(program, data, templates, folder):
    """Writes views.json and the templates; returns nothing."""
    trees = {page: translate.read(templates / "en", name) for page, (name, _) in PAGES.items()}
    asking = folder / "asking"
    asking_templates(templates, asking, trees)
    slugs = role_slugs(program, data, templates)
    views = {}
    shapes = translate.Shapes()
    for page, (_, address) in PAGES.items():
        keys = slugs if "{}" in address else [""]
        views[page] = {key: json.loads(render(program, data, asking, address.format(key))[2]) for key in keys}
        for view in views[page].values():
            shapes.learn(view)
    views = {page: {key: shapes.shape(view) for key, view in of.items()} for page, of in views.items()}
    (folder / "views.json").write_text(json.dumps(views, ensure_ascii=False, indent=1))
    for engine, (ending, dialect) in ENGINES.items():
        place = folder / engine
        place.mkdir(exist_ok=True)
        for page, tree in trees.items():
            (place / (page + ending)).write_text(dialect(shapes).page(tree))
