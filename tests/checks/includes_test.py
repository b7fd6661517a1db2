# SPDX-License-Identifier: GPL-3.0-or-later
import unittest

import includes
from madeuptree import MadeUpTree


class IncludesTest(MadeUpTree):
    def setUp(self):
        super().setUp()
        for header in ("QtCore/QString", "QtGui/QFont", "QtSql/QSqlQuery", "QtWidgets/QWidget",
                       "QtPrintSupport/QPrinter", "QtNetwork/QLocalServer"):
            self.write(f"qt/{header}")
        for layer in ("platform", "domain", "store", "sheets", "exchange", "documents", "intake", "statistics",
                      "outgoing", "cli", "app"):
            self.write(f"src/{layer}/{layer}.h")
        self.write("ui/case/editor.ui")

    def remarks(self, name, *includes_):
        self.write(f"src/{name}", "".join(f"#include {each}\n" for each in includes_))
        return list(includes.findings(self.root, self.root / "qt"))

    def test_what_the_drawing_allows_is_accepted(self):
        for name, included in (
            ("platform/a.cpp", ("<QString>", "<cerrno>", "<unistd.h>", "<sys/stat.h>")),
            ("domain/a.h", ("<QString>", "<vector>", '"domain/domain.h"')),
            ("store/a.h", ("<QSqlQuery>", '"domain/domain.h"')),
            ("store/sqlite/a.cpp", ("<QSqlQuery>", "<sqlite3.h> // its own room")),
            ("sheets/deep/a.cpp", ("<QFont>", "<hb.h>", "<qpdf/QPDF.hh>", '"sheets/sheets.h"')),
            ("exchange/a.cpp", ("<QString>", "<gmime/gmime.h>", "<minizip/zip.h>", "<xlsxwriter.h>", '"domain/domain.h"', '"a.moc"')),
            ("documents/deep/a.cpp", ("<QFont>", "<ZXing/ReadBarcode.h>", "<poppler-qt6.h>", "<zip.h>",
                                      "<gmime/gmime.h>", "<iconv.h>", '"domain/domain.h"', '"platform/platform.h"')),
            ("intake/a.cpp", ("<QFont>", '"documents/documents.h"', '"store/store.h"', '"sheets/sheets.h"',
                              '"exchange/exchange.h"', '"platform/platform.h"', '"domain/domain.h"')),
            ("statistics/a.cpp", ("<QFont>", '"store/store.h"', '"sheets/sheets.h"', '"exchange/exchange.h"',
                                  '"domain/domain.h"')),
            ("outgoing/a.cpp", ("<QFont>", "<zip.h>", '"documents/documents.h"', '"store/store.h"', '"sheets/sheets.h"',
                                '"exchange/exchange.h"', '"platform/platform.h"', '"domain/domain.h"')),
            ("cli/a.cpp", ('"outgoing/outgoing.h"', '"statistics/statistics.h"', '"store/store.h"',
                           '"sheets/sheets.h"', '"exchange/exchange.h"',
                           '"documents/documents.h"', '"intake/intake.h"')),
            ("app/a.cpp", ("<QWidget>", "<QLocalServer>", '"documents/documents.h"', '"intake/intake.h"', '"ui_editor.h"')),
            ("programs/a.cpp", ('"cli/cli.h"', '"app/app.h"')),
        ):
            with self.subTest(name):
                self.assertEqual(self.remarks(name, *included), [])

    def test_what_the_drawing_does_not_allow_is_reported(self):
        for name, included, expected in (
            ("platform/a.h", '"domain/domain.h"', "platform may not use domain"),
            ("domain/a.h", '"platform/platform.h"', "domain may not use platform"),
            ("domain/a.h", '"store/store.h"', "domain may not use store"),
            ("store/a.cpp", "<unistd.h>", "store may not use the library"),
            ("store/a.cpp", "<sys/stat.h>", "store may not use the library"),
            ("store/database/a.cpp", "<sqlite3.h>", "only store/sqlite may use <sqlite3.h>"),
            ("store/sqlite.cpp", "<sqlite3.h>", "only store/sqlite may use <sqlite3.h>"),
            ("exchange/a.cpp", "<fcntl.h>", "exchange may not use the library"),
            ("cli/a.cpp", "<csignal>", "cli may not use the library"),
            ("app/a.cpp", "<cerrno>", "app may not use the library"),
            ("programs/a.cpp", "<unistd.h>", "programs may not use the library"),
            ("domain/a.h", "<QFont>", "domain may not use QtGui"),
            ("domain/a.h", "<spdlog/spdlog.h>", "domain may not use the library"),
            ("store/a.h", '"sheets/sheets.h"', "store may not use sheets"),
            ("store/a.h", '"app/app.h"', "store may not use app"),
            ("store/a.cpp", "<gmime/gmime.h>", "store may not use the library"),
            ("sheets/a.h", '"exchange/exchange.h"', "sheets may not use exchange"),
            ("sheets/a.h", "<QSqlQuery>", "sheets may not use QtSql"),
            ("sheets/deep/a.h", "<QPrinter>", "sheets may not use QtPrintSupport"),
            ("documents/a.h", '"sheets/sheets.h"', "documents may not use sheets"),
            ("documents/a.h", '"store/store.h"', "documents may not use store"),
            ("documents/a.h", "<unistd.h>", "documents may not use the library"),
            ("sheets/a.h", '"documents/documents.h"', "sheets may not use documents"),
            ("sheets/a.h", "<ZXing/ReadBarcode.h>", "sheets may not use the library"),
            ("intake/a.h", '"cli/cli.h"', "intake may not use cli"),
            ("intake/a.h", '"app/app.h"', "intake may not use app"),
            ("intake/a.h", "<QSqlQuery>", "intake may not use QtSql"),
            ("intake/a.h", "<poppler-qt6.h>", "intake may not use the library"),
            ("outgoing/a.h", '"cli/cli.h"', "outgoing may not use cli"),
            ("outgoing/a.h", '"intake/intake.h"', "outgoing may not use intake"),
            ("outgoing/a.h", "<QSqlQuery>", "outgoing may not use QtSql"),
            ("outgoing/a.h", "<gmime/gmime.h>", "outgoing may not use the library"),
            ("intake/a.h", '"outgoing/outgoing.h"', "intake may not use outgoing"),
            ("store/a.h", '"outgoing/outgoing.h"', "store may not use outgoing"),
            ("store/a.h", '"intake/intake.h"', "store may not use intake"),
            ("statistics/a.h", '"intake/intake.h"', "statistics may not use intake"),
            ("statistics/a.h", "<QSqlQuery>", "statistics may not use QtSql"),
            ("store/a.h", '"statistics/statistics.h"', "store may not use statistics"),
            ("documents/a.h", '"intake/intake.h"', "documents may not use intake"),
            ("exchange/a.cpp", "<iconv.h>", "exchange may not use the library"),
            ("exchange/a.h", "<QFont>", "exchange may not use QtGui"),
            ("cli/a.h", '"app/app.h"', "cli may not use app"),
            ("cli/a.h", "<QWidget>", "cli may not use QtWidgets"),
            ("app/a.h", "<QPrinter>", "app may not use QtPrintSupport"),
            ("app/a.h", '"cli/cli.h"', "app may not use cli"),
            ("programs/a.cpp", '"domain/domain.h"', "programs may not use domain"),
            ("elsewhere/a.h", "<vector>", "no layer elsewhere"),
            ("domain/a.h", "<QtCore/QString>", "write <QString>"),
            ("domain/a.h", '"domain.h"', "not the path of a header"),
            ("domain/a.h", '"../domain/domain.h"', "not the path of a header"),
            ("domain/a.h", '"domain/missing.h"', "not the path of a header"),
            ("programs/a.cpp", '"a.cpp"', "not the path of a header"),
            ("app/a.h", '"ui_missing.h"', "missing.ui, which is missing in ui/"),
            ("domain/a.h", "HEADER", "cannot tell"),
        ):
            with self.subTest(name=name, included=included):
                remarks = self.remarks(name, included)
                (self.root / "src" / name).unlink()
                self.assertEqual(len(remarks), 1)
                self.assertIn(f"src/{name}", remarks[0])
                self.assertIn(expected, remarks[0])

    def test_spaces_and_later_lines_do_not_hide_an_include(self):
        self.write("src/domain/a.h", "int a;\n  #  include   <QFont> // why\n")
        remarks = list(includes.findings(self.root, self.root / "qt"))
        self.assertEqual(remarks, ["src/domain/a.h:2: domain may not use QtGui: <QFont>"])

    def test_a_tree_without_sources_is_reported(self):
        empty = self.root / "empty"
        empty.mkdir()
        self.assertEqual(len(list(includes.findings(empty, self.root / "qt"))), 1)


if __name__ == "__main__":
    unittest.main()
