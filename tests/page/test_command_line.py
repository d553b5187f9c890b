# SPDX-License-Identifier: MIT
"""test_command_line.py - what the program says to whoever types: counts, problems, usage.

0 for done, 1 for problems in data or templates, 2 for a mistake in the command. Mistakes
are one line on stderr and name the word at fault. `serve` is for tests/wire.
"""
import os
import re
import subprocess

import authored
import machines
from careerpath import DATA, PROGRAM, SITE, SITES, TEMPLATES, pages, parse, render, run
from many import many
from tap import done, equal, none, ok
from variant import Variant

COMMANDS = ("serve", "check", "render", "routes")
PLACES = ("--data", SITE, "--templates", TEMPLATES)


def outcome(*arguments):
    process = run(*arguments)
    return process.returncode, process.stdout.decode(), process.stderr.decode()


status, out, err = outcome("--help")
ok("--help names each command on standard output", status == 0 and not err and all(
    re.search(rf"^  {command} ", out, re.M) for command in COMMANDS), out)
status, out, err = outcome("--version")
ok("--version tells name and version in a line", status == 0 and not err and re.fullmatch(
    r"careerpathd \d+\.\d+\.\d+\S*\n", out), out)
for command in COMMANDS:
    helped = outcome(command, "--help")
    ok(f"{command} --help tells its options and nothing else", helped[0] == 0 and not helped[2]
       and helped[1].startswith(
        f"usage: careerpathd {command} ") and "--help" in helped[1], helped)
    equal(f"{command} --version tells the version", outcome(command, "--version"), outcome("--version"))
equal("each command tells its own options",
      {command: set(re.findall(r"--(\w+)", outcome(command, "--help")[1])) - {"help", "version"}
       for command in COMMANDS},
      {"serve": {"data", "templates", "listen", "threads"}, "check": {"data", "templates", "pages"},
       "render": {"data", "templates", "method", "header"}, "routes": set()})

for words, at_fault in (
        ((), ""), (("nonsense",), "nonsense"), (("--nonsense",), "--nonsense"), (("Check",), "Check"), (("",), ""),
        (("check", "extra"), "extra"), (("check", "--nonsense"), "--nonsense"), (("check", "-x"), "-x"),
        (("check", "-xy"), "-x"), (("check", "--data"), "--data"), (("check", "--data="), "--data="),
        (("check", "--templates", ""), ""), (("check", "--method", "GET"), "--method"), (("check", "--pages=x"), "--pages=x"),
        (("routes", "--data", "x"), "--data"),
        (("routes", "extra"), "extra"), (("render",), "PATH"), (("render", "/", "/faq"), "/faq"),
        (("render", "--header", "no colon", "/"), "no colon"), (("render", "--method", "", "/"), ""),
        (("render", "--threads", "2", "/"), "--threads"), (("render", "--header"), "--header"),
        (("render", *["--header=A: b"] * 1000, "/"), "--header=A: b")):
    status, out, err = outcome(*words)
    name = " ".join(words)[:40]
    ok(f"'{name}' is a usage error of one line that names the fault", status == 2 and not out and re.fullmatch(
        rf"careerpathd: [^\n]*'{re.escape(at_fault)}'[^\n]*; try 'careerpathd ([a-z]+ )?--help'\n", err),
        (status, out, err))

for name, data in SITES.items():
    count = f"{len(authored.roles(data))} roles, {len(authored.skills(data))} skills, {len(pages(data))} pages, 0 problems\n"
    told = outcome("check", "--pages", "--data", data, "--templates", TEMPLATES)[1].splitlines()
    for slug, role in authored.roles(data).items():
        mine = [line.split(": ", 1)[1] for line in told if f"/{slug}.xml: " in line]
        has = [f"/{kind}/{slug}" for kind in authored.topic(role)]
        lacks = [f"/{kind}/{slug}" for kind in authored.TOPIC if kind not in authored.topic(role)]
        equal(f"{name}: check --pages tells which pages {slug} has, and which not, with what they need",
              (sorted(mine[0].split()), sorted(line.split()[1].rstrip(",") for line in mine[1:] if "which needs <" in line)),
              (sorted(has), sorted(lacks)))
    equal(f"{name}: check --pages ends in the line of counts", told[-1] + "\n", count)
    equal(f"{name}: check prints one line of counts", outcome("check", "--data", data, "--templates", TEMPLATES),
          (0, count, ""))
equal("options may follow or be shortened, and the last one counts",
      outcome("check", "--data", "/nowhere", "--templates", TEMPLATES, f"--dat={SITE}"), outcome("check", *PLACES))
