# SPDX-License-Identifier: MIT
"""clang-format and plain text rules over the sources; templates open with the pragma of their kind."""
import glob
import os
import shutil
import subprocess

import tap
from careerpath import SOURCE

if shutil.which("clang-format") is None:
    tap.skip_all("clang-format is not installed")

sources = sorted(
    path
    for pattern in ("src/*/*.[ch]", "src/*/*.cc", "tests/unit/*.[ch]")
    for path in glob.glob(f"{SOURCE}/{pattern}")
)
style = f"file:{SOURCE}/.clang-format"


def badly_formatted():
    for path in sources:
        process = subprocess.run(
            ["clang-format", f"--style={style}", "--dry-run", path], capture_output=True, text=True
        )
        lines = process.stderr.splitlines()
        if lines or process.returncode:
            yield lines[0] if lines else path


def text_files():
    for folder in ("src", "templates", "data", "nginx", "tests"):
        for root, folders, names in os.walk(f"{SOURCE}/{folder}"):
            folders[:] = [name for name in folders if name not in ("__pycache__", "bad", "schema", "node_modules")]
            yield from (os.path.join(root, name) for name in names if not name.endswith((".png", ".pyc")))


def untidy():
    for path in text_files():
        with open(path, "rb") as file:
            data = file.read()
        if data and not data.endswith(b"\n"):
            yield f"{path}: no newline at the end"
        if b"\r\n" in data or b" \n" in data or b"\t\n" in data:
            yield f"{path}: CR or white space at a line's end"


tap.none("sources are as clang-format makes them", badly_formatted())
tap.none("text files are tidy", untidy())
tap.done()
