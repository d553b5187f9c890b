# SPDX-License-Identifier: MIT
"""servers.py - the real program and the real nginx, started for a test and ended after it.

Responder is careerpathd alone; Site is nginx in front of several, through nginx/run.
Both are context managers; their folder goes away with them.
"""
import contextlib
import http.client
import os
import signal
import shutil
import socket
import subprocess
import tempfile
import time

from careerpath import PROGRAM, SITE, SOURCE, TEMPLATES


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for(condition, seconds=30):
    """Whether the condition came true in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(0.02)
    return bool(condition())


class Started(contextlib.AbstractContextManager):
    """A process with a folder of its own; `log` is what it has printed so far."""

    def start(self, arguments, cwd=None, **more):
        # Sockets need short paths, so the folder is not below the build.
        self.output = open(f"{self.folder}/output.log", "wb")
        self.process = subprocess.Popen(
            arguments, cwd=cwd or self.folder, stdout=self.output, stderr=subprocess.STDOUT, **more
        )

    def log(self):
        with open(f"{self.folder}/output.log", "rb") as text:
            return text.read().decode(errors="replace")

    def signal(self, number):
        self.process.send_signal(number)

    def stop(self, seconds=30):
        """The exit status after TERM; None where it did not end in time."""
        if self.process.poll() is None:
            self.signal(signal.SIGTERM)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return self.process.wait(seconds)
        return None

    def __exit__(self, *_):
        if self.stop() is None:
            self.process.kill()
        self.output.close()
        shutil.rmtree(self.folder, ignore_errors=True)


class Responder(Started):
    """careerpathd on a Unix socket (`path`) or another address."""

    def __init__(self, data=SITE, threads=4, listen=None, templates=TEMPLATES, patience=30, **more):
        self.folder = tempfile.mkdtemp(prefix="careerpath-")
        self.path = f"{self.folder}/s"
        self.listen = listen or f"unix:{self.path}"
        self.start(
            [PROGRAM, "serve", "--data", data, "--templates", templates, "--listen", self.listen]
            + ["--threads", str(threads)],
            **more,
        )
        wait_for(lambda: "serving on" in self.log() or self.process.poll() is not None, patience)
        if self.process.poll() is not None or "serving on" not in self.log():
            message = self.log()
            self.__exit__()
            raise RuntimeError(message)


class Site(Started):
    """nginx and responders; `port` on 127.0.0.1."""

    def __init__(self, data=SITE, instances=2, threads=8):
        self.folder = tempfile.mkdtemp(prefix="careerpath-")
        self.port = free_port()
        self.start(
            [f"{SOURCE}/nginx/run", "--program", PROGRAM, "--templates", TEMPLATES, "--data", data]
            + ["--folder", self.folder, "--port", str(self.port), "--instances", str(instances)]
            + ["--threads", str(threads)]
        )
        if not wait_for(lambda: "careerpath is at" in self.log() or self.process.poll() is not None, 60):
            message = self.log()
            self.__exit__()
            raise RuntimeError(message)

    def ask(self, path, method="GET", headers=None, body=None, connection=None):
        """(status, headers in lower case, body) of one request."""
        own = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        own.request(method, path, body=body, headers=headers or {})
        answer = own.getresponse()
        result = answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read()
        if connection is None:
            own.close()
        return result

    def raw(self, request, seconds=15):
        """All bytes that come back for these bytes, until nginx closes."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=seconds) as peer:
            peer.sendall(request)
            return b"".join(iter(lambda: peer.recv(65536), b""))

    def instances(self):
        """The process ids of the responders."""
        found = subprocess.run(
            ["ps", "--ppid", str(self.process.pid), "-o", "pid=,args="], capture_output=True, text=True
        ).stdout
        return [int(line.split()[0]) for line in found.splitlines() if " serve " in line]

    def all_serve(self, count):
        """Whether every instance takes connections."""
        for number in range(1, count + 1):
            with socket.socket(socket.AF_UNIX) as probe:
                if probe.connect_ex(f"{self.folder}/{number}.sock") != 0:
                    return False
        return True

    def logs(self):
        """What nginx and the responders have logged."""
        text = ""
        for name in sorted(os.listdir(self.folder)):
            if name.endswith(".log") and name != "access.log":
                with open(f"{self.folder}/{name}", errors="replace") as log:
                    text += log.read()
        return text
