# SPDX-License-Identifier: MIT
"""What the README promises: its example role loads as it stands, and the files that it points to exist."""
import os
import re
import shutil
import tempfile
import textwrap

import tap
from careerpath import DATA, SOURCE, TEMPLATES, copy, render, run

with open(f"{SOURCE}/README.md") as file:
    readme = file.read()
with open(f"{SOURCE}/HACKING.md") as file:
    hacking = file.read()

example = textwrap.dedent(re.search(r"```xml\n(.*?)```", readme, re.S).group(1).replace("\n   ", "\n").lstrip())
folder = tempfile.mkdtemp(prefix="careerpath-")
copy(DATA, f"{folder}/data")
with open(f"{folder}/data/roles/market-researcher.xml", "w") as file:
    file.write(example)
before = run("check", "--data", DATA, "--templates", TEMPLATES).stdout.decode()
after = run("check", "--data", f"{folder}/data", "--templates", TEMPLATES)
tap.equal("the example role loads without a problem", after.returncode, 0)
roles = int(before.split()[0]) + 1
tap.ok("and is one role more", after.stdout.decode().startswith(f"{roles} roles, "), after.stdout.decode())
if after.returncode == 0:
    page = render("/career-path/market-researcher", f"{folder}/data")
    tap.contains("and has its page", page.body.decode(), "<h1>Market Researcher career path</h1>")
shutil.rmtree(folder)

links = re.findall(r"\]\((?!https?://)([^)#]+)\)", readme + hacking)
tap.ok("there are links to files", len(links) > 10)
tap.none("every file that is pointed to exists", [link for link in links if not os.path.exists(f"{SOURCE}/{link}")])
tap.done()
