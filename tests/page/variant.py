# SPDX-License-Identifier: MIT
"""variant.py - a copy of the site of the tests with something changed.

Lives in a temporary directory and is gone with it.
"""
import os
import tempfile
import xml.etree.ElementTree as ET

from careerpath import SITE, copy, render
from reader import Page


class Variant:
    """with Variant() as site: site.edit("roles/hr-officer", change); site.page("/faq")"""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="careerpath-page-")
        self.data = f"{self.folder.name}/site"
        copy(SITE, self.data)
        return self

    def __exit__(self, *failure):
        self.folder.cleanup()

    def edit(self, name, change):
        """Hands the root element of DATA/name.xml to change and writes it back."""
        tree = ET.parse(f"{self.data}/{name}.xml")
        change(tree.getroot())
        tree.write(f"{self.data}/{name}.xml", encoding="utf-8", xml_declaration=True)

    def write(self, name, text):
        with open(f"{self.data}/{name}", "w", encoding="utf-8") as file:
            file.write(text)

    def remove(self, name):
        os.remove(f"{self.data}/{name}")

    def render(self, path, **more):
        return render(path, self.data, **more)

    def page(self, path):
        return Page(self.render(path))
