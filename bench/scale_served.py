# SPDX-License-Identifier: MIT
"""scale_served.py - a responder alone, or one behind nginx as shipped, with a catalog that can be changed under it.

Promises: everything ends with the block that started it, also when that fails; what is asked for has a query of its
own where nginx must not answer from what it keeps.
Must never: leave a process, or end one that it did not start.
"""
import contextlib
import functools
import http.client
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import build

SMALL = 60  # what a site starts with: nginx/run waits half a minute for it


def wait_for(what, condition, seconds):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            sys.exit(f"bench: {what} took more than {seconds} s")
        time.sleep(0.002)


def memory(pid):
    """Megabytes: now, and the most since the start or forget_peak()."""
    with open(f"/proc/{pid}/status") as status:
        fields = dict(line.split(":", 1) for line in status if line.startswith(("VmRSS", "VmHWM")))
    return tuple(int(fields[name].split()[0]) / 1024 for name in ("VmRSS", "VmHWM"))


def forget_peak(pid):
    with open(f"/proc/{pid}/clear_refs", "w") as clear:
        clear.write("5")


@contextlib.contextmanager
def started(log, *command):
    """A process in a group of its own, which ends with the block."""
    with open(log, "wb") as output:
        process = subprocess.Popen(list(map(str, command)), stdout=output, stderr=output, start_new_session=True)
    try:
        yield process
    finally:
        for number, patience in ((signal.SIGTERM, 60), (signal.SIGKILL, 5)):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, number)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(patience)


@functools.lru_cache
def memory_of_serve(folder, roles):
    """The responder alone, when it listens: memory now, most, and the seconds that it took. Once a catalog."""
    log, begin = folder.path / "serve.log", time.monotonic()
    with started(log, build.PROGRAM, "serve", "--data", folder.catalog(roles), "--templates", build.TEMPLATES,
                 "--listen", f"unix:{folder.path}/serve.sock") as process:
        wait_for("the start", lambda: b"serving on" in log.read_bytes() or process.poll() is not None, 1800)
        seconds = time.monotonic() - begin
        if process.poll() is not None:
            sys.exit(f"bench: serve failed: {log.read_text()[-2000:]}")
        return *memory(process.pid), seconds


class Site:
    """nginx and a responder, which has the process id `pid`."""

    def __init__(self, folder, port):
        self.catalogs, self.port = folder, port
        self.folder, self.data = folder.path / "site", folder.path / "site-data"
        self.asked, self.pid = 0, None

    def log(self):
        return (self.folder / "responder-1.log").read_bytes()

    def put(self, roles):
        """The catalog into the site's data, file by file, as a deployment would."""
        source = self.catalogs.catalog(roles)
        for file in source.rglob("*.x[ms][ld]"):
            target = self.data / file.relative_to(source)
            target.parent.mkdir(parents=True, exist_ok=True)
            new = target.with_suffix(".new")
            try:
                os.link(file, new)
            except OSError:
                shutil.copy(file, new)
            os.replace(new, target)
            new.unlink(missing_ok=True)  # where both were the same file already

    def reword(self, tagline):
        """A change that a visitor of / sees."""
        file = self.data / "site.xml"
        before, start, rest = file.read_text().partition("<tagline>")
        new = file.with_suffix(".new")
        new.write_text(before + start + tagline + rest[rest.index("</tagline>"):])
        os.replace(new, file)

    def hup(self):
        """Asks for a reload; gives the function that says whether it has ended."""
        count = self.log().count(b"careerpathd: reload")
        os.kill(self.pid, signal.SIGHUP)

        def ended():
            log = self.log()
            if b"reload failed" in log:
                sys.exit(f"bench: {log[-2000:].decode()}")
            return log.count(b"careerpathd: reload") > count
        return ended

    def reload(self):
        """The seconds that it took."""
        begin, ended = time.monotonic(), self.hup()
        wait_for("a reload", ended, 1800)
        took = time.monotonic() - begin
        time.sleep(0.5)  # until the old one is freed
        return took

    def get(self, path, connection=None, fresh=True):
        """The body of an answer with 200. fresh: not one that nginx has kept."""
        self.asked += 1
        own = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        own.request("GET", f"{path}?{self.asked}" if fresh else path)
        answer = own.getresponse()
        body = answer.read()
        if answer.status != 200:
            sys.exit(f"bench: {path} gave {answer.status}")
        if connection is None:
            own.close()
        return body

    @contextlib.contextmanager
    def load(self, path, connections, pause, seconds=1800):
        """wrk while the block runs; its figures are in the dictionary when the block has ended."""
        wrk = subprocess.Popen(
            ["wrk", "-t", "2", "-c", str(connections), "-d", f"{seconds}s", "-s", build.HERE / "scale_wrk.lua",
             f"http://127.0.0.1:{self.port}{path}", "--", str(pause)], stdout=subprocess.PIPE, text=True)
        figures = {}
        try:
            yield figures
        finally:
            wrk.send_signal(signal.SIGINT)
            lines = [line for line in wrk.communicate(timeout=60)[0].splitlines() if line.startswith("{")]
        if not lines:
            sys.exit("bench: wrk failed")
        figures.update(json.loads(lines[0]))


@contextlib.contextmanager
def site(folder, port):
    one = Site(folder, port)
    one.put(SMALL)
    log = folder.path / "site.log"
    with started(log, build.SOURCE / "nginx/run", "--program", build.PROGRAM, "--templates", build.TEMPLATES,
                 "--data", one.data, "--folder", one.folder, "--port", port, "--instances", 1, "--threads", 8) as run:
        wait_for("nginx", lambda: b"careerpath is at" in log.read_bytes() or run.poll() is not None, 60)
        if run.poll() is not None:
            sys.exit(f"bench: nginx/run failed: {log.read_text()[-2000:]}")
        listed = subprocess.run(["ps", "--ppid", str(run.pid), "-o", "pid=,args="], capture_output=True, text=True)
        one.pid = next(int(line.split()[0]) for line in listed.stdout.splitlines() if " serve " in line)
        yield one
