# SPDX-License-Identifier: MIT
"""Every page as judged by the Nu HTML Checker and html-validate: no error, and no warning either.

The checker also reads the style sheets and the pictures that pages name. Both sites are judged,
so that pages without pay, with hostile names and the like are among them. The length of titles
is left to tests/page, which know which ones an author has to answer for.
"""
import json
import os
import subprocess
import tempfile

import quality
import tap

# The site of the tests, but not the shipped one, links to an address that nobody should write.
HOSTILE = "Illegal character in query"

quality.install("java")
folder = tempfile.TemporaryDirectory(prefix="careerpath-quality-")
files = quality.save(folder.name)
pages = [file for file in files if file.endswith(".html")]
tap.ok("there are pages, a style sheet and a picture to judge",
       len(pages) > 20 and {file.rsplit(".", 1)[1] for file in files} == {"html", "css", "svg"}, "\n".join(files.values()))


def nu():
    """What the Nu HTML Checker says, in one run over all files; style sheets by their endings."""
    process = subprocess.run(
        ["java", "-Xss2m", "-jar", f"{quality.MODULES}/vnu-jar/build/dist/vnu.jar", "--format", "json", "--stdout",
         "--exit-zero-always", "--also-check-css", "--also-check-svg", *files],
        capture_output=True, text=True, timeout=120)
    if process.returncode != 0 or not process.stdout:
        raise RuntimeError(process.stderr)
    for message in json.loads(process.stdout)["messages"]:
        file = message.get("url", "").removeprefix("file:")
        name = files.get(file, file)
        if HOSTILE not in message["message"] or not name.startswith("tests: "):
            kind = message.get("subType", message["type"])
            yield kind, f"{name}:{message.get('lastLine', 0)}: {kind}: {message['message']}"


def html_validate():
    report = os.path.join(folder.name, "report.json")
    _, trouble = quality.node("node_modules/html-validate/bin/html-validate.mjs", "--config", "html-validate.json",
                              "--formatter", f"json={report}", *pages)
    if not os.path.exists(report):
        raise RuntimeError(trouble)
    with open(report) as text:
        for result in json.load(text):
            for message in result["messages"]:
                yield f"{files[result['filePath']]}:{message['line']}: {message['ruleId']}: {message['message']}"


said = list(nu())
tap.none("the Nu HTML Checker finds no error", [text for kind, text in said if kind != "warning" and kind != "info"])
tap.none("the Nu HTML Checker warns of nothing", [text for kind, text in said if kind in ("warning", "info")])
tap.none("html-validate finds no error", html_validate())
folder.cleanup()
tap.done()
