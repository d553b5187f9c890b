# SPDX-License-Identifier: MIT
"""serving.py - all contenders, started for a measurement and ended after it.

Promises: one nginx for all, the one that nginx/run starts for our shipped configuration. Everything ends with the
block that started it, also when that fails.
Must never: leave a process, or end one that it did not start.
"""
import contextlib
import os
import signal
import socket
import subprocess
import time

from build import DATA, FOLDER, PROGRAM, SOURCE, TEMPLATES
from contenders import INSTANCES, THREADS

SITE = FOLDER / "site"


@contextlib.contextmanager
def serving(contenders):
    """Gives the process id of nginx."""
    with contextlib.ExitStack() as stack:
        port = free_port()
        site = stack.enter_context(started(
            "site.log", SOURCE / "nginx/run", "--program", PROGRAM, "--templates", TEMPLATES, "--data", DATA,
            "--folder", SITE, "--port", port, "--instances", INSTANCES, "--threads", THREADS,
        ))
        wait_for("careerpath", site, lambda: b"careerpath is at" in (FOLDER / "site.log").read_bytes())
        nginx = int((SITE / "nginx.pid").read_text())
        for one in contenders:
            one.port = free_port() if one.location else port
            start(stack, one)
            if one.is_ours:
                one.processes = [pid for pid in children(site.pid) if pid != nginx]
        add_servers([one for one in contenders if one.location], site, nginx)
        yield nginx


def start(stack, one):
    for path in one.sockets:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(path)
        command = [str(word).replace("{socket}", path) for word in one.command]
        process = stack.enter_context(started(os.path.basename(path).replace(".sock", ".log"), *command))
        one.processes.append(process.pid)
        wait_for(one.title, process, lambda: connects(socket.AF_UNIX, path))


@contextlib.contextmanager
def started(log, *command):
    """A process in a group of its own, which ends with the block."""
    with open(FOLDER / log, "wb") as output:
        process = subprocess.Popen(
            list(map(str, command)), stdout=output, stderr=output, start_new_session=True,
            env={**os.environ, "BENCH_FOLDER": str(FOLDER), "PYTHONDONTWRITEBYTECODE": "1"},
        )
    try:
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(20)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)


def add_servers(contenders, site, nginx):
    """Into the configuration that nginx/run has written, before its last bracket."""
    path = SITE / "nginx.conf"
    before, bracket, after = path.read_text().rpartition("}")
    path.write_text(before + "".join(one.configuration() for one in contenders) + bracket + after)
    judged = subprocess.run(
        ["nginx", "-t", "-p", f"{SITE}/", "-e", "error.log", "-c", "nginx.conf"], capture_output=True, text=True
    )
    if judged.returncode != 0:
        raise SystemExit(f"bench: {judged.stderr}")
    os.kill(nginx, signal.SIGHUP)
    for one in contenders:
        wait_for(one.title, site, lambda: connects(socket.AF_INET, ("127.0.0.1", one.port)))
    # Until the workers of the old configuration have gone.
    time.sleep(1)


def wait_for(what, process, condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        if process.poll() is not None or time.monotonic() > end:
            raise SystemExit(f"bench: {what} does not answer; the logs are in {FOLDER}")
        time.sleep(0.05)


def connects(kind, address):
    with socket.socket(kind) as probe:
        return probe.connect_ex(address) == 0


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def children(pid):
    listed = subprocess.run(["ps", "--ppid", str(pid), "-o", "pid="], capture_output=True, text=True)
    return list(map(int, listed.stdout.split()))
