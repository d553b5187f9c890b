# SPDX-License-Identifier: MIT
"""One bad site for each rule: `careerpathd check` reports its mistakes, at their lines, and nothing else.

A case is a folder with what differs from tests/site, and templates/ with what differs from the templates:
  expected   the exact output; DATA and TEMPLATES stand for the folders
  removed    paths that are taken away, one a line
  repeated   "PATH WORD TIMES": a word in a file, written so many times (for files too large to keep)
"""
import concurrent.futures
import glob
import os
import re
import shutil
import tempfile

import tap
from careerpath import SITE, SOURCE, TEMPLATES, copy, run

HERE = os.path.dirname(os.path.abspath(__file__))
# Only a build with --enable-sanitize reads these; lsan.supp says what for.
os.environ["ASAN_OPTIONS"] = "fast_unwind_on_malloc=0"
os.environ["LSAN_OPTIONS"] = f"suppressions={HERE}/lsan.supp:print_suppressions=0"
NOTES = ("expected", "removed", "repeated")
# Rules whose texts are libxml2's.
FOREIGN = ("schema",)
LINE = re.compile(r"(DATA|TEMPLATES)/[^:]*:\d+: ([a-z]+(?:-[a-z]+)*): (.*)")


def lines_of(case, note):
    path = f"{HERE}/{case}/{note}"
    return open(path, encoding="utf-8").read().splitlines() if os.path.exists(path) else []


def lay_out(case, folder):
    """The good site and the templates in folder, with the case laid over them."""
    copy(SITE, f"{folder}/DATA")
    copy(TEMPLATES, f"{folder}/TEMPLATES")
    for path in lines_of(case, "removed"):
        gone = f"{folder}/{path}"
        (shutil.rmtree if os.path.isdir(gone) else os.remove)(gone)
    for root, _, names in os.walk(f"{HERE}/{case}"):
        for name in names:
            inside = os.path.relpath(os.path.join(root, name), f"{HERE}/{case}")
            if inside in NOTES:
                continue
            target = f"{folder}/DATA/{inside}"
            if inside.startswith("templates/"):
                target = f"{folder}/TEMPLATES/{inside.removeprefix('templates/')}"
            os.makedirs(os.path.dirname(target), exist_ok=True)
            shutil.copyfile(os.path.join(root, name), target)
    for line in lines_of(case, "repeated"):
        path, word, times = line.split()
        with open(f"{folder}/{path}", encoding="utf-8") as file:
            text = file.read().replace(word, word * int(times))
        with open(f"{folder}/{path}", "w", encoding="utf-8") as file:
            file.write(text)


def check(case):
    """The finished check, its output without the folder's own name."""
    with tempfile.TemporaryDirectory() as folder:
        if case:
            lay_out(case, folder)
        process = run("check", "--data", f"{folder}/DATA", "--templates", f"{folder}/TEMPLATES")
        return process.returncode, process.stdout.decode().replace(f"{folder}/", ""), process.stderr.decode()


def unclear(lines):
    """Lines that are not of the form that authors know."""
    for line in lines:
        match = LINE.fullmatch(line)
        if match is None:
            yield line
        elif match[2] not in FOREIGN and not re.fullmatch("found .*, expected .*", match[3]):
            yield line


def test(case, status, out, error):
    expected = lines_of(case, "expected")
    tap.equal(f"{case}: all mistakes are reported, and nothing else", out.splitlines(), expected)
    tap.equal(f"{case}: check fails", status, 1)
    # ctemplate tells on stderr what is wrong with a template; nobody else writes there.
    foreign = os.path.isdir(f"{HERE}/{case}/templates") and error.startswith("ERROR: Template")
    tap.ok(f"{case}: stderr has nothing unexpected", foreign or error == "", error)
    tap.none(f"{case}: each line says what was found and expected", unclear(expected))


def rules_in_sources():
    text = "".join(open(path).read() for path in glob.glob(f"{SOURCE}/src/*/*.c"))
    named = re.findall(r'"([a-z]+(?:-[a-z]+)*)",\s*(?:top\s*\?\s*)?"found', text)
    named += re.findall(r'rule\[\] = "([a-z-]+)"', text)
    named += re.findall(r'(?:check_length|report_repeats)\(\s*[^;]*?"([a-z-]+)"', text)
    named += re.findall(r'"(unknown-name|include-cycle|schema)",', text)
    return set(named)


cases = sorted(name for name in os.listdir(HERE) if os.path.isdir(f"{HERE}/{name}") and name != "__pycache__")
tap.ok("there are cases", len(cases) > 60)
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    for name, result in zip(cases, pool.map(check, cases)):
        test(name, *result)
shown = {match[2] for name in cases for line in lines_of(name, "expected") if (match := LINE.fullmatch(line))}
tap.none("every rule in the sources has a bad file", sorted(rules_in_sources() - shown))
tap.done()
