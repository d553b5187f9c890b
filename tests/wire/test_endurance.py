# SPDX-License-Identifier: MIT
"""The responder when things run out: descriptors, patience, time; and a socket that outlives its process."""
import os
import resource
import signal
import socket
import tempfile
import threading
import time

import fastcgi
import tap
from careerpath import PROGRAM, SITE, TEMPLATES, parse, render, run
from servers import Responder, wait_for

PAGE = "/career-path/able-seaman"
EXPECTED = render(PAGE, SITE)


def answers(address, seconds=2.0):
    """Whether a new client gets the page in time."""
    return fastcgi.answers(address, PAGE, EXPECTED, seconds)


folder = tempfile.mkdtemp(prefix="careerpath-")
with open(f"{folder}/precious", "w") as file:
    file.write("words")
refused = run("serve", "--data", SITE, "--templates", TEMPLATES, "--listen", f"unix:{folder}/precious")
tap.equal("a file in the place of the socket: exit status", refused.returncode, 1)
with open(f"{folder}/precious") as file:
    tap.equal("and the file is left alone", file.read(), "words")
os.unlink(f"{folder}/precious")

FEW = 40
with Responder(threads=2, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (FEW, FEW))) as site:
    idle = [fastcgi.connect(site.listen) for _ in range(FEW * 2)]
    tap.ok("more idle connections than descriptors: a new client is served", answers(site.listen, 5))
    tap.equal("the log tells it once", site.log().count("cannot accept"), 1)
    for peer in idle:
        peer.close()
    tap.ok("and it goes on", wait_for(lambda: answers(site.listen)))
    tap.equal("TERM ends it with status 0", site.stop(), 0)

with Responder(threads=2) as site:
    whole, over = fastcgi.request(PAGE), threading.Event()

    def drip():
        """Sends a byte a second, so that no pause is ever long."""
        with fastcgi.connect(site.listen) as peer:
            for byte in whole:
                try:
                    peer.sendall(bytes([byte]))
                except OSError:
                    return
                if over.wait(1):
                    return

    drips = [threading.Thread(target=drip) for _ in range(2)]
    for thread in drips:
        thread.start()
    time.sleep(0.5)
    tap.ok("peers that drip on every thread are cut off in seconds", answers(site.listen, 10))
    over.set()
    for thread in drips:
        thread.join()

with Responder(threads=2) as site:
    with fastcgi.connect(site.listen) as peer:
        tap.ok("with a connection open that has said nothing yet", answers(site.listen))
        site.process.send_signal(signal.SIGTERM)
        wait_for(lambda: "stopping" in site.log())
        time.sleep(0.3)
        try:
            peer.sendall(fastcgi.request(PAGE))
            first = parse(fastcgi.reply(peer)[0])
        except (OSError, EOFError) as error:
            first = repr(error)
    tap.equal("its first request is answered although a stop came in between", first, EXPECTED)
    tap.equal("and the stop ends with status 0", site.stop(), 0)


def start(listener):
    """A responder on an inherited socket, as a service manager starts it."""
    child = os.fork()
    if child == 0:
        os.dup2(listener.fileno(), 3)
        os.set_inheritable(3, True)
        os.dup2(os.open("/dev/null", os.O_WRONLY), 2)
        os.environ.update(LISTEN_PID=str(os.getpid()), LISTEN_FDS="1")
        os.execv(PROGRAM, [PROGRAM, "serve", "--data", SITE, "--templates", TEMPLATES])
    return child


path = f"{folder}/inherited"
listener = socket.socket(socket.AF_UNIX)
listener.bind(path)
listener.listen(128)
child = start(listener)
tap.ok("it serves on a socket that a service manager hands over", answers(f"unix:{path}", 30))
wrong, count, over = [], 0, threading.Event()


def ask_on():
    """One connection a request, as fast as it goes."""
    global count
    while not over.is_set():
        try:
            if parse(fastcgi.ask(f"unix:{path}", PAGE)) != EXPECTED:
                wrong.append("another page")
        except (OSError, EOFError) as error:
            wrong.append(repr(error))
        count += 1


askers = [threading.Thread(target=ask_on) for _ in range(4)]
for thread in askers:
    thread.start()
slowest = 0.0
for _ in range(4):
    wait_for(lambda at=count: count > at + 50)
    begin = time.monotonic()
    os.kill(child, signal.SIGTERM)
    status = os.waitpid(child, 0)[1]
    slowest = max(slowest, time.monotonic() - begin)
    tap.equal("TERM under load ends it with status 0", status, 0)
    child = start(listener)
wait_for(lambda at=count: count > at + 50)
over.set()
for thread in askers:
    thread.join()
tap.none(f"four restarts on one socket: {count} requests, none lost", wrong)
tap.ok(f"and each stop took a moment ({slowest:.1f} s at the most)", slowest < 5)
os.kill(child, signal.SIGTERM)
os.waitpid(child, 0)
tap.ok("the inherited socket stays", os.path.exists(path))
listener.close()
os.unlink(path)
os.rmdir(folder)
tap.done()
