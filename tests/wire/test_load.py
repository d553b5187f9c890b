# SPDX-License-Identifier: MIT
"""Through nginx, under load: kill -9, TERM and reload of an instance lose no request; reload is a transaction."""
import collections
import glob
import http.client
import itertools
import json
import os
import shutil
import signal
import subprocess
import tempfile
import threading
import time

import fastcgi
import tap
from careerpath import SITE, SOURCE, copy, parse, render
from servers import Responder, Site, wait_for

PAGE = "/career-path/able-seaman"


class Load:
    """Clients on kept connections that ask as fast as they can; `seen` counts (status, body).

    Each request has an address of its own, so that nginx cannot answer it from what it keeps.
    """

    numbers = itertools.count()  # for all loads

    def __init__(self, site, clients=6):
        self.site, self.seen, self.over = site, collections.Counter(), threading.Event()
        self.threads = [threading.Thread(target=self.run) for _ in range(clients)]

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.site.port, timeout=30)
        while not self.over.is_set():
            try:
                status, _, body = self.site.ask(f"{PAGE}?{next(self.numbers)}", connection=connection)
                self.seen[status, body] += 1
            except (OSError, http.client.HTTPException) as error:
                self.seen[repr(error), b""] += 1
                connection.close()
        connection.close()

    def __enter__(self):
        for thread in self.threads:
            thread.start()
        self.wait_for_more(50)
        return self

    def wait_for_more(self, count=200):
        """Goes on until so many more requests have been answered."""
        start = sum(self.seen.values())
        wait_for(lambda: sum(self.seen.values()) >= start + count, 60)

    def __exit__(self, *_):
        self.over.set()
        for thread in self.threads:
            thread.join()

    def lost(self, *bodies):
        """What was no whole page of these."""
        whole = {(200, body) for body in bodies}
        return [(key[0], key[1][:60], count) for key, count in self.seen.items() if key not in whole]


def each(site, path):
    """The body of a page from every instance, past nginx, which chooses one by itself."""
    return [parse(fastcgi.ask(f"unix:{socket}", path)).body for socket in sorted(glob.glob(f"{site.folder}/*.sock"))]


def reloads(site):
    """How the last reload ended, on every instance."""
    return {json.loads(body)["last_reload"] for body in each(site, "/healthz")}


def snapshots(site):
    return {json.loads(body)["snapshot"] for body in each(site, "/healthz")}


def end_instances(site, number, times, word):
    """Ends one instance after the other under load; each is started again."""
    with Load(site) as load:
        for _ in range(times):
            pids = site.instances()
            os.kill(pids[0], number)
            load.wait_for_more()
            tap.ok("it is started again", wait_for(lambda: site.all_serve(2) and pids[0] not in site.instances()))
            load.wait_for_more(50)
    tap.none(f"{word} of an instance, {times} times: {sum(load.seen.values())} requests, none lost", load.lost(old))


old = render(PAGE, SITE).body
with Site() as site:
    end_instances(site, signal.SIGKILL, 10, "kill -9")
    end_instances(site, signal.SIGTERM, 6, "TERM")

folder = tempfile.mkdtemp(prefix="careerpath-")
data = f"{folder}/data"
copy(SITE, data)
role = f"{data}/roles/able-seaman.xml"
with open(role) as file:
    text = file.read()


def write(new):
    with open(role, "w") as out:
        out.write(new)


with Site(data) as site:
    changed = text.replace("Chief Mate", "First Mate")
    new = old.replace(b"Chief Mate", b"First Mate")
    before = snapshots(site)
    tap.equal("no reload yet", reloads(site), {"none"})
    with Load(site) as load:
        write(changed)
        site.signal(signal.SIGHUP)
        tap.ok("HUP serves the changed page", wait_for(lambda: site.ask(PAGE)[2] == new))
        for words in (text, changed, text, changed):
            write(words)
            site.signal(signal.SIGHUP)
            load.wait_for_more()
        tap.ok("after the last one all instances have the last change", wait_for(lambda: set(each(site, PAGE)) == {new}))
        load.wait_for_more()
    tap.none(f"reload, five times: {sum(load.seen.values())} requests, none lost", load.lost(old, new))
    tap.ok("and every one was the old page or the new one", load.seen[200, new] > 0)
    tap.equal("healthz tells of the reload", reloads(site), {"ok"})
    tap.none("and of another snapshot", before & snapshots(site))

    write(changed.replace('min="30000" max="40000"', 'min="50000" max="40000"').replace('to="hr-officer"', 'to="nobody"'))
    with Load(site) as load:
        site.signal(signal.SIGHUP)
        tap.ok("a mistake fails the reload", wait_for(lambda: "reload failed" in site.logs()))
        load.wait_for_more()
    tap.none("and the old page stays", load.lost(new))
    tap.contains("whoever runs it is told", site.log(), "pay-range: found min=\"50000\" above max=\"40000\"")
    tap.contains("the log has one problem", site.logs(), "pay-range: found min=\"50000\" above max=\"40000\"")
    tap.contains("and the other", site.logs(), "reference: found role 'nobody'")
    tap.ok("healthz tells that it failed", wait_for(lambda: reloads(site) == {"failed"}))
    write(changed)
    site.signal(signal.SIGHUP)
    tap.ok("mended, it reloads", wait_for(lambda: reloads(site) == {"ok"}))

    with Load(site) as load:
        load.wait_for_more()
        status = site.stop()
    tap.equal("TERM under load ends all of it with status 0", status, 0)
    cut = [key for key in load.seen if key[0] == 200 and key[1] != new]
    tap.none("and no page was cut", cut)

# A load that takes seconds: the main thread must not sit in it.
large = f"{folder}/large"
subprocess.run([f"{SOURCE}/bench/make-catalog", "1500", large], check=True)
with Responder(large, patience=120) as responder:
    responder.signal(signal.SIGHUP)
    page = parse(fastcgi.ask(responder.listen, "/career-path/acting-archive-actuary"))
    tap.equal("pages are served while it reloads", page.status, 200)
    responder.signal(signal.SIGHUP)
    tap.equal("TERM in the middle of a reload ends it with status 0", responder.stop(), 0)
with Responder(large, patience=120) as responder:
    for _ in range(2):
        responder.signal(signal.SIGHUP)
        time.sleep(0.5)  # two signals at once are one
    tap.ok("who asks while it reloads gets another round", wait_for(lambda: responder.log().count("reloaded") >= 2, 120))
    tap.equal("and it stops as ever", responder.stop(), 0)
shutil.rmtree(folder)
tap.done()
