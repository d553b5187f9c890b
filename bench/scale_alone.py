# SPDX-License-Identifier: MIT
"""scale_alone.py - load, preflight, instructions and threads: what needs no server.

Promises: two things that are compared take turns; each function gives a list of Row.
Must never: count instructions of a machine that differs between the two that it compares.
"""
import dataclasses
import os
import re
import statistics

import build
from scale_build import FIRST_ROLE, finish

PAGE = f"/career-path/{FIRST_ROLE}"
INSTRUCTION_ROLES = 3000  # as many as callgrind loads in two minutes
FLIGHT_ROLES = 5000
THREAD_ROUNDS, THREAD_MILLISECONDS = 7, 700
# As in bench/instructions: the C library's code is the same on any processor.
ENVIRONMENT = {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-AVX2,-AVX512VL,-ERMS", "LD_BIND_NOW": "1",
               "PATH": os.environ["PATH"]}


@dataclasses.dataclass
class Row:
    what: str
    values: list  # one a round
    target: float = None
    at_least: bool = False
    note: str = ""
    form: str = "{:.2f}"

    def met(self):
        middle = statistics.median(self.values)
        return middle >= self.target if self.at_least else middle <= self.target


def load(folder, roles, rounds, tell):
    """Against xmllint: wall and CPU time."""
    data = folder.catalog(roles)
    ours = folder.program("scale_steps"), data, build.TEMPLATES, "load"
    theirs = "xmllint", "--noout", "--stream", "--schema", data / "schema/careerpath.xsd", data / "roles/all.xml"
    walls, cpus, seconds = [], [], []
    for number in range(rounds):
        _, our_wall, our_cpu = finish(ours)
        _, wall, cpu = finish(theirs)
        walls.append(our_wall / wall)
        cpus.append(our_cpu / cpu)
        seconds.append((our_cpu, cpu))
        tell(f"load: round {number + 1} of {rounds}: {our_cpu:.1f} s of CPU time, xmllint {cpu:.1f} s")
    middle = [statistics.median(column) for column in zip(*seconds)]
    note = f"{middle[0]:.0f} s against {middle[1]:.0f} s of CPU time for {folder.bytes(roles) / 1e6:,.0f} MB"
    return [Row("load without the preflight, CPU time, against `xmllint --stream --schema`", cpus, 1.5, note=note),
            Row("the same, wall time", walls, 1.5)]


def flight(folder, rounds, tell):
    """With a thread a processor against one thread."""
    done, *_ = finish([folder.program("scale_steps"), folder.catalog(FLIGHT_ROLES), build.TEMPLATES, "turns", rounds])
    found = {"one": [], "all": []}
    for line in done.stdout.splitlines():
        kind, seconds = line.split()
        found[kind].append(float(seconds))
    tell(f"preflight: {found}")
    return [Row(f"preflight on {os.cpu_count()} processors against one",
                [one / both for one, both in zip(found["one"], found["all"])], 0.9 * os.cpu_count(), True,
                f"{FLIGHT_ROLES:,} roles; {statistics.median(found['one']):.1f} s on one, "
                f"{statistics.median(found['all']):.1f} s on all")]


def count(folder, function, *arguments):
    """Instructions inside a function and all that it calls."""
    done, *_ = finish(["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder.path}/callgrind.out",
                       f"--toggle-collect={function}", folder.program("scale_steps"), *arguments], env=ENVIRONMENT)
    return int(re.search(r"Collected : (\d+)", done.stderr)[1])


def instructions(folder, tell):
    """They repeat exactly, so once is enough."""
    small, large = folder.catalog(60), folder.catalog(INSTRUCTION_ROLES)
    flown = count(folder, "preflight", small, build.TEMPLATES, "alone", "1")
    rendered = count(folder, "page_render", small, build.TEMPLATES, "alone", "1")
    tell(f"instructions: {flown:,} in the preflight, {rendered:,} to render its pages")
    among_few = count(folder, "counted", small, build.TEMPLATES, "page", PAGE)
    among_many = count(folder, "counted", large, build.TEMPLATES, "page", PAGE)
    tell(f"instructions: {among_few:,} for a page among 60 roles, {among_many:,} among {INSTRUCTION_ROLES:,}")
    return [
        Row("preflight's instructions against those that render the same pages", [flown / rendered], 1.3,
            note=f"60 roles, {flown / 1e6:,.0f} against {rendered / 1e6:,.0f} million", form="{:.3f}"),
        Row(f"instructions of a career-path page among {INSTRUCTION_ROLES:,} roles against 60",
            [among_many / among_few], 1.05, note=f"{among_many:,} against {among_few:,}", form="{:.4f}"),
    ]


def threads(folder, tell):
    """A page in two threads against one; and in two processes, for what the machine itself gives."""
    done, *_ = finish([folder.program("scale_threads"), folder.catalog(60), build.TEMPLATES, PAGE,
                       THREAD_MILLISECONDS, THREAD_ROUNDS])
    rates, per_cpu = {}, {}
    for line in done.stdout.splitlines():
        kind, rate, of_cpu = line.split()
        rates.setdefault(kind, []).append(float(rate))
        per_cpu.setdefault(kind, []).append(float(of_cpu))
    tell("threads: " + ", ".join(f"{kind} {statistics.median(values):,.0f}" for kind, values in rates.items()))

    def ratios(kind, to, values):
        return [one / other for one, other in zip(values[kind], values[to])]
    return [
        Row("pages a second in two threads against one, without a server", ratios("threads", "one", rates), 1.9, True,
            f"{statistics.median(rates['one']):,.0f} a second in one"),
        Row("the same in two processes: what the machine gives", ratios("processes", "one", rates)),
        Row("two threads against two processes", ratios("threads", "processes", rates)),
        Row("pages a second of CPU time, two threads against one", ratios("threads", "one", per_cpu)),
    ]
