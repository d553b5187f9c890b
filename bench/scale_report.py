# SPDX-License-Identifier: MIT
"""scale_report.py - the rows of bench/scale as Markdown.

Promises: every figure is a median over rounds, with the least and the most beside it where there were several, and
stands beside its target.
Must never: hide a target that was missed.
"""
import datetime
import subprocess

from build import HERE
from measure import machine_seconds
from report import machine, spread, table, versions

TITLES = {
    "threads": "Threads", "reload": "Reloads, changes and lists", "memory": "Memory", "load": "Load",
    "preflight": "Preflight", "instructions": "Instructions",
}

EXPLANATION = """\
Only ratios mean anything: two things that are compared took turns in one run, on a machine that others use, too.
Where a figure has a range, it is the median of the rounds, each round's ratio being one of neighbors in time.

- *Threads*: a program over the same library calls `respond()` for a career-path page of 60 roles. Two processes
  share no lock; what they reach is what the machine can give.
- *Reloads*: nginx as shipped, one responder with 8 threads, and `wrk` with ten connections that ask about a
  thousand times a second for a page, each time with another query, so that nginx keeps none. HUP meanwhile.
- *Changes*: a client asks for `/` every 20 ms; the tagline of the site changes. nginx keeps pages for a second.
- *Memory*: `VmRSS` and `VmHWM` of the process.
- *Load*: parse, validate, link, compile, and no preflight.
- *Instructions*: of callgrind, which repeat exactly.
"""


def busy():
    return machine_seconds()


def disturbance(before):
    used, there = (b - a for a, b in zip(before, busy()))
    return f"The machine was busy for {used / there:.0%} of that time, with this and with other work.\n"


def commit():
    done = subprocess.run(["git", "describe", "--always", "--dirty"], cwd=HERE, capture_output=True, text=True)
    return f"commit {done.stdout.strip()}" if done.returncode == 0 else "a release"


def line(row):
    if row.target is None:
        return [row.what, spread(row.values, row.form), "", "", row.note]
    target = ("at least " if row.at_least else "at most ") + f"{row.target:,.{0 if row.target > 1000 else 2}f}"
    return [row.what, spread(row.values, row.form), target, "yes" if row.met() else "**no**", row.note]


def write(found, roles, size, before):
    """All of it, as text."""
    known = versions("")
    rows = [line(row) for _, part in found for row in part if row.target is not None]
    head = ["what", "measured", "target", "met", ""]
    parts = [
        f"# At scale: {roles:,} roles\n",
        f"Written by `bench/scale` on {datetime.date.today()}, at {commit()}; {machine()}.\n",
        f"{size / 1e6:,.0f} MB of XML. " + ", ".join(
            f"{name} {known[name]}" for name in ("nginx", "wrk", "gcc", "ctemplate", "libfcgi")) + ".\n",
        disturbance(before), "## Targets\n", table(head, rows), EXPLANATION,
    ]
    for name, part in found:
        parts += [f"## {TITLES[name]}\n", table(head, map(line, part))]
    return "\n".join(parts)
