# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up project in a temporary folder, for the tests of the checks."""

import tempfile
import unittest
from pathlib import Path


class MadeUpTree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def write(self, name, text=""):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path
