# SPDX-License-Identifier: MIT
"""responder.py - the program, serving a site for as long as a test asks it: a load is dear, above all under sanitizers.

One process a site, as it was written when it was first asked for; a site that has changed since gets another one. The
few that were asked last are kept, and all of them end with the test. One that does not end well, such as with a leak
that a sanitizer found, makes the test fail.
"""
import atexit
import collections
import os
import threading

import fastcgi
from servers import Responder

KEPT = 4
served, lock = collections.OrderedDict(), threading.Lock()


def stamp(folder):
    """Differs once any file of the folder has been written."""
    return tuple(sorted((path, os.stat(path).st_mtime_ns, os.stat(path).st_size)
                        for root, _, names in os.walk(folder) for path in (f"{root}/{name}" for name in names)))


class Process(Responder):
    """Must be ended, for nothing else waits for it."""

    def end(self):
        """Whether it ended well."""
        status = self.stop(60)
        if status != 0:
            print(f"# a responder ended with status {status}:", *self.log().splitlines(), sep="\n# ", flush=True)
        self.__exit__()
        return status == 0


def process_for(data, templates):
    with lock:
        key = (data, templates, stamp(data), stamp(templates))
        if key not in served:
            served[key] = Process(data=data, templates=templates, threads=8, patience=120)
        served.move_to_end(key)
        while len(served) > KEPT:
            if not served.popitem(last=False)[1].end():
                raise RuntimeError("a responder did not end well")
        return served[key]


def ask(data, templates, path, method, headers):
    """What the CGI response is, in bytes."""
    fields = dict(header.split(":", 1) for header in headers)
    values = {f"HTTP_{name.strip().upper().replace('-', '_')}": value.strip() for name, value in fields.items()}
    return fastcgi.ask(process_for(data, templates).listen, path, method=method, headers=values)


@atexit.register
def end_all():
    if not all([process.end() for process in served.values()]):
        os._exit(1)