equal("folders may end in a slash", outcome("check", "--data", SITE + "/", "--templates", TEMPLATES + "/")[0], 0)
equal("render takes a path after --, as it is", run("render", *PLACES, "--", "--help").stdout[:26],
      b"Status: 400 Bad Request\r\nC")
equal("render answers 0 whatever the page's status", [run("render", *PLACES, path).returncode for path in
                                                     ("/", "/nothing", "/%00")], [0, 0, 0])
wire = run("render", *PLACES, "/faq").stdout
ok("render writes a response in CGI form",
   wire.startswith(b"Status: 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n")
   and b"\r\n\r\n<!DOCTYPE html>" in wire)
equal("render takes header fields, white space around values or not",
      [parse(run("render", *PLACES, "--header", field, "/faq").stdout).status for field in
       ("If-None-Match:*", "if-none-match: *", "IF-NONE-MATCH: \t*", "If-None-Match :*", "X: *")],
       [304, 304, 304, 200, 200])

with Variant() as site:
    site.edit("roles/hr-officer", lambda role: role.find("ladder/rung[2]").set("from", "4"))
    site.edit("roles/able-seaman", lambda role: role.find("related/move").set("to", "nobody"))
    status, out, err = outcome("check", "--data", site.data, "--templates", TEMPLATES)
    lines = out.splitlines()
    ok("check prints every problem on standard output, a line each, sorted, and exits 1",
       status == 1 and not err and len(lines) == 2 and lines == sorted(lines), (status, out, err))
    none("a problem names file, line and rule, what was found and what was expected",
         [line for line in lines if not re.fullmatch(r"\S+\.xml:\d+: [a-z-]+: found .+, expected .+", line)])
    failed = outcome("render", "--data", site.data, "--templates", TEMPLATES, "/")
    equal("render prints the same problems on standard error, and no page", failed, (1, "", out))
for words in (("--data", "/nowhere", "--templates", TEMPLATES), ("--data", SITE, "--templates", "/nowhere")):
    status, out, err = outcome("check", *words)
    ok(f"check tells that {words[1] if words[1] == '/nowhere' else words[3]} is no such folder",
       status == 1 and not err and "/nowhere" in out, (status, out, err))
    equal("render exits 1 there, too", outcome("render", *words, "/")[:2], (1, ""))

routes = outcome("routes")
# Pattern, template, media type (which may have a charset after a space), caching.
ROW = re.compile(r"(/\S*) +(\S+\.tpl) +([a-z]+/[a-z+]+(?:; charset=utf-8)?) +(no-store|public, max-age=\d+)")
rows = [match.groups() if (match := ROW.fullmatch(line)) else [line] for line in routes[1].splitlines()]
equal("routes prints the table without loading anything, four columns a row",
      (routes[0], routes[2], {len(row) for row in rows}), (0, "", {4}))
# A small site has no further pages of a list. Parts of a sitemap: tests/wire/test_sitemap_index.py has a larger one.
with many(121) as larger:
    for row in rows:
        path = row[0].replace("{role}", "able-seaman").replace("{status}", "404").replace("{part}", "2")
        path = path.replace("{category}", "at-sea").replace("{skill}", "knots").replace("{pair}", "able-seaman/hr-officer")
        response = render(path, larger if "{part}" in row[0] else SITE)
        if row[0] not in ("/error/{status}", "/sitemap/{part}.xml"):
            equal(f"{row[0]} has the media type and caching of the table",
                  [response.headers["content-type"], response.headers["cache-control"]], list(row[2:]))
none("the table's templates exist", [row[1] for row in rows if not os.path.exists(f"{TEMPLATES}/en/{row[1]}")])
listed = {row[0] for row in rows}
none("the table has the role's page, the pages of lists and each form for programs, and names none twice",
     {"/career-path/{role}", "/career-path/page/{part}", "/api/v1/roles/page/{part}", "/robots.txt", "/sitemap.xml",
      *machines.paths(["{role}"])} ^ {
         path for path in listed if path.startswith("/career-path/")
         or machines.form(path.replace("{role}", "x").replace("{part}", "2"))}
     | {path for path in listed if [row[0] for row in rows].count(path) > 1})
for words in (("check", *PLACES), ("render", *PLACES, "/"), ("routes",)):
    with open("/dev/full", "wb") as full:
        process = subprocess.run([PROGRAM, *words], stdout=full, stderr=subprocess.PIPE, timeout=60)
    equal(f"{words[0]} fails where its output cannot be written", process.returncode, 1)
equal("check reads the shipped data from any folder", run("check", "--data", os.path.relpath(DATA, "/"), "--templates",
                                                          os.path.relpath(TEMPLATES, "/"), cwd="/").returncode, 0)
done()
