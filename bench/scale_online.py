# SPDX-License-Identifier: MIT
"""scale_online.py - what visitors meet in a large catalog: reloads under load, changes, lists and sitemaps.

Promises: with a reload and without are neighbors in time; each function gives a list of Row.
Must never: let nginx answer from what it keeps, except where that is what is measured.
"""
import http.client
import re
import statistics
import threading
import time

import scale_served
from scale_alone import Row
from scale_served import SMALL

LOAD = dict(path="/career-path/acting-archive-actuary", connections=10, pause=10)  # about a thousand a second
SEVERAL = 5000  # roles, where a reload of all of them would take an hour
RELOADS = 10
LISTS = ("/", "/career-path", "/career-path/page/2", "/faq", "/faq/page/2", "/api/v1/roles", "/api/v1/roles/page/2",
         "/llms.txt", "/feed.xml")
LARGEST = 200_000
OFTEN = 0.02  # seconds between two requests of a client


def start_memory(folder, roles, tell):
    now, most, seconds = scale_served.memory_of_serve(folder, roles)
    size = folder.bytes(roles) / 2**20
    tell(f"serve: {now:,.0f} MB of {size:,.0f} MB XML, {most:,.0f} MB at most, after {seconds:.0f} s")
    return [Row("memory after load against the size of the XML", [now / size], 1.0,
                note=f"{now:,.0f} MB for {size:,.0f} MB; it listened after {seconds:.0f} s"),
            Row("the most that the load took, against the size of the XML", [most / size], note=f"{most:,.0f} MB")]


def quiet(site, seconds):
    with site.load(**LOAD) as figures:
        time.sleep(seconds)
    return figures


def reload_under_load(site, seconds, tell):
    """The figures of wrk before and during a reload, and the most memory that it took."""
    before = quiet(site, seconds)
    scale_served.forget_peak(site.pid)
    with site.load(**LOAD) as during:
        time.sleep(0.2)
        took = site.reload()
    now, most = scale_served.memory(site.pid)
    rates = [one["requests"] / one["seconds"] for one in (before, during)]
    tell(f"reload under load: {took:.1f} s, p99 {before['p99'] / 1000:.1f} and {during['p99'] / 1000:.1f} ms, "
         f"{rates[0]:,.0f} and {rates[1]:,.0f} requests a second, memory {now:,.0f}, at most {most:,.0f} MB")
    return {"p99": during["p99"] / before["p99"], "p50": during["p50"] / before["p50"], "rate": rates[1] / rates[0],
            "milliseconds": during["p99"] / 1000, "most": most, "took": took,
            "failed": sum(one["failed"] + one["refused"] for one in (before, during))}


def reloads(site, roles, rounds, tell):
    """Rounds with several roles, then one with all."""
    rows = []
    for count, times, seconds in ((SEVERAL, rounds, 4), (roles, 1, 15)):
        site.put(count)
        site.reload()
        found = [reload_under_load(site, seconds, tell) for _ in range(times)]

        def column(name):
            return [one[name] for one in found]
        there, loaded = f"{count:,} roles", scale_served.memory_of_serve(site.catalogs, count)[0]
        rows += [
            Row(f"requests that failed during a reload, {there}", column("failed"), 0, form="{:.0f}"),
            Row(f"p99 during a reload against that without, {there}", column("p99"), 2.0,
                note=f"{statistics.median(column('milliseconds')):.1f} ms, {statistics.median(column('took')):.0f} s"),
            Row(f"p50 during a reload against that without, {there}", column("p50")),
            Row(f"requests a second during a reload against those without, {there}", column("rate")),
            Row(f"most memory in a reload against that after load, {there}",
                [most / loaded for most in column("most")], 2.2,
                note=f"{max(column('most')):,.0f} against {loaded:,.0f} MB"),
        ]
    return rows


