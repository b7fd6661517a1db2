# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks that ask another program: each reports a made-up violation and nothing else."""

import unittest

import formatting
import forms
import shell
from madeuptree import MadeUpTree


class FormattingTest(MadeUpTree):
    def setUp(self):
        super().setUp()
        self.write(".clang-format", "BasedOnStyle: LLVM\n")

    def test_a_badly_formatted_source_is_reported(self):
        self.write("src/good.cpp", "int a;\n")
        self.write("tests/bad.h", "int   a ;\n")
        found = "\n".join(formatting.findings(self.root))
        self.assertIn("tests/bad.h", found)
        self.assertNotIn("good.cpp", found)

    def test_well_formatted_sources_are_accepted(self):
        self.write("src/good.cpp", "int a;\n")
        self.assertEqual(list(formatting.findings(self.root)), [])


class FormsTest(MadeUpTree):
    def test_a_broken_form_is_reported(self):
        self.write("forms/bad.xml", "<form>\n")
        self.assertIn("bad.xml", "\n".join(forms.findings(self.root)))

    def test_a_form_against_the_schema_is_reported(self):
        self.write("forms/form.xsd", '<schema xmlns="http://www.w3.org/2001/XMLSchema">'
                                     '<element name="form"/></schema>')
        self.write("forms/good.xml", "<form/>\n")
        self.assertEqual(list(forms.findings(self.root)), [])
        self.write("forms/bad.xml", "<other/>\n")
        self.assertIn("bad.xml", "\n".join(forms.findings(self.root)))

    def test_a_tree_without_forms_is_reported(self):
        (self.root / "forms").mkdir()
        self.assertEqual(len(list(forms.findings(self.root))), 1)


class ShellTest(MadeUpTree):
    def test_a_broken_script_is_reported(self):
        self.write("scripts/good", "#!/bin/sh\necho\n")
        self.write("scripts/bad", "#!/usr/bin/env bash\nif true\n")
        found = "\n".join(shell.findings(self.root))
        self.assertIn("scripts/bad", found)
        self.assertNotIn("scripts/good", found)

    def test_sound_scripts_are_accepted(self):
        self.write("scripts/good", "#!/bin/sh\necho\n")
        self.assertEqual(list(shell.findings(self.root)), [])


if __name__ == "__main__":
    unittest.main()
