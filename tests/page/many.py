# SPDX-License-Identifier: MIT
"""many.py - a site of many roles, so that its lists take more than one page.

bench/make-catalog writes it: the same bytes for the same number. Gone with its context.
"""
import contextlib
import subprocess
import sys
import tempfile

from careerpath import SOURCE


@contextlib.contextmanager
def many(count):
    """The data folder of a site with that many roles."""
    with tempfile.TemporaryDirectory(prefix="careerpath-many-") as folder:
        subprocess.run([sys.executable, f"{SOURCE}/bench/make-catalog", str(count), folder], check=True, timeout=120)
        yield folder
