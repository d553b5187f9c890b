# SPDX-License-Identifier: MIT
"""report.py - the figures as Markdown: ratios first, then a table a page.

Promises: every figure is a median over rounds, with the least and the most beside it where rounds differ; every
ratio is the median of ratios within a round.
Must never: compare figures of two runs.
"""
import datetime
import os
import platform
import re
import statistics
import subprocess

OTHERS = ("php", "go-fcgi", "go-http", "python", "node")
VERSIONS = {
    "nginx": "nginx -v", "wrk": "wrk -v", "PHP": "php -v", "Go": "go version", "Python": "/usr/bin/python3 -V",
    "Node": "node -v", "Hugo": "hugo version", "gcc": "gcc --version",
}
PACKAGES = {"Twig": "php-twig", "Jinja": "python3-jinja2", "gunicorn": "gunicorn", "libfcgi": "libfcgi0ldbl",
            "ctemplate": "libctemplate3"}

EXPLANATION = """\
All contenders stand behind the same nginx with the same settings, on one machine together with wrk. They render
the same role from the same data with templates that are translated from ours, and `bench/run` has compared their
bodies before it measured. Only ratios mean anything: the figures are those of this machine in this hour.

Each is in its fast form, with data loaded and templates compiled before the first request: PHP with a static pool,
the opcode cache and data as constant arrays; Go on maps, which its reflection reads faster than structs; Python with
a process a core and threads, which keep connections; Node with a process a core. Kept connections to nginx for all
but PHP, where each would hold a worker.

The others start with less to do: they are given the finished view of each page, with its sentences, joined lists and
addresses, and only expand it. careerpath makes that view from its catalog for each request.

- *requests a second*: {connections} connections ask without a pause. Median of {rounds} rounds of {seconds} s, in
  which contenders take turns; least and most beside it.
- *p50, p99*: milliseconds, with as many requests as make about half of that contender's own capacity.
- *CPU*: microseconds a request of the responder's processes, and of nginx. *Memory*: megabytes of the responder's
  processes, shared pages counted once.

What careerpath does besides, and the others do not: an ETag over every body and an answer to `If-None-Match`,
cache lifetimes, redirects to the one address of each page, and guesses on the page of a 404.
"""


def versions(eta):
    found = {}
    for name, command in VERSIONS.items():
        done = subprocess.run(command.split(), capture_output=True, text=True)
        match = re.search(r"\d+\.\d+(\.\d+)?", done.stdout + done.stderr)
        found[name] = match[0] if match else "?"
    for name, package in PACKAGES.items():
        done = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", package], capture_output=True, text=True)
        found[name] = done.stdout.partition("-")[0].partition("+")[0] or "?"
    return {**found, "Eta": eta}


def machine():
    with open("/proc/cpuinfo") as info:
        model = next((line.partition(":")[2].strip() for line in info if line.startswith("model name")), "unknown")
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores of {model}, {memory:.0f} GB, Linux {platform.release()}"


def speeds(mine, kind):
    """A value a round: requests a second, or a second of CPU time (of responder and nginx)."""
    if kind == "rate":
        return mine["rate"]
    return [1e6 / (responder + front) for responder, front in zip(mine["cpu"], mine["nginx"])]


def ratios(figures, one, others, kind="rate"):
    """In each round: one against the best of the others. Empty where nobody was there to compare."""
    rivals = [speeds(figures[name], kind) for name in others if name in figures]
    if one not in figures or not rivals:
        return []
    return [mine / max(theirs) for mine, *theirs in zip(speeds(figures[one], kind), *rivals)]


def spread(values, form="{:.2f}"):
    if not values:
        return "-"
    middle = form.format(statistics.median(values))
    return f"{middle} ({form.format(min(values))} to {form.format(max(values))})" if len(values) > 1 else middle


def table(head, rows):
    lines = [head, ["---"] + ["---:"] * (len(head) - 1), *rows]
    return "\n".join("| " + " | ".join(row) + " |" for row in lines) + "\n"


def summary(results, kind):
    head = ["page", "per request / constant body", "per request / best of PHP, Go, Python, Node",
            "shipped / file", "shipped, gzip / file, `gzip_static`"]
    pairs = ("ours", ["constant"]), ("ours", OTHERS), ("shipped", ["file"]), ("shipped-gzip", ["file-gzip"])
    return table(head, [[f"`{path}`", *(spread(ratios(figures, *pair, kind)) for pair in pairs)]
                        for path, figures in results.items()])


def page_table(contenders, figures):
    head = ["", "requests a second", "ours to this", "p50", "p99", "CPU", "nginx CPU", "memory"]
    rows = []
    for one in contenders:
        mine = figures[one.name]
        middle = {name: statistics.median(values) for name, values in mine.items()}
        times = ratios(figures, "ours", [one.name])
        responder = (f"{middle['cpu']:.0f}", f"{middle['memory']:.0f}") if one.processes else ("-", "-")
        rows.append([
            one.title, spread(mine["rate"], "{:,.0f}"), f"{statistics.median(times):.2f}" if times else "-",
            f"{middle['p50']:.2f}", f"{middle['p99']:.2f}", responder[0], f"{middle['nginx']:.0f}", responder[1],
        ])
    return table(head, rows)


def disturbance(results):
    shares = [share for figures in results.values() for mine in figures.values() for share in mine["foreign"]]
    return (f"Meanwhile other work took {statistics.median(shares):.0%} of the machine's CPU time in the median turn, "
            f"{max(shares):.0%} in the worst.\n")


def write(contenders, results, options, commit, eta, sizes):
    """All of it, as text."""
    parts = [
        "# How fast: careerpath beside others\n",
        f"Written by `bench/run` on {datetime.date.today()}, at {commit}; {machine()}.\n",
        ", ".join(f"{name} {version}" for name, version in versions(eta).items()) + ".\n",
        disturbance(results),
        "## Ratios\n", "Of requests a second:\n", summary(results, "rate"),
        "Of requests a second of CPU time, responder and nginx together; other work disturbs these less:\n",
        summary(results, "cpu"), EXPLANATION.format(**vars(options)),
    ]
    for path, figures in results.items():
        parts += [f"## `{path}`, {sizes[path]:,} bytes\n", page_table(contenders, figures)]
    return "\n".join(parts)
