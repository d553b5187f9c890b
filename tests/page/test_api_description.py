# SPDX-License-Identifier: MIT
"""test_api_description.py - the OpenAPI document tells exactly what the API answers.

Every answer of both sites is checked by the document's own schemas (json_schema.py), and so is
the list of a site so large that it goes on; nothing is described that never occurs. What the
answers hold is for test_api.py, how a list is cut for test_paging.py.
"""
import copy
import json
import re

import authored
from careerpath import SITE, SITES, render, run
from json_schema import Checker
from machines import JSON, answer, misfits
from many import many
from reader import unique_keys
from tap import done, equal, none, ok

WHERE = "/api/v1/openapi.json"
ROLES, ROLE, PART = "/api/v1/roles", "/api/v1/roles/{role}", "/api/v1/roles/page/{part}"


def load(path, data):
    return json.loads(answer(path, data).body, object_pairs_hook=unique_keys)


def parts(value, at="$"):
    """Every object of the document with its place."""
    if isinstance(value, dict):
        yield at, value
        for name, part in value.items():
            yield from parts(part, f"{at}.{name}")
    elif isinstance(value, list):
        for number, part in enumerate(value):
            yield from parts(part, f"{at}[{number}]")


def schema_of(document, path):
    return document["paths"][path]["get"]["responses"]["200"]["content"][JSON]["schema"]


def answers(data):
    """The API's answers by the path that describes them: (path in the document, address)."""
    return [(ROLES, ROLES), *((ROLE, ROLE.replace("{role}", slug)) for slug in authored.roles(data))]


def described(document):
    """Each property that a schema names, with its place."""
    for at, part in parts(document["components"]["schemas"]):
        if isinstance(part.get("properties"), dict) and not at.endswith("properties"):
            for name, schema in part["properties"].items():
                yield f"{at}.{name}", schema


# What one site has, another may lack.
seen, every = set(), set()
for name, data in SITES.items():
    document, settings = load(WHERE, data), authored.root(data, "site")
    none(f"{name}: the description is JSON", misfits(WHERE, data))
    equal(f"{name}: it is OpenAPI 3.1 with what that demands", (document["openapi"], set(document) - {"tags"}, {
        "title", "version"} <= set(document["info"]), document["servers"]), (
        "3.1.0", {"openapi", "info", "servers", "paths", "components"}, True, [{"url": authored.base_url(data)}]))
    equal(f"{name}: it names the site and its publisher",
          (document["info"]["title"], document["info"]["contact"]), (
              authored.words(settings, "name") + " roles",
              {"name": authored.words(settings, "organization/name"),
               "url": authored.words(settings, "organization/address")}))
    referred = [(at, part["$ref"]) for at, part in parts(document) if "$ref" in part]
    checker, broken = Checker(document), []
    for at, address in referred:
        try:
            checker.resolve(address)
        except KeyError:
            broken.append((at, address))
    none(f"{name}: each reference leads to a part of it", broken)
    none(f"{name}: each component is referred to",
         {f"#/components/{kind}/{one}" for kind, group in document["components"].items() for one in group}
         - {address for _, address in referred})
    operations = [one for path in document["paths"].values() for method, one in path.items()]
    none(f"{name}: only GET is described, and each operation has a name of its own, words and a known tag",
         [one.get("operationId") for path in document["paths"].values() for method, one in path.items()
          if method != "get" or not one.get("summary") or [o["operationId"] for o in operations].count(one["operationId"]) > 1
          or not set(one["tags"]) <= {tag["name"] for tag in document["tags"]}])
    none(f"{name}: each response says in words what it means",
         [(path, status) for path, item in document["paths"].items() for status, one in item["get"]["responses"].items()
          if not (checker.resolve(one["$ref"]) if "$ref" in one else one).get("description")])
    none(f"{name}: each mark in a path is a parameter, and no other is",
         [path for path, item in document["paths"].items() if re.findall(r"\{(\w+)\}", path) != [
             one["name"] for one in item["get"].get("parameters", []) if (one["in"], one["required"]) == ("path", True)]])
    routes = [line.split()[0] for line in run("routes").stdout.decode().splitlines()]
    equal(f"{name}: it has every route of the API but itself", sorted(document["paths"]),
          sorted(path for path in routes if path.startswith("/api/") and path != WHERE))
    none(f"{name}: each path answers with the type that it names",
         [fault for path, address in answers(data) for fault in misfits(address, data)
          if JSON in document["paths"][path]["get"]["responses"]["200"]["content"]])
    none(f"{name}: each answer is what its schema describes, and has nothing more",
         [f"{address}: {fault}" for path, address in answers(data)
          for fault in checker.faults(load(address, data), schema_of(document, path))])
    none(f"{name}: each slug fits the parameter's schema, and no other spelling does",
         [slug for slug in [*authored.roles(data), "A", "a--b", "-a", "a.b", "", "a\n", "x" * 61]
          if (slug in authored.roles(data)) != (not checker.faults(
              slug, document["paths"][ROLE]["get"]["parameters"][0]["schema"]))])
    every |= {at for at, _ in described(document)}
    seen |= {at for at, schema in described(document) if id(schema) in checker.seen}
    none(f"{name}: objects are closed, but for what another one adds to",
         [at for at, part in parts(document["components"]["schemas"]) if part.get("type") == "object"
          and part.get("additionalProperties") is not False and part.get("unevaluatedProperties") is not False
          and not at.endswith(".RoleLine")])
    none(f"{name}: what an object must have, it describes",
         [at for at, part in parts(document["components"]["schemas"]) if isinstance(part.get("required"), list)
          and not set(part["required"]) <= set(part["properties"])])

