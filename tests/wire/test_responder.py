# SPDX-License-Identifier: MIT
"""The responder alone, over FastCGI: connections kept, broken, silent and many; what peers may send."""
import concurrent.futures
import os
import random
import signal
import socket
import stat
import time

import fastcgi
import tap
from careerpath import PROGRAM, SITE, SOURCE, TEMPLATES, parse, render, run
from servers import Responder, free_port

PAGE = "/career-path/able-seaman"
EXPECTED = render(PAGE, SITE)


def answers(address, seconds=2.0):
    """Whether a new client gets the page in time."""
    return fastcgi.answers(address, PAGE, EXPECTED, seconds)


def closed(peer):
    """Whether the other side has closed; waits as long as the peer's timeout."""
    try:
        return peer.recv(1) == b""
    except ConnectionError:
        return True
    except TimeoutError:
        return False


with Responder(threads=4) as site:
    address = site.listen
    tap.equal("a page over FastCGI is the page of render", parse(fastcgi.ask(address, PAGE)), EXPECTED)
    mode = stat.S_IMODE(os.stat(site.path).st_mode)
    tap.equal("the socket has mode 0660", oct(mode), oct(0o660))

    with fastcgi.connect(address) as peer:
        got = []
        for _ in range(20):
            peer.sendall(fastcgi.request(PAGE))
            got.append(parse(fastcgi.reply(peer)[0]) == EXPECTED)
        tap.equal("twenty requests on one kept connection", got, [True] * 20)
        head = fastcgi.request(PAGE, "HEAD")
        peer.sendall(head)
        answer = parse(fastcgi.reply(peer)[0])
        tap.equal("HEAD has the headers of GET and no body", answer, EXPECTED._replace(body=b""))
        peer.sendall(fastcgi.request(PAGE, headers={"HTTP_IF_NONE_MATCH": EXPECTED.headers["etag"]}))
        answer = parse(fastcgi.reply(peer)[0])
        tap.equal("If-None-Match gets 304 without a body", (answer.status, answer.body), (304, b""))
        peer.sendall(fastcgi.request(PAGE, body=b"x" * 3000))
        tap.ok("a request with a body does not spoil the connection", parse(fastcgi.reply(peer)[0]) == EXPECTED)
        peer.sendall(fastcgi.request(PAGE))
        out, err = fastcgi.reply(peer)
        tap.equal("nothing goes to the error stream", err, b"")

    with fastcgi.connect(address) as peer:
        peer.sendall(fastcgi.request(PAGE, keep=False))
        fastcgi.reply(peer)
        tap.ok("without FCGI_KEEP_CONN the connection is closed after the reply", closed(peer))

    idle = [fastcgi.connect(address) for _ in range(40)]
    for peer in idle[:20]:
        peer.sendall(fastcgi.request(PAGE))
        fastcgi.reply(peer)
    tap.ok("forty idle connections on four threads: a new client is served at once", answers(address))
    idle[0].sendall(fastcgi.request(PAGE))
    tap.ok("and an idle one is served when it speaks", parse(fastcgi.reply(idle[0])[0]) == EXPECTED)
    for peer in idle:
        peer.close()

    whole = fastcgi.request(PAGE)
    halves = []
    for cut in (1, 7, 8, 15, 16, 20, 40, len(whole) - 8, len(whole) - 1):
        peer = fastcgi.connect(address)
        peer.sendall(whole[:cut])
        peer.close()
    tap.ok("peers that vanish in the middle of a request cost nothing", answers(address))
    for cut in (16, 40, len(whole) - 1):
        halves.append(fastcgi.connect(address, 20))
        halves[-1].sendall(whole[:cut])
    tap.ok("three half requests on four threads: a new client is served at once", answers(address))
    halves.append(fastcgi.connect(address, 20))
    halves[-1].sendall(whole[:30])
    tap.ok("half requests on every thread hold a new client up for seconds, not for ever", answers(address, 12))
    tap.equal("half requests are given up and closed", [closed(peer) for peer in halves], [True] * 4)

    for _ in range(50):
        peer = fastcgi.connect(address)
        peer.sendall(whole)
        peer.close()
    tap.ok("peers that do not wait for the reply cost nothing", answers(address))

    dice = random.Random(2026)
    for _ in range(200):
        with fastcgi.connect(address) as peer:
            junk = bytearray(whole if dice.random() < 0.7 else dice.randbytes(dice.randrange(1, 200)))
            for _ in range(dice.randrange(1, 6)):
                junk[dice.randrange(len(junk))] = dice.randrange(256)
            # Lengths are left small: a record that promises more than it brings is a half request.
            peer.sendall(junk)
            peer.shutdown(socket.SHUT_WR)
    tap.ok("damaged records cost nothing", answers(address) and site.process.poll() is None)

    for name, target, status in (
        ("a target of 100,000 bytes", "/" + "a" * 100_000, 414),
        ("a target of 2,049 bytes", "/" + "a" * 2048, 414),
        ("no target", "", 400),
        ("control bytes in the target", "/\r\nX: y", 400),
        ("bytes that are no ASCII in the target", b"/\xff\xfe", 400),
        ("a target without a slash", "http://example.org/", 400),
        ("an unknown page", "/nowhere", 404),
    ):
        tap.equal(f"{name} gets {status}", parse(fastcgi.ask(address, target)).status, status)
    tap.equal("an odd method gets 405", parse(fastcgi.ask(address, PAGE, method="BREW\r\n")).status, 405)
    many = {f"HTTP_X_{i}": "v" * 200 for i in range(2000)}
    tap.ok("two thousand parameters change nothing", parse(fastcgi.ask(address, PAGE, headers=many)) == EXPECTED)
    long = {"HTTP_IF_NONE_MATCH": '"a",' * 50_000}
    tap.equal("an endless If-None-Match matches nothing", parse(fastcgi.ask(address, PAGE, headers=long)).status, 200)

    second = run("serve", "--data", SITE, "--templates", TEMPLATES, "--listen", address)
    tap.equal("a second server does not take the socket away: exit status", second.returncode, 1)
    tap.contains("and it says why in a line", second.stderr.decode(), "Address already in use")

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        running = [pool.submit(fastcgi.ask, address, PAGE) for _ in range(400)]
        time.sleep(0.05)
        status = site.stop()
    served = [f for f in running if f.exception() is None]
    tap.equal("TERM ends it with status 0", status, 0)
    tap.none("every reply that began was whole", [f for f in served if parse(f.result()) != EXPECTED])
    tap.ok("its socket is gone", not os.path.exists(site.path))