class Watch(threading.Thread):
    """A client that asks for / as often as OFTEN says; (when asked, seconds, body) of each in `seen`."""

    def __init__(self, site):
        super().__init__(daemon=True)
        self.site, self.seen, self.going = site, [], True

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.site.port, timeout=60)
        while self.going:
            begin = time.monotonic()
            body = self.site.get("/", connection, fresh=False)
            self.seen.append((begin, time.monotonic() - begin, body))
            time.sleep(OFTEN)


def change(site, number):
    """Seconds from the end of a reload to the new page; the slowest request since HUP and of as long before."""
    word = f"The tagline with the number {number}.".encode()
    watch = Watch(site)
    watch.start()
    time.sleep(3)
    site.reword(word.decode())
    asked, ended = time.monotonic(), site.hup()
    scale_served.wait_for("a reload", ended, 1800)
    end = time.monotonic()
    scale_served.wait_for("the new page", lambda: word in watch.seen[-1][2], 60)
    watch.going = False
    watch.join()
    when = next(begin + took for begin, took, body in watch.seen if word in body)
    slow = [max(took for begin, took, _ in watch.seen if low <= begin < high)
            for low, high in ((0, asked), (asked, when + 0.001))]
    return max(0, when - end), slow[1], slow[0]


def changes(site, tell):
    """Ten reloads, each with a change; no other load."""
    site.put(SMALL)
    site.reload()
    site.put(SEVERAL)
    site.reload()
    first, found = scale_served.memory(site.pid)[0], []
    for number in range(RELOADS):
        found.append(change(site, number))
        tell("change: seen {:.2f} s after the reload, slowest request {:.3f} s, before {:.3f} s".format(*found[-1]))
    time.sleep(0.5)
    last = scale_served.memory(site.pid)[0]
    tell(f"memory: {first:,.0f} MB, after {RELOADS} reloads {last:,.0f} MB")
    seen, slow, before = zip(*found)
    return [
        Row(f"memory after {RELOADS} reloads against that after the first, {SEVERAL:,} roles", [last / first], 1.1,
            note=f"{last:,.0f} against {first:,.0f} MB"),
        Row("seconds from the end of a reload to the new page, with the shipped cache", list(seen), 2.0),
        Row("the slowest request from HUP to the new page, seconds", list(slow), note="a client every 20 ms",
            form="{:.3f}"),
        Row("the slowest one in three seconds before HUP", list(before), form="{:.3f}"),
    ]


def lists(site, tell):
    """With all roles loaded: the sizes of pages that list, and the sitemap."""
    sizes = {path: len(site.get(path)) for path in LISTS}
    largest = max(sizes, key=sizes.get)
    tell(f"lists: {sizes}")
    return [Row(f"bytes of the largest page that lists, `{largest}`", [sizes[largest]], LARGEST, form="{:,.0f}"),
            *sitemap(site, tell)]


def sitemap(site, tell):
    parts = re.findall(rb"<loc>https://[^/]+(/sitemap/[^<]+)</loc>", site.get("/sitemap.xml"))
    counts, sizes, times = [], [], []
    for path in map(bytes.decode, parts or [b"/sitemap.xml"]):
        took = []
        for _ in range(5):
            begin = time.monotonic()
            body = site.get(path)
            took.append(time.monotonic() - begin)
        counts.append(body.count(b"<url>"))
        sizes.append(len(body))
        times.append(min(took) / counts[-1] * 1e6)
        tell(f"sitemap: {path} has {counts[-1]:,} addresses, {sizes[-1]:,} bytes, {times[-1]:.2f} us an address")
    return [Row("addresses in the largest part of the sitemap", [max(counts)], 50_000, form="{:,.0f}",
                note=f"{sum(counts):,} addresses in {len(counts)} parts"),
            Row("bytes of that part, of 52,428,800", [max(sizes)], 52_428_800, form="{:,.0f}"),
            Row("time an address, the slowest part against the fastest", [max(times) / min(times)],
                note=f"{min(times):.1f} to {max(times):.1f} microseconds")]
