# SPDX-License-Identifier: MIT
"""`careerpathd files` and nginx/publish: what nginx serves by itself, written whole, and again only where it changed."""
import glob
import gzip
import os
import shutil
import subprocess
import tempfile

import tap
from careerpath import PROGRAM, SITE, SOURCE, TEMPLATES, copy, render, run

folder = tempfile.mkdtemp(prefix="careerpath-")
data, out = f"{folder}/data", f"{folder}/out"
copy(SITE, data)
os.mkdir(out)


def files():
    return run("files", "--data", data, "--templates", TEMPLATES, out)


def read(path):
    with open(f"{out}{path}", "rb") as file:
        return file.read()


def dates():
    return {path: os.stat(path).st_mtime_ns for path in glob.glob(f"{out}/*/*")}


def publish():
    return subprocess.run([f"{SOURCE}/nginx/publish", PROGRAM, data, TEMPLATES, out], capture_output=True, timeout=60)


first = files()
paths = first.stdout.decode().split()
tap.equal("files ends well and says nothing else", (first.returncode, first.stderr), (0, b""))
tap.equal("it names what it wrote", sorted(paths), sorted(path.removeprefix(out) for path in glob.glob(f"{out}/*/*")))
for path in ("/error/404", "/error/503", "/share/able-seaman.svg", "/share/hr-officer.svg"):
    tap.equal(f"{path} is what render says", read(path), render(path, SITE).body)
tap.none("every asset that a page names is there", [
    name for name in ("site", "icon") if not any(path.startswith(f"/static/{name}.") for path in paths)])
with open(f"{TEMPLATES}/static/site.css", "rb") as style:
    tap.equal("with the bytes of its file", read(next(p for p in paths if p.endswith(".css"))), style.read())

before = dates()
tap.equal("a second time it names the same", files().stdout.decode().split(), paths)
tap.equal("and writes nothing", dates(), before)
with open(f"{data}/roles/hr-officer.xml") as file:
    text = file.read()
with open(f"{data}/roles/hr-officer.xml", "w") as file:
    file.write(text.replace(">HR Officer<", ">People Officer<"))
files()
changed = sorted(path.removeprefix(out) for path, date in dates().items() if before.get(path) != date)
tap.equal("a changed role changes its picture, and that alone", changed, ["/share/hr-officer.svg"])
tap.equal("no half file is left", glob.glob(f"{out}/*/*.new"), [])

if os.getuid() != 0:  # root writes anywhere
    os.chmod(f"{out}/share", 0o500)
os.rename(f"{out}/share/hr-officer.svg", f"{folder}/aside")
os.mkdir(f"{out}/share/hr-officer.svg")
broken = files()
tap.equal("what cannot be written ends it with status 1", broken.returncode, 1)
tap.ok("and a clear line", b"careerpathd: cannot write " in broken.stderr, broken.stderr)
os.chmod(f"{out}/share", 0o700)
os.rmdir(f"{out}/share/hr-officer.svg")
tap.equal("a folder that is not there, too", run("files", "--data", data, "--templates", TEMPLATES, f"{folder}/no/such").returncode, 1)
tap.equal("no folder is a wrong command", run("files", "--data", data, "--templates", TEMPLATES).returncode, 2)

together = f"{folder}/together"
pair = [subprocess.Popen([f"{SOURCE}/nginx/publish", PROGRAM, data, TEMPLATES, together], stderr=subprocess.PIPE)
        for _ in range(4)]
ends = [(one.communicate()[1], one.returncode) for one in pair]
tap.equal("several may publish at the same time", ends, [(b"", 0)] * 4)
tap.equal("and leave no half file", glob.glob(f"{together}/*/*.new") + glob.glob(f"{together}/work*"), [])
tap.equal("publish ends well", publish().returncode, 0)
style = next(path for path in paths if path.endswith(".css"))
tap.equal("with packed assets", gzip.decompress(read(f"{style}.gz")), read(style))
tap.ok("and pictures", read("/share/able-seaman.png").startswith(b"\x89PNG"))
before = dates()
with open(f"{data}/roles/hr-officer.xml", "w") as file:
    file.write(text)
publish()
drawn = sorted(path.removeprefix(out) for path, date in dates().items() if path.endswith(".png") and before[path] != date)
tap.equal("a picture is drawn again where its role has changed", drawn, ["/share/hr-officer.png"])
old = f"{out}/static/site.0123456789abcdef.css"
for path in (old, f"{out}{style}", f"{out}{style}.gz"):
    shutil.copy(f"{out}{style}", path) if path == old else None
    os.utime(path, (1, 1))
publish()
tap.ok("an asset that no page has named for a month goes", not os.path.exists(old))
tap.ok("one that a page names stays, however old", os.path.exists(f"{out}{style}") and os.path.exists(f"{out}{style}.gz"))
tap.equal("and nothing of the work is left", sorted(os.listdir(out)), ["error", "share", "static"])
shutil.rmtree(folder)
tap.done()
