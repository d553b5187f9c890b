# SPDX-License-Identifier: MIT
"""No page has become dearer unseen: instructions by valgrind, against bench/budgets.

Counts repeat whatever else the machine does, so this is no timed test. What is over its budget on
purpose gets a new one by `bench/instructions --record`, with a word in the commit on what it bought.
"""
import subprocess

import tap
from careerpath import PROGRAM, SOURCE

process = subprocess.run([f"{SOURCE}/bench/instructions", PROGRAM], capture_output=True, text=True, timeout=900)
lines = [line for line in process.stdout.splitlines() if " of " in line]
tap.ok("pages are counted", len(lines) > 10, process.stdout + process.stderr)
for line in lines:
    tap.ok(f"{line.split()[0]} costs at most a tenth more than its budget", not line.endswith("OVER"), line)
tap.equal("bench/instructions says the same", process.returncode, 0)
tap.done()
