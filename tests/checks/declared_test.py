# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import declared
from madeuptree import MadeUpTree

OUTCOME = """namespace noticedesk
{
enum class Kind { Done, Refused };
struct CaseOutcome
{
    CaseId id;
};
QString wordsOf(const CaseOutcome &outcome);
}
"""


class DeclaredTest(MadeUpTree):
    def setUp(self):
        super().setUp()
        self.write("src/outgoing/outcome.h", OUTCOME)

    def found(self, text, name="src/app/model.cpp"):
        path = self.write(name, text)
        found = list(declared.findings(self.root))
        path.unlink()
        return found

    def test_what_is_included_or_declared_here_is_accepted(self):
        self.write("src/app/page.h", '#include "outgoing/outcome.h"\n')
        self.write("src/app/row.h", "struct Row\n{\n};\n")
        self.write("ui/app/list.ui", "<header>app/row.h</header>")
        for text in (
            '#include "outgoing/outcome.h"\nvoid note(const CaseOutcome &outcome);',
            '#include "app/page.h"\nQString words = wordsOf(outcome);',
            "struct CaseOutcome;\nvoid note(const CaseOutcome &outcome);",
            "const auto wordsOf = [](int) { return 1; };\nwordsOf(1);",
            "struct Model\n{\n    enum class Kind { Row };\n    Kind kind;\n};",
            "enum Column { Number, Row };\nint column = Row;",
            'return other::CaseOutcome() + model.wordsOf(1) + "CaseOutcome" + \'C\'; // CaseOutcome',
            '#include "ui_list.h"\nRow *row = m_ui->row;',
        ):
            with self.subTest(text):
                self.assertEqual(self.found(text), [])

    def test_a_source_works_with_more_than_an_announcement(self):
        self.write("src/app/model.h", "struct CaseOutcome;\nvoid note(const CaseOutcome &outcome);")
        self.assertEqual(list(declared.findings(self.root)), [])
        for text, found in (
            ('#include "app/model.h"\nvoid note(const CaseOutcome &outcome)\n{\n    outcome.id;\n}', 1),
            ('#include "app/model.h"\n#include "outgoing/outcome.h"\nvoid note(const CaseOutcome &)\n{\n}', 0),
        ):
            with self.subTest(text):
                self.assertEqual(len(self.found(text)), found)

    def test_what_another_file_would_have_to_include_is_reported(self):
        for text, name in (
            ("\nvoid note(const CaseOutcome &outcome);", "CaseOutcome"),
            ("\nQString words = wordsOf(outcome);", "wordsOf"),
            ("\nstd::vector<Kind> kinds;", "Kind"),
        ):
            for file in ("src/app/model.h", "src/app/model.cpp", "tests/app/test_model.cpp"):
                with self.subTest(text, file=file):
                    self.assertEqual(self.found(text, file), [
                        f"{file}:2: {name} is declared in src/outgoing/outcome.h, which is not included"])


if __name__ == "__main__":
    unittest.main()
