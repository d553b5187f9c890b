# SPDX-License-Identifier: MIT
"""The house rules that a machine can keep: layers, libraries behind one door, file heads, no mutable globals."""
import glob
import os
import re
import subprocess

import tap
from careerpath import BUILD, SOURCE

# Includes point to the right only: a folder may use itself and these.
USES = {
    "base": set(),
    "http": {"base"},
    "tpl": {"base"},
    "catalog": {"base"},
    "search": {"base", "catalog"},
    "site": {"base", "http", "tpl", "catalog", "search"},
    "server": {"base", "http", "site"},
    "cmd": {"base", "http", "site", "server", "catalog", "search"},
}
# Each foreign library has its door: the files that may include it.
DOORS = {
    r"libxml/": {"src/catalog/xml.c", "src/catalog/xml_node.c", "src/catalog/xml_schema.c", "src/catalog/xml_schema.h"},
    r"unicode/": {"src/catalog/locale_inside.h", *(f"src/catalog/locale{part}.c" for part in ("", "_date", "_letter", "_list", "_money"))},
    r"ctemplate/": {"src/tpl/tpl.cc", "src/tpl/modifiers.cc", "src/tpl/level.cc", "src/tpl/level.h"},
    r"(fcgiapp|fcgi_stdio|fcgio)\.h": {"src/server/fcgi.c"},
    r"fastcgi\.h": {"src/server/reply.c"},
    r"zlib\.h": {"src/base/gzip.c"},
    r"sqlite3\.h": {f"src/search/{name}.c" for name in ("build", "database", "learn", "reader", "search", "words")},
    r"xxhash\.h": {"src/base/digest.c"},
}
# cmd/main.c starts and ends libraries through the catalog and the search; nothing else there knows a role.
CATALOG_FROM_CMD = {"src/cmd/main.c"}

files = sorted(
    os.path.relpath(path, SOURCE) for kind in ("c", "h", "cc") for path in glob.glob(f"{SOURCE}/src/*/*.{kind}")
)
texts = {name: open(f"{SOURCE}/{name}").read() for name in files}
tap.ok("there are sources to look at", len(files) > 60)


def wrong_includes():
    for name, text in texts.items():
        folder = name.split("/")[1]
        for other in re.findall(r'#include "([a-z]+)/', text):
            if other != folder and other not in USES[folder]:
                yield f"{name} includes {other}/"
            if folder == "cmd" and other in ("catalog", "search") and name not in CATALOG_FROM_CMD:
                yield f"{name} includes catalog/"


def wrong_doors():
    for name, text in texts.items():
        for library, door in DOORS.items():
            if re.search(rf"#include <{library}", text) and name not in door:
                yield f"{name} includes {library}"


def wrong_heads():
    for name, text in texts.items():
        lines = text.split("\n")
        if lines[0] != "/* SPDX-License-Identifier: MIT" or not lines[1].startswith(f" * {os.path.basename(name)} - "):
            yield name


def mutable_globals():
    """Symbols in writable data; pointers that the loader fills in once (.data.rel.ro) are constant."""
    for path in glob.glob(f"{BUILD}/src/*/*.o"):
        listing = subprocess.run(["nm", "-C", "-f", "sysv", path], capture_output=True, text=True).stdout
        for line in listing.splitlines():
            columns = [column.strip() for column in line.split("|")]
            if len(columns) == 7 and re.match(r"\.t?(data|bss)(?!\.rel\.ro)", columns[6]):
                # ctemplate's headers and the compiler bring their own into C++.
                if not re.search("kStsEmpty|gxx_personality", columns[0]):
                    yield f"{os.path.basename(path)}: {columns[0]} in {columns[6]}"


tap.none("includes point one way", wrong_includes())
tap.none("each library stays behind its door", wrong_doors())
tap.none("each source file says what it is", wrong_heads())
tap.none("files have at most 320 lines", [n for n, t in texts.items() if t.count("\n") > 320])
tap.none("no British spelling in names", [n for n, t in texts.items() if re.search(r"catalogue|colour|organisation", t)])
tap.ok("there are objects to look at", len(glob.glob(f"{BUILD}/src/*/*.o")) > 40)
# AddressSanitizer moves constants about, so there the plain build has to do.
if "-fsanitize" not in open(f"{BUILD}/Makefile").read().split("\nSANITIZE =", 1)[1].split("\n", 1)[0]:
    tap.none("no mutable globals", mutable_globals())
tap.done()
