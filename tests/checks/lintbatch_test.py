# SPDX-License-Identifier: GPL-3.0-or-later
import unittest
from unittest import mock

import lintbatch
from madeuptree import MadeUpTree

CLEAN = "int clean{0}();\nint clean{0}()\n{{\n    return {0};\n}}\n"
TIDY_FINDS = "struct Finds{0}\n{{\n    typedef int Number;\n}};\n"
CLAZY_FINDS = """template <class Type> struct QSet {{ Type *begin(); Type *end(); }};
struct QObject {{}};
struct Finds{0} : QObject {{ void ownPoint(); }};
"""


class LintBatchTest(MadeUpTree):
    def entry(self, name, text, flags="-DQT_CORE_LIB"):
        path = self.write(name, text)
        command = f"c++ {flags} -I{self.root}/{path.stem}_autogen/include -o {path.stem}.o -c {path}"
        return {"directory": str(self.root), "file": str(path), "command": command}

    def names(self, entries):
        return [each["file"].rpartition("/")[2] for each in entries]

    def test_clean_sources_are_clean_together(self):
        entries = [self.entry(f"c{n}.cpp", CLEAN.format(n)) for n in range(3)]
        with mock.patch("lintbatch.run", wraps=lintbatch.run) as run:
            self.assertEqual(lintbatch.lint(entries), (entries, []))
        self.assertEqual(run.call_count, 2)

    def test_what_clang_tidy_finds_in_one_is_told_and_the_others_are_clean(self):
        entries = [self.entry(f"c{n}.cpp", CLEAN.format(n)) for n in range(3)]
        entries.insert(1, self.entry("bad.cpp", TIDY_FINDS.format(9)))
        clean, found = lintbatch.lint(entries)
        self.assertEqual(self.names(clean), ["c0.cpp", "c1.cpp", "c2.cpp"])
        self.assertEqual(len(found), 1)
        self.assertIn("bad.cpp:3", found[0])
        self.assertIn("modernize-use-using", found[0])

    def test_what_clazy_finds_in_one_is_told_and_the_others_are_clean(self):
        entries = [self.entry(f"c{n}.cpp", CLEAN.format(n)) for n in range(2)]
        entries.append(self.entry("bad.cpp", CLAZY_FINDS.format(9)))
        clean, found = lintbatch.lint(entries)
        self.assertEqual(self.names(clean), ["c0.cpp", "c1.cpp"])
        self.assertEqual(len(found), 1)
        self.assertIn("clazy-missing-qobject-macro", found[0])

    def test_sources_that_use_the_same_names_and_a_main_each_are_clean(self):
        text = CLEAN.format(1) + "int main()\n{\n    return clean1();\n}\n"
        entries = [self.entry(f"same{n}.cpp", text) for n in range(2)]
        self.assertEqual(lintbatch.lint(entries), (entries, []))

    def test_what_only_comes_from_reading_together_is_not_told(self):
        first = self.entry("a.cpp", "namespace\n{\nint limit = 1;\n} // namespace\n"
                                    "int a();\nint a()\n{\n    return limit;\n}\n", "-Wshadow")
        second = self.entry("b.cpp", "int b();\nint b()\n{\n    int limit = 2;\n"
                                     "    return limit;\n}\n", "-Wshadow")
        clean, found = lintbatch.lint([first, second])
        self.assertEqual((self.names(clean), found), (["a.cpp", "b.cpp"], []))

    def test_what_is_found_in_a_header_is_told_once_and_its_sources_are_not_clean(self):
        self.write("bad.h", "#pragma once\n" + TIDY_FINDS.format(1))
        entries = [self.entry(f"h{n}.cpp", '#include "bad.h"\n' + CLEAN.format(n)) for n in (1, 2)]
        clean, found = lintbatch.lint(entries)
        self.assertEqual(clean, [])
        self.assertEqual("\n".join(found).count("bad.h:4"), 1)

    def test_a_source_that_does_not_compile_is_told(self):
        clean, found = lintbatch.lint([self.entry("bad.cpp", "int a = b;\n")])
        self.assertEqual(clean, [])
        self.assertIn("bad.cpp:1", found[0])

    def test_precompiled_headers_are_left_to_the_compiler(self):
        flags = "-DA -Winvalid-pch -include /missing/cmake_pch.hxx -Wall"
        entry = self.entry("a.cpp", CLEAN.format(1), flags)
        self.assertEqual(lintbatch.lint([entry]), ([entry], []))

    def test_each_source_has_its_own_definitions_and_folders(self):
        self.write("more/more.h", "constexpr int more = 3;\n")
        first = self.entry("a.cpp", CLEAN.format(1), f"-DA -I{self.root}/more")
        second = self.entry("b.cpp", '#include "more.h"\n' + CLEAN.format("more"), "-DQT_CORE_LIB")
        text = f"-isystem {self.root}/more -fsanitize=address"
        third = self.entry("c.cpp", '#include <more.h>\n' + CLEAN.format("more"), text)
        self.assertEqual(lintbatch.lint([first, third]), ([first, third], []))
        self.assertEqual(lintbatch.lint([second])[0], [])

    def test_only_sources_with_the_same_flags_are_read_together(self):
        first = [self.entry(f"a{n}.cpp", "", "-O1") for n in range(lintbatch.AT_A_TIME + 1)]
        second = [self.entry("b.cpp", "", "-O2")]
        sizes = sorted(len(batch) for batch in lintbatch.batches([*second, *first]))
        self.assertEqual(sizes, [1, lintbatch.AT_A_TIME // 2, lintbatch.AT_A_TIME // 2 + 1])


if __name__ == "__main__":
    unittest.main()
