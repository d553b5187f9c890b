# SPDX-License-Identifier: MIT
"""scale_build.py - what bench/scale needs before it measures: a release build, two programs over its library, catalogs.

Promises: the build is the one of ./setup, the programs are linked with its library, and a catalog is
written once for each number of roles, below the folder that the caller removes.
Must never: measure, or write outside of the folder and build-bench/.
"""
import os
import pathlib
import resource
import subprocess
import sys
import time

import build

LIBRARIES = "libctemplate libxml-2.0 icu-i18n icu-uc libxxhash sqlite3 zlib".split()
PROGRAMS = {
    "scale_steps": ["-Wl,--wrap=preflight", "-Wl,--wrap=sysconf", "-Wl,--wrap=search_new"],
    "scale_threads": [],
}
FIRST_ROLE = "acting-archive-actuary"  # number 0 of make-catalog


class Folder:
    """The temporary folder: programs by name, catalogs by their number of roles."""

    def __init__(self, path, ready=()):
        self.path = pathlib.Path(path)
        self.catalogs = dict(ready)

    def catalog(self, roles):
        if roles not in self.catalogs:
            self.catalogs[roles] = self.path / f"{roles}-roles"
            build.run(build.HERE / "make-catalog", roles, self.catalogs[roles])
        return self.catalogs[roles]

    def bytes(self, roles):
        return sum(file.stat().st_size for file in self.catalog(roles).rglob("*.xml"))

    def program(self, name):
        return self.path / name

    def build(self):
        missing = [name for name in ("wrk", "valgrind", "libxml2-utils") if not build.is_installed(name)]
        if missing:
            sudo = [] if os.geteuid() == 0 else ["sudo"]
            build.run(*sudo, "apt-get", "install", "-qy", "--no-install-recommends", *missing)
        build.run(build.SOURCE / "setup", build.BUILD)
        for name, flags in PROGRAMS.items():
            self.link(name, flags)

    def link(self, name, flags):
        """C objects, but a C++ library behind them: linked as C++."""
        part = self.path / f"{name}.o"
        build.run("gcc", "-std=c11", "-D_GNU_SOURCE", "-g", "-O2", "-pthread", f"-I{build.SOURCE}/src",
                  "-c", build.HERE / f"{name}.c", "-o", part)
        build.run("g++", "-pthread", *flags, part, build.BUILD / "libcareerpath.a", *libraries(),
                  "-o", self.program(name))


def libraries():
    done = subprocess.run(["pkg-config", "--libs", *LIBRARIES], capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"bench: {done.stderr}")
    return done.stdout.split()


def finish(command, seconds=3600, **more):
    """What a command printed, and its wall and CPU time; ends the program where it fails."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          timeout=seconds, **more)
    wall, after = time.monotonic() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        sys.exit(f"bench: {' '.join(map(str, command))} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return done, wall, cpu
