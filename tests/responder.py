# SPDX-License-Identifier: MIT
"""responder.py - the program, serving a site for as long as a test asks it: a load is dear, above all under sanitizers.

One process a site, as it was written when it was first asked for; a site that has changed since gets another one. The
few that were asked last are kept, and all of them end with the test. One that does not end well, such as with a leak
that a sanitizer found, makes the test fail.
"""
import atexit
import collections
import os
import shutil
import subprocess
import tempfile
import threading
import time

import fastcgi
from careerpath import PROGRAM

KEPT = 4
served, lock = collections.OrderedDict(), threading.Lock()


def stamp(folder):
    """Differs once any file of the folder has been written."""
    return tuple(sorted((path, os.stat(path).st_mtime_ns, os.stat(path).st_size)
                        for root, _, names in os.walk(folder) for path in (f"{root}/{name}" for name in names)))


class Process:
    def __init__(self, data, templates):
        self.folder = tempfile.mkdtemp(prefix="careerpath-")
        self.address = f"unix:{self.folder}/s"
        with open(f"{self.folder}/log", "wb") as log:
            self.process = subprocess.Popen([PROGRAM, "serve", "--data", data, "--templates", templates, "--threads", "8",
                                             "--listen", self.address], stdout=log, stderr=subprocess.STDOUT)
        while "serving on" not in self.log() and self.process.poll() is None:
            time.sleep(0.005)
        if self.process.poll() is not None:
            words = self.log()
            shutil.rmtree(self.folder)
            raise RuntimeError(words)

    def log(self):
        with open(f"{self.folder}/log", "rb") as log:
            return log.read().decode()

    def end(self):
        """Whether it ended well."""
        self.process.terminate()
        status = self.process.wait(60)
        if status != 0:
            print(f"# a responder ended with status {status}:", *self.log().splitlines(), sep="\n# ", flush=True)
        shutil.rmtree(self.folder, ignore_errors=True)
        return status == 0


def process_for(data, templates):
    with lock:
        key = (data, templates, stamp(data), stamp(templates))
        if key not in served:
            served[key] = Process(data, templates)
        served.move_to_end(key)
        while len(served) > KEPT:
            if not served.popitem(last=False)[1].end():
                raise RuntimeError("a responder did not end well")
        return served[key]


def ask(data, templates, path, method, headers):
    """What the CGI response is, in bytes."""
    fields = dict(header.split(":", 1) for header in headers)
    values = {f"HTTP_{name.strip().upper().replace('-', '_')}": value.strip() for name, value in fields.items()}
    return fastcgi.ask(process_for(data, templates).address, path, method=method, headers=values)


@atexit.register
def end_all():
    if not all([process.end() for process in served.values()]):
        os._exit(1)
