# SPDX-License-Identifier: MIT
"""./serve as a user runs it: one line when it answers, clear words when it cannot, nothing left behind."""
import os
import shutil
import signal
import subprocess
import tempfile

import tap
from careerpath import SOURCE, copy
from servers import Started, free_port, wait_for

if not os.access(SOURCE, os.W_OK) or not os.path.exists(f"{SOURCE}/.git"):
    tap.skip_all("needs a checkout that it can build in")


class Serve(Started):
    """./serve with these options."""

    def __init__(self, *options):
        self.folder = tempfile.mkdtemp(prefix="careerpath-")
        self.start([f"{SOURCE}/serve", *options])

    def announced(self):
        return wait_for(lambda: "careerpath is at" in self.log() or self.process.poll() is not None, 300)


def run(*options):
    return subprocess.run([f"{SOURCE}/serve", *options], capture_output=True, text=True, timeout=300)


def left_over(port):
    """Processes and sockets of a run on that port."""
    folder = f"{SOURCE}/build/run-{port}"
    listing = subprocess.run(["ps", "-eo", "pid=,args="], capture_output=True, text=True).stdout
    found = [line for line in listing.splitlines() if folder in line]
    return found + [name for name in os.listdir(folder) if name.endswith((".sock", ".pid"))]


def get(port, path):
    import urllib.request

    with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=20) as answer:
        return answer.read().decode()


# A test that runs in the background may have been told to ignore it, and so would all that it starts.
signal.signal(signal.SIGINT, signal.default_int_handler)
port = free_port()
with Serve("--port", str(port), "--instances", "3") as serve:
    tap.ok("it announces itself", serve.announced())
    tap.equal("in one line", serve.log(), f"careerpath is at http://127.0.0.1:{port}/\n")
    tap.contains("and that address answers", get(port, "/career-path/backend-developer"), "Backend Developer career path")

    def sockets():
        return sorted(name for name in os.listdir(f"{SOURCE}/build/run-{port}") if name.endswith(".sock"))

    # The address answers as soon as one of them does.
    wait_for(lambda: len(sockets()) == 3)
    tap.equal("three instances, as asked for", sockets(), ["1.sock", "2.sock", "3.sock"])
    second = run("--port", str(port))
    tap.equal(
        "a second one on the port says so in one line, with status 1",
        (second.returncode, second.stdout, second.stderr),
        (1, "", f"careerpath: port {port} is in use\n"),
    )
    tap.contains("and does the first one no harm", get(port, "/faq"), "<h1>")
    tap.equal("TERM ends it with status 0", serve.stop(), 0)
    tap.none("and leaves no process and no socket", left_over(port))

with Serve("--port", str(port)) as serve:
    serve.announced()
    os.symlink(f"{SOURCE}/serve", f"{serve.folder}/linked")
    linked = subprocess.run([f"{serve.folder}/linked", "--port", str(port)], capture_output=True, text=True, timeout=300)
    tap.equal("it may be called through a link", linked.stderr, f"careerpath: port {port} is in use\n")
    # Ctrl-C reaches the whole group of the terminal; here it reaches the one.
    serve.signal(signal.SIGINT)
    tap.equal("Ctrl-C ends it with status 0", serve.process.wait(30), 0)
    tap.none("and leaves no process and no socket", left_over(port))

folder = tempfile.mkdtemp(prefix="careerpath-")
copy(f"{SOURCE}/data", f"{folder}/data")
role = f"{folder}/data/roles/backend-developer.xml"
with open(role) as file:
    text = file.read()
with open(role, "w") as file:
    file.write(text.replace('to="devops-engineer"', 'to="devops-engineeer"'))
wrong = run("--port", str(port), "--data", f"{folder}/data")
tap.equal("a role file with a mistake: status 1", (wrong.returncode, wrong.stdout), (1, ""))
tap.contains("and the list of problems", wrong.stderr, "reference: found role 'devops-engineeer', expected the slug of a role\n")
tap.ok("one line a problem", wrong.stderr.count("\n") == 1 and wrong.stderr.startswith(f"{role}:"))
shutil.rmtree(folder)

for options, words in (
    (["--nope"], "unknown option '--nope'"),
    (["--port"], "no value after '--port'"),
    (["--port", "http"], "wrong value in '--port http'"),
    (["--port", "99999"], "wrong value in '--port 99999'"),
    (["--instances", "0"], "wrong value in '--instances 0'"),
):
    wrong = run(*options)
    tap.equal(f"serve {' '.join(options)}: status 2", wrong.returncode, 2)
    tap.ok(f"and one line: {words}", words in wrong.stderr and wrong.stderr.count("\n") == 1)
tap.done()
