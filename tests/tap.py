# SPDX-License-Identifier: MIT
"""tap.py - results as lines of the Test Anything Protocol, which `make check` counts.

A test file calls ok() or equal() once a fact, and done() at its end.
A failing one prints what it got and what it expected. Never stops at the first.
"""
import sys

_count = 0


def ok(name, claim, detail=""):
    """One fact: `claim` is true. `detail` is printed where it is not."""
    global _count
    _count += 1
    name = " ".join(str(name).split()).replace("#", "\\#")
    print(f"{'ok' if claim else 'not ok'} {_count} - {name}", flush=True)
    if not claim and detail:
        for line in str(detail).splitlines():
            print(f"# {line}", flush=True)
    return bool(claim)


def equal(name, got, expected):
    """One fact: `got` is what was `expected`."""
    return ok(name, got == expected, f"got:      {got!r}\nexpected: {expected!r}")


def contains(name, text, part):
    """One fact: `part` stands in `text`."""
    return ok(name, part in text, f"got:      {text[:2000]!r}\nexpected: {part!r} in it")


def none(name, found):
    """One fact: the list of what is wrong is empty. One line each where it is not."""
    found = list(found)
    return ok(name, not found, "got:\n" + "\n".join(f"  {f}" for f in found[:40]) + "\nexpected: none")


def skip_all(reason):
    """This file cannot run here, and says why."""
    print(f"1..0 # SKIP {reason}")
    sys.exit(0)


def done():
    print(f"1..{_count}")
