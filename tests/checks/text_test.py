# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks that read the project's text: each reports a made-up violation and nothing else."""

import unittest

import licencelines
import links
import marks
import packages
import paths
import resources
import sizes
from madeuptree import MadeUpTree


class MarksTest(MadeUpTree):
    def test_each_mark_is_reported_with_its_place(self):
        for mark in ("TO" "DO", "FIX" "ME", "QS" "KIP", "QE" "XPECT_FAIL"):
            with self.subTest(mark):
                self.write("src/domain/a.cpp", f"int a;\nint b; // {mark} later\n")
                found = list(marks.findings(self.root))
                self.assertEqual(found, [f"src/domain/a.cpp:2: unfinished: {mark}"])

    def test_blank_marks_of_the_forms_are_not_unfinished_work(self):
        self.write("forms/a.xml", "XXX mastodon\n")
        self.assertEqual(list(marks.findings(self.root)), [])


class ResourcesTest(MadeUpTree):
    def test_what_is_forgotten_is_named(self):
        self.write("steps/steps.qrc", '<file>a/1.sql</file>\n<file alias="b">../other/b.svg</file>')
        for name in ("steps/a/1.sql", "steps/a/2.sql", "steps/a/readme.md", "steps/3.sql"):
            self.write(name)
        found = list(resources.findings(self.root))
        self.assertEqual(found, ["steps/a/2.sql: steps.qrc does not name it"])


class LicenceLinesTest(MadeUpTree):
    def test_sources_with_the_line_are_accepted(self):
        self.write("src/a.cpp", f"{licencelines.SLASHES}\nint a;\n")
        self.write("CMakeLists.txt", f"{licencelines.HASH}\n")
        self.write("scripts/run", f"#!/usr/bin/env bash\n{licencelines.HASH}\n")
        self.write("forms/a.xml", f"<?xml version='1.0'?>\n{licencelines.MARKUP}\n<a/>\n")
        self.write("tests/data/a.xml", "<a/>\n")
        self.write("README.md", "A page needs none.\n")
        self.assertEqual(list(licencelines.findings(self.root)), [])

    def test_sources_without_the_line_are_reported(self):
        for name, text in (
            ("src/a.cpp", ""),
            ("src/a.h", f"#pragma once\n{licencelines.SLASHES}\n"),
            ("tests/CMakeLists.txt", "add_library(a)\n"),
            ("cmake/a.cmake", f"{licencelines.SLASHES}\n"),
            ("scripts/run", "#!/usr/bin/env bash\nset -e\n"),
            ("forms/a.xml", "<?xml version='1.0'?>\n<a/>\n"),
        ):
            with self.subTest(name):
                path = self.write(name, text)
                found = list(licencelines.findings(self.root))
                path.unlink()
                self.assertEqual(len(found), 1)
                self.assertIn(name, found[0])


class SizesTest(MadeUpTree):
    def test_only_what_is_over_the_limit_is_reported(self):
        self.write("src/long.cpp", "\n" * (sizes.LIMIT + 1))
        self.write("src/fits.cpp", "\n" * sizes.LIMIT)
        self.write("tests/data/long.txt", "\n" * (sizes.LIMIT + 1))
        found = list(sizes.findings(self.root))
        self.assertEqual(len(found), 1)
        self.assertIn("src/long.cpp", found[0])


class PathsTest(MadeUpTree):
    def test_places_outside_the_project_are_reported(self):
        for place in ("/ho" "me/anna/x", '"/wo' 'rk/x"', "../sha" "red/x.md", "/tm" "p/x"):
            with self.subTest(place):
                self.write("docs/a.md", f"See {place} there.\n")
                self.assertEqual(len(list(paths.findings(self.root))), 1)

    def test_paths_of_the_project_and_of_every_system_are_accepted(self):
        self.write("docs/a.md", "paper/wo" "rk/a, $HOME/x, /usr/share/fonts, ../sha" "red_words\n")
        self.write("build/a.txt", "/ho" "me/anna/x\n")
        self.write("elsewhere/CMakeCache.txt", "/ho" "me/anna/x\n")
        self.assertEqual(list(paths.findings(self.root)), [])


class LinksTest(MadeUpTree):
    def test_links_that_lead_nowhere_are_reported(self):
        self.write("docs/a.md", "[a](b.md) ![c](<c.png>) [d](../../d.md)\n")
        found = list(links.findings(self.root))
        self.assertEqual([each.rpartition(" ")[2] for each in found],
                         ["b.md", "c.png", "../../d.md"])

    def test_links_that_lead_somewhere_are_accepted(self):
        self.write("README.md")
        self.write("docs/限期.md")
        self.write("docs/a.md", "[r](../README.md#top) [w](https://example.org/x) [h](#here)\n"
                                "[f](../docs) [c](%E9%99%90%E6%9C%9F.md)\n"
                                "```\n[](code.md)\n```\n")
        self.assertEqual(list(links.findings(self.root)), [])


class PackagesTest(MadeUpTree):
    def lists(self, page):
        self.write("scripts/packages-run.txt", "# why\ncmake\n")
        self.write("scripts/packages-tests.txt", "qpdf\nclazy\n")
        self.write("docs/dependencies.md", page)
        return list(packages.findings(self.root))

    def test_a_page_that_explains_all_is_accepted(self):
        self.assertEqual(self.lists("| `cmake` | x |\n| `qpdf`, `clazy` | `y` |\n"), [])

    def test_a_package_without_a_row_is_reported(self):
        found = self.lists("| `cmake` | x |\n| `qpdf` | clazy |\n")
        self.assertEqual(len(found), 1)
        self.assertIn("scripts/packages-tests.txt:2", found[0])

    def test_a_row_without_a_package_is_reported(self):
        found = self.lists("| `cmake` | x |\n| `qpdf`, `clazy` | y |\n| `boost` | z |\n")
        self.assertEqual(len(found), 1)
        self.assertIn("boost", found[0])


if __name__ == "__main__":
    unittest.main()