with Responder(threads=2) as site:
    peer = fastcgi.connect(site.listen, 20)
    peer.sendall(fastcgi.request(PAGE)[:30])
    time.sleep(0.2)
    start = time.monotonic()
    tap.equal("TERM ends it although a peer has sent half a request", site.stop(), 0)
    tap.ok("within ten seconds", time.monotonic() - start < 10)
    peer.close()

with Responder(listen=f"tcp:127.0.0.1:{free_port()}") as site:
    tap.ok("it serves on a TCP address", answers(site.listen))
    tap.equal("and INT ends it with status 0", (site.signal(signal.SIGINT), site.process.wait(15))[1], 0)

with Responder() as site:
    site.process.kill()
    site.process.wait()
    tap.ok("kill -9 leaves the socket file", os.path.exists(site.path))
    again = Responder(listen=site.listen)
    tap.ok("and the next one takes it over", answers(site.listen))
    again.__exit__()

for arguments, text in (
    (["--listen", "unix:/nonexistent/s"], "No such file or directory"),
    (["--listen", f"unix:/{'x' * 200}"], "File name too long"),
    (["--listen", "tcp:nowhere"], "cannot listen on tcp:nowhere"),
):
    failed = run("serve", "--data", SITE, "--templates", TEMPLATES, *arguments)
    tap.equal(f"{arguments[1][:24]} cannot be: exit status", failed.returncode, 1)
    tap.contains("and one line says why", failed.stderr.decode(), text)
failed = run("serve", "--data", f"{SOURCE}/nowhere", "--templates", TEMPLATES, "--listen", "unix:x")
tap.equal("wrong content: exit status", failed.returncode, 1)
tap.contains("and the problems", failed.stderr.decode(), "careerpath.xsd:0: file: ")
tap.done()
