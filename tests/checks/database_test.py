# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import database
from madeuptree import MadeUpTree


class DatabaseTest(MadeUpTree):
    def remarks(self, name, text):
        path = self.write(name, text)
        found = list(database.findings(self.root))
        path.unlink()
        return found

    def test_what_only_the_store_may_do_is_reported_with_its_place(self):
        for text, expected in (
            ('#include "store/database/query.h"\n', "includes store/database/query.h"),
            ('#include "store/database/transaction.h"\n', "includes store/database/transaction.h"),
            ('#include "store/history/change.h"\n', "includes store/history/change.h"),
            ('#include "store/directory/directoryrecords.h"\n', "includes store/directory"),
            ("Query row(database, sql);\n", "uses Query"),
            ("const Statement each(database, sql);\n", "uses Statement"),
            ("const noticedesk::Transaction all(database);\n", "uses Transaction"),
            ('Change change(store, u"save"_s);\n', "uses Change"),
            ("DirectoryRecords<Incident>(database).all();\n", "uses DirectoryRecords"),
            ("store.database().run(sql);\n", "calls run() of the database"),
            ("m_database->value(sql);\n", "calls value() of the database"),
            ('auto sql = u"SELECT id FROM cases"_s;\n', "SQL: SELECT"),
            ('auto sql = R"sql(\n    DELETE FROM cases)sql";\n', "SQL: DELETE"),
            ('auto sql = "PRAGMA user_version";\n', "SQL: PRAGMA"),
        ):
            for name in ("src/app/desk/a.cpp", "src/cli/a.h", "src/programs/a.cpp"):
                with self.subTest(text=text, name=name):
                    found = self.remarks(name, f"int a;\n{text}")
                    self.assertEqual(len(found), 1, found)
                    self.assertIn(f"{name}:2: {expected}", found[0])

    def test_the_store_itself_may(self):
        text = 'Query row(database, u"SELECT id FROM cases"_s);\n'
        self.assertEqual(self.remarks("src/store/cases/a.cpp", text), [])

    def test_what_only_looks_like_it_is_accepted(self):
        for text in (
            "// Query and Transaction are the store's: \"SELECT\"\n",
            "/* Change\n Query */\n",
            'auto label = tr("Change");\n',
            'auto address = "https://example.tw/"; // SELECT\n',
            "case TextBlockKind::Statement:\n",
            "CaseListQuery query;\n",
            "if (event->type() == QEvent::FontChange)\n",
            'tr("Selected cases are deleted");\n',
            "const Snapshot snapshot(database);\n",
            "combo->value(1);\n",
        ):
            with self.subTest(text):
                self.assertEqual(self.remarks("src/app/a.cpp", text), [])


if __name__ == "__main__":
    unittest.main()
