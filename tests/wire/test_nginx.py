# SPDX-License-Identifier: MIT
"""Through the real nginx with the shipped configuration: headers, sizes, methods, static files, errors."""
import gzip
import http.client
import os
import re
import shutil
import signal
import subprocess

import tap
from careerpath import SITE, SOURCE, render
from servers import Site, wait_for

PAGE = "/career-path/able-seaman"
SECURITY = {
    "content-security-policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; manifest-src 'self'; "
    "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "x-frame-options": "DENY",
}
NGINX = shutil.which("nginx") or "/usr/sbin/nginx"


def is_stopped(pid):
    """A signal takes effect when the process next runs, which on a busy machine is not at once."""
    with open(f"/proc/{pid}/stat") as stat:
        return stat.read().rpartition(")")[2].split()[0] == "T"


def status_of(raw):
    return int(raw.split(b" ", 2)[1]) if raw.startswith(b"HTTP/") else raw[:80]


with Site() as site:
    test = subprocess.run(
        [NGINX, "-t", "-p", f"{site.folder}/", "-e", "error.log", "-c", "nginx.conf"], capture_output=True, text=True
    )
    tap.equal("nginx -t finds the configuration right", test.returncode, 0)
    tap.none("and has nothing to warn of", [line for line in test.stderr.splitlines() if "[" in line and "[notice]" not in line])

    expected = render(PAGE, SITE)
    status, headers, body = site.ask(PAGE)
    tap.equal("the page is the page of render", (status, body), (200, expected.body))
    for name in ("content-type", "etag", "cache-control", "vary", "content-length"):
        tap.equal(f"{name} passes through", headers.get(name), expected.headers[name])
    tap.equal("nginx shows no version", headers.get("server"), "nginx")

    status, headers, body = site.ask(PAGE, headers={"Accept-Encoding": "gzip"})
    tap.equal("gzip when asked for", gzip.decompress(body), expected.body)
    weak = headers["etag"]
    tap.equal("its entity tag is weak", weak, "W/" + expected.headers["etag"])
    status, headers, body = site.ask(PAGE, headers={"If-None-Match": weak, "Accept-Encoding": "gzip"})
    tap.equal("which gets 304 without a body", (status, body), (304, b""))
    for name in ("etag", "cache-control", "vary"):
        tap.ok(f"304 carries {name}", name in headers)
    status, headers, body = site.ask(PAGE, "HEAD")
    tap.equal("HEAD has no body", (status, body), (200, b""))
    tap.equal("and the length of the page", headers["content-length"], str(len(expected.body)))
    long = "/Career-Path/able-seaman?" + "q" * (2048 - len("/Career-Path/able-seaman?"))
    status, headers, _ = site.ask(long)
    tap.equal("a redirect may be as long as an address", (status, headers.get("location")),
              (301, long.replace("Career-Path", "career-path")))
    tap.equal("and one byte more is too long", site.ask(long + "q")[0], 414)
    tap.equal("a page that was asked for with HEAD first", site.ask("/faq/able-seaman", "HEAD")[::2], (200, b""))
    tap.equal("has its body for GET", site.ask("/faq/able-seaman")[2], render("/faq/able-seaman", SITE).body)
    for coding, wanted in (("gzip;q=0", None), ("identity", None), ("GZIP", "gzip"), ("deflate, gzip;q=0.5", "gzip")):
        got = site.ask(PAGE, headers={"Accept-Encoding": coding})[1].get("content-encoding")
        tap.equal(f"'Accept-Encoding: {coding}' gets what it allows", got, wanted)

    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20)
    connection.connect()
    socket = connection.sock
    same = [site.ask(PAGE, connection=connection)[2] == expected.body for _ in range(10)]
    tap.ok("ten requests on one kept connection", all(same) and connection.sock is socket)
    connection.close()

    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW"):
        status, headers, _ = site.ask(PAGE, method)
        tap.equal(f"{method} gets 405 with Allow", (status, headers.get("allow")), (405, "GET, HEAD"))
    status, headers, body = site.ask(PAGE, "POST", body=b"x" * 5000)
    tap.ok("a large POST gets the site's own 405 page", status == 405 and b"Fish &amp; Ships" in body)

    # (what, bytes of the request, status)
    line = f"GET {PAGE} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n".encode()
    for name, request, wanted in (
        ("a target of 3,000 bytes", b"GET /" + b"a" * 3000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 414),
        ("a target of 20,000 bytes", b"GET /" + b"a" * 20000 + b" HTTP/1.1\r\nHost: x\r\n\r\n", 414),
        ("headers of 40,000 bytes", line + b"X: " + b"a" * 40000 + b"\r\n\r\n", 431),
        ("a body of 5,000 bytes", line + b"Content-Length: 5000\r\n\r\n" + b"a" * 5000, 413),
        ("no request line", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        ("no Host", f"GET {PAGE} HTTP/1.1\r\n\r\n".encode(), 400),
        ("a broken escape", b"GET /%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400),
        ("an escaped NUL", b"GET /%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400),
        ("bytes that are not ASCII", b"GET /\xc3\xa9 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 400),
        ("a way out of the root", b"GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n", 400),
        ("an unknown page", b"GET /nowhere HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 404),
    ):
        raw = site.raw(request)
        tap.equal(f"{name} gets {wanted}", status_of(raw), wanted)
        tap.ok(f"{name}: a page in the site's own dress", b"Fish &amp; Ships" in raw)
        tap.ok(f"{name}: with security headers", b"X-Content-Type-Options: nosniff" in raw)

    for path in ("/", PAGE, "/nowhere", "/robots.txt", "/sitemap.xml", "/Faq/"):
        _, headers, _ = site.ask(path)
        got = {name: headers.get(name) for name in SECURITY}
        tap.equal(f"{path} has the security headers", got, SECURITY)

    tap.equal("healthz answers this machine", site.ask("/healthz")[0], 200)
    outside = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20, source_address=("127.0.0.2", 0))
    tap.equal("healthz is closed to others", site.ask("/healthz", connection=outside)[0], 403)
    tap.equal("pages are not", site.ask(PAGE, connection=outside)[0], 200)
    for path in ("//healthz", "/%68ealthz", "/./healthz"):
        tap.equal(f"{path} is closed, too", site.ask(path, connection=outside)[0], 403)
    outside.close()
    tap.equal("the error pages are for nginx itself", site.ask("/error/503")[0], 404)
    status, headers, _ = site.ask("//Career-Path/OLD-salt/?a=b")
    tap.equal("one redirect to the one address", (status, headers["location"]), (301, f"{PAGE}?a=b"))
    status, headers, _ = site.ask("/FAQ", headers={"Host": "evil.example"})
    tap.equal("the Host header decides nothing", headers["location"], "/faq")

    for path in sorted(set(re.findall(r'"(/static/[^"]+)"', expected.body.decode()))):
        status, headers, body = site.ask(path)
        name = re.sub(r"\.[0-9a-f]{16}\.", ".", path)
        with open(f"{SOURCE}/templates{name}", "rb") as file:
            tap.equal(f"{name} is served", (status, body), (200, file.read()))
        tap.equal(f"{name} may be kept for a year", headers["cache-control"], "public, max-age=31536000, immutable")
        tap.equal(f"{name} says how it varies", headers["vary"], "Accept-Encoding")
        tap.equal(f"{name} has the security headers", {n: headers.get(n) for n in SECURITY}, SECURITY)
        _, headers, packed = site.ask(path, headers={"Accept-Encoding": "gzip"})
        tap.equal(f"{name} comes packed", gzip.decompress(packed), body)
        tap.equal(f"{name} was packed before", headers.get("content-length"), str(len(packed)))
        if os.path.exists("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"):
            _, headers, packed = site.ask(path, headers={"Accept-Encoding": "gzip, br"})
            tap.equal(f"{name} comes in Brotli where it is understood", headers.get("content-encoding"), "br")
            tap.ok(f"{name} is smaller in Brotli", len(packed) < len(body))
    picture = re.search(r'"og:image" content="https://[^/]+(/share/[^"]+)"', expected.body.decode())[1]
    status, headers, body = site.ask(picture)
    tap.equal("the picture to share is a PNG of 1200 by 630", (status, body[:8], body[16:24]),
              (200, b"\x89PNG\r\n\x1a\n", (1200).to_bytes(4, "big") + (630).to_bytes(4, "big")))
    tap.equal("with its type", headers["content-type"], "image/png")
    tap.equal("and a day to keep it", headers["cache-control"], "public, max-age=86400")
    tap.equal("and the security headers", {n: headers.get(n) for n in SECURITY}, SECURITY)
    tap.equal("no picture for a role that is none", site.ask("/share/nobody.png")[0], 404)

    for path in ("/static/", "/static/site.css", "/static/../site.conf", "/static/site.0123456789abcdef.css"):
        tap.equal(f"{path} is no file for visitors", site.ask(path)[0], 404)

    logged = [line for line in site.logs().splitlines() if "[error]" in line or "[alert]" in line or "[crit]" in line]
    expected_errors = ("access forbidden by rule", "too large body")
    tap.none("nginx logged no other error", [x for x in logged if not any(e in x for e in expected_errors)])

    kept = sum(len(files) for _, _, files in os.walk(f"{site.folder}/cache"))
    for path in ("/nobody", f"{PAGE}?a", f"{PAGE}?b", "/Career-Path/able-seaman", "/%zz"):
        site.ask(path)
    tap.equal("nginx keeps only the pages that there are, whatever strangers ask for",
              sum(len(files) for _, _, files in os.walk(f"{site.folder}/cache")), kept)
    for pid in site.instances():
        os.kill(pid, signal.SIGSTOP)  # connected to, never answering
    wait_for(lambda: all(is_stopped(pid) for pid in site.instances()))
    status, headers, body = site.ask("/never-asked-for")
    tap.ok("responders that hang get the site's own 503 page", status == 503 and b"Fish &amp; Ships" in body)
    tap.equal("which nobody keeps", headers["cache-control"], "no-store")
    tap.equal("but a page that was asked for before is still there", site.ask(PAGE)[::2], (200, expected.body))
    status, headers, body = site.ask(PAGE, headers={"Accept-Encoding": "br, gzip"})
    tap.equal("packed, too", (status, gzip.decompress(body)), (200, expected.body))
    tap.equal("and for those who have it", site.ask(PAGE, headers={"If-None-Match": weak})[0], 304)
    for pid in site.instances():
        os.kill(pid, signal.SIGCONT)
    tap.ok("and it is over when they go on", wait_for(lambda: site.ask("/never-asked-for")[0] == 404))
tap.done()