document = load(WHERE, SITE)
for path, address, asked, status in (
        (ROLES, ROLES, {}, 200), (ROLE, "/api/v1/roles/deckhand", {}, 301),
        (ROLES, ROLES, {"headers": ["If-None-Match: *"]}, 304),
        (ROLE, "/api/v1/roles/hr-officer", {"headers": ["If-None-Match: *"]}, 304),
        (ROLE, "/api/v1/roles/nobody", {}, 404), (ROLES, ROLES, {"method": "POST"}, 405),
        (ROLE, "/api/v1/roles/hr-officer", {"method": "DELETE"}, 405), (ROLE, "/api/v1/roles/lighthouse-keeper", {}, 410),
        (PART, f"{ROLES}/page/1", {}, 404), (PART, f"{ROLES}/page/2", {}, 404)):
    equal(f"{path} answers {status}, and the description has it",
          (render(address, SITE, **asked).status, str(status) in document["paths"][path]["get"]["responses"]), (status, True))
equal("it promises no other answers", {path: sorted(item["get"]["responses"]) for path, item in document["paths"].items()},
      {ROLES: ["200", "304", "405"], PART: ["200", "301", "304", "404", "405"],
       ROLE: ["200", "301", "304", "404", "405", "410"]})

with many(121) as larger:
    told = load(WHERE, larger)
    checker = Checker(told)
    for path, address, asked, status in (
            (PART, f"{ROLES}/page/2", {}, 200), (PART, f"{ROLES}/page/1", {}, 301),
            (PART, f"{ROLES}/page/2", {"headers": ["If-None-Match: *"]}, 304), (PART, f"{ROLES}/page/3", {}, 404),
            (PART, f"{ROLES}/page/2", {"method": "POST"}, 405)):
        equal(f"many roles: {path} answers {status}, and the description has it",
              (render(address, larger, **asked).status, str(status) in told["paths"][path]["get"]["responses"]), (status, True))
    none("many roles: each page of the list is what its schema describes, and has nothing more",
         [fault for path, address in ((ROLES, ROLES), (PART, f"{ROLES}/page/2"))
          for fault in [*misfits(address, larger), *checker.faults(load(address, larger), schema_of(told, path))]])
    number = told["paths"][PART]["get"]["parameters"][0]["schema"]
    equal("many roles: pages of the list are numbered from 1",
          [bool(checker.faults(page, number)) for page in (1, 2, 0, "2", "x")], [False, False, True, True, True])
    seen |= {at for at, schema in described(told) if id(schema) in checker.seen}
none("nothing is described that occurs in no answer", every - seen)

whole = load("/api/v1/roles/able-seaman", SITE)
for what, spoil in (
        ("a field more", lambda role: role.update(x=1)), ("a field less", lambda role: role.pop("plural")),
        ("a field less of the line", lambda role: role.pop("slug")), ("a number as text", lambda role: role["pay"].update(min="1")),
        ("true for a number", lambda role: role["experience"].update(min=True)),
        ("a field more below", lambda role: role["pay"]["source"].update(x=1)),
        ("a day that is none", lambda role: role.update(reviewed="2026-02-30")),
        ("a kind that is none", lambda role: role["skills"][0].update(kind="soft")),
        ("a weight too high", lambda role: role["skills"][0].update(weight=6)),
        ("an amount of nothing", lambda role: role["pay"].update(min=0)),
        ("a currency's sign", lambda role: role["pay"].update(currency="£")),
        ("an address without a host", lambda role: role.update(faq="/faq")),
        ("two rungs", lambda role: role["ladder"].pop()), ("null", lambda role: role.update(education=None))):
    spoiled = copy.deepcopy(whole)
    spoil(spoiled)
    ok(f"the schema refuses {what}", Checker(document).faults(spoiled, schema_of(document, ROLE)))
lines = load(ROLES, SITE)
lines["roles"][0]["x"] = 1
ok("the schema refuses a field more in the list", Checker(document).faults(lines, schema_of(document, ROLES)))
done()
