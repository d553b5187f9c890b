# SPDX-License-Identifier: MIT
"""json_schema.py - checks values by JSON Schema 2020-12, as far as our description goes.

A keyword that it does not know stops the test: what is not checked must not pass for checked.
Formats are checked, though the standard lets a checker leave them alone.
"""
import datetime
import re

ANNOTATIONS = {"description", "title"}
TYPES = {"object": dict, "array": list, "string": str, "integer": int}
# RFC 3986, as far as an absolute address of the web goes.
ADDRESS = re.compile(r"https?://[A-Za-z0-9.-]+(:\d+)?(/([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?")


class Checker:
    """Checker(document).faults(value, schema) lists what is wrong; .seen has each property that occurred."""

    def __init__(self, document):
        self.document, self.seen = document, set()

    def resolve(self, address):
        found = self.document
        for part in address.removeprefix("#/").split("/"):
            found = found[part]
        return found

    def faults(self, value, schema, at="$"):
        return self.check(value, schema, at)[0]

    def check(self, value, schema, at):
        """The faults, and the properties that some part of the schema has looked at."""
        faults, looked = [], set()
        if "type" in schema and type(value) is not TYPES[schema["type"]]:
            return [f"{at} is {value!r}, expected {schema['type']}"], looked
        for keyword, wanted in schema.items():
            if keyword in ANNOTATIONS or keyword in ("type", "unevaluatedProperties"):
                continue
            if keyword in ("$ref", "allOf"):
                for part in [self.resolve(wanted)] if keyword == "$ref" else wanted:
                    more, also = self.check(value, part, at)
                    faults += more
                    looked |= also
                continue
            found = getattr(self, "check_" + keyword)(value, wanted, schema, at)
            if keyword == "properties":
                looked |= set(wanted)
            faults += found
        if schema.get("unevaluatedProperties", True) is False:
            faults += [f"{at}.{name} is not described" for name in value if name not in looked]
        return faults, looked

    def check_properties(self, value, wanted, schema, at):
        faults = []
        for name, part in wanted.items():
            if name in value:
                self.seen.add(id(part))
                faults += self.faults(value[name], part, f"{at}.{name}")
        return faults

    def check_required(self, value, wanted, schema, at):
        return [f"{at} lacks {name}" for name in wanted if name not in value]

    def check_additionalProperties(self, value, wanted, schema, at):
        if wanted is not False:
            raise ValueError(f"additionalProperties: {wanted!r}")
        return [f"{at}.{name} is not described" for name in value if name not in schema["properties"]]

    def check_enum(self, value, wanted, schema, at):
        return [] if value in wanted else [f"{at} is {value!r}, expected one of {wanted}"]

    def check_pattern(self, value, wanted, schema, at):
        return [] if re.search(wanted.replace("$", r"\Z"), value) else [f"{at} is {value!r}, expected {wanted}"]

    def check_items(self, value, wanted, schema, at):
        return [fault for number, item in enumerate(value) for fault in self.faults(item, wanted, f"{at}[{number}]")]

    def check_minItems(self, value, wanted, schema, at):
        return [] if len(value) >= wanted else [f"{at} has {len(value)} items, expected {wanted}"]

    def check_minimum(self, value, wanted, schema, at):
        return [] if value >= wanted else [f"{at} is {value}, expected {wanted} or more"]

    def check_maximum(self, value, wanted, schema, at):
        return [] if value <= wanted else [f"{at} is {value}, expected {wanted} or less"]

    def check_maxLength(self, value, wanted, schema, at):
        return [] if len(value) <= wanted else [f"{at} has {len(value)} characters, expected {wanted}"]

    def check_format(self, value, wanted, schema, at):
        if wanted == "uri":
            right = ADDRESS.fullmatch(value) is not None
        elif wanted == "date":
            try:
                right = datetime.date.fromisoformat(value).isoformat() == value
            except ValueError:
                right = False
        else:
            raise ValueError(f"format: {wanted!r}")
        return [] if right else [f"{at} is {value!r}, expected a {wanted}"]
