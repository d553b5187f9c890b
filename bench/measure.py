# SPDX-License-Identifier: MIT
"""measure.py - rounds of wrk, and what /proc says of the processes meanwhile.

Promises: contenders take turns, so that what else happens on the machine hits all of them; a ratio is one of two
neighbors in one round. A run in which anything failed ends the program.
Must never: measure the first requests of a process.
"""
import json
import os
import resource
import statistics
import subprocess
import sys

from build import HERE

TICK = 1 / os.sysconf("SC_CLK_TCK")
PAUSE = 10  # milliseconds, see wrk.lua


def wrk(contender, path, seconds, connections, *arguments):
    """The line of wrk.lua, read."""
    packed = ["-H", "Accept-Encoding: gzip"] if contender.is_packed else []
    done = subprocess.run(
        ["wrk", "-t", "2", "-c", str(max(2, connections)), "-d", f"{seconds}s", "-s", HERE / "wrk.lua", *packed,
         f"http://127.0.0.1:{contender.port}{path}", "--", *map(str, arguments)],
        capture_output=True, text=True, timeout=seconds + 60,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"bench: wrk failed: {done.stdout}{done.stderr}")
    found = json.loads(lines[0])
    if found["failed"] or found["requests"] == 0:
        sys.exit(f"bench: {contender.name} failed {found['failed']} times at {path}")
    return found


def family(pids):
    """These processes and all below them."""
    parents = {}
    for name in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{name}/stat") as stat:
                parents.setdefault(int(stat.read().rpartition(")")[2].split()[1]), []).append(int(name))
        except OSError:
            continue  # it has just ended
    found = list(pids)
    for pid in found:
        found.extend(parents.get(pid, []))
    return found


def cpu_seconds(pids):
    total = 0
    for pid in pids:
        with open(f"/proc/{pid}/stat") as stat:
            fields = stat.read().rpartition(")")[2].split()
        total += int(fields[11]) + int(fields[12])
    return total * TICK


def memory(contender):
    """Megabytes of the responder's processes; what they share counts once."""
    total = 0
    for pid in family(contender.processes):
        with open(f"/proc/{pid}/smaps_rollup") as rollup:
            total += next(int(line.split()[1]) for line in rollup if line.startswith("Pss:"))
    return total / 1024


def machine_seconds():
    """What all processes together have used (and what the host took away), and what there was."""
    with open("/proc/stat") as stat:
        fields = [int(word) * TICK for word in stat.readline().split()[1:9]]
    return sum(fields) - fields[3] - fields[4], sum(fields)


def clocks(contender, nginx):
    """CPU seconds so far of: the responder, nginx, wrk, the machine; and the time that there was."""
    wrks = resource.getrusage(resource.RUSAGE_CHILDREN)
    own = cpu_seconds(family(contender.processes)), cpu_seconds(family([nginx])), wrks.ru_utime + wrks.ru_stime
    return (*own, *machine_seconds())


def full_speed(contender, nginx, path, seconds, connections):
    before = clocks(contender, nginx)
    found = wrk(contender, path, seconds, connections)
    responder, front, load, busy, there = (b - a for a, b in zip(before, clocks(contender, nginx)))
    return {
        "rate": found["requests"] / found["seconds"],
        "cpu": responder / found["requests"] * 1e6,
        "nginx": front / found["requests"] * 1e6,
        "foreign": max(0, busy - responder - front - load) / there,
    }


def half_speed(contender, path, seconds, capacity):
    """As many connections as make half of that rate, when each waits between two requests."""
    connections = round(capacity / 2 * PAUSE / 1000) + 1
    found = wrk(contender, path, seconds, connections, PAUSE)
    return {
        "share": found["requests"] / found["seconds"] / capacity,
        "p50": found["p50"] / 1000,
        "p99": found["p99"] / 1000,
    }


def page(contenders, nginx, path, options, tell):
    """{contender: {figure: [a value a round]}}, `memory` too."""
    figures = {one.name: {} for one in contenders}

    def note(one, values):
        for name, value in values.items():
            figures[one.name].setdefault(name, []).append(value)

    for one in contenders:
        wrk(one, path, 1, options.connections)
    for number in range(options.rounds):
        for one in contenders:
            note(one, full_speed(one, nginx, path, options.seconds, options.connections))
        tell(f"{path}: round {number + 1} of {options.rounds}")
    for number in range((options.rounds + 1) // 2):
        for one in contenders:
            capacity = statistics.median(figures[one.name]["rate"])
            note(one, half_speed(one, path, options.seconds, capacity))
        tell(f"{path}: half speed, round {number + 1} of {(options.rounds + 1) // 2}")
    for one in contenders:
        note(one, {"memory": memory(one)})
    return figures
