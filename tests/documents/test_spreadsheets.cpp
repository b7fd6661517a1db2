// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documentreader.h"
#include "madeworkbooks.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// Spreadsheets from outside as rows of texts, or why they cannot be read.
class TestSpreadsheets final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsOfAnXlsxShowTheirTexts();
    void daysMayCountFrom1904();
    void cellsOfAnOdsShowTheirTexts();
    void rowsKeepTheirNumbers_data();
    void rowsKeepTheirNumbers();
    void whatStandsOverSeveralRowsStandsInEach_data();
    void whatStandsOverSeveralRowsStandsInEach();
    void whatIsCoveredIsNotRead_data();
    void whatIsCoveredIsNotRead();
    void theOnlySheetThatShowsAnythingIsTaken_data();
    void theOnlySheetThatShowsAnythingIsTaken();
    void anArchiveIsWhatItHolds();
    void whatIsNoListIsRefusedInWords_data();
    void whatIsNoListIsRefusedInWords();

private:
    DocumentTable tableOf(const ArchiveFiles &files, const QString &sheet = {});
    WhyNoAnswer refusalOf(const QByteArray &bytes, const QString &sheet = {});

    DocumentReader m_reader{ownProgram};
};

namespace
{

/// The texts of the rows' first cells.
QStringList firstCells(const DocumentTable &table)
{
    QStringList texts;
    for (const TableRow &row : table.rows)
        texts.append(row.cells.front());
    return texts;
}

/// Rows with one cell each, of these attributes and contents.
struct ShownCell
{
    QByteArray attributes;
    QByteArray content;
    QString shown;
};

const ArchiveFiles emptyXlsx = xlsxFiles({{"a", ""}});

QByteArray manyRows(int count)
{
    QByteArray rows;
    for (int at = 0; at < count; ++at)
        rows += "<row><c><v>1</v></c></row>";
    return rows;
}

ArchiveFiles with(ArchiveFiles files, const QByteArray &name, const QByteArray &content)
{
    files.emplace_back(name, content);
    return files;
}

} // namespace

DocumentTable TestSpreadsheets::tableOf(const ArchiveFiles &files, const QString &sheet)
{
    const auto answer = m_reader.table(OutsideDocument::ofBytes(zipOf(files)), {sheet});
    if (const auto *table = std::get_if<DocumentTable>(&answer))
        return *table;
    qWarning().noquote() << std::get<Refusal>(answer).sentence();
    return {};
}

WhyNoAnswer TestSpreadsheets::refusalOf(const QByteArray &bytes, const QString &sheet)
{
    const auto answer = m_reader.table(OutsideDocument::ofBytes(bytes), {sheet});
    const auto *refusal = std::get_if<Refusal>(&answer);
    return refusal ? refusal->why : WhyNoAnswer::NotWanted;
}

void TestSpreadsheets::cellsOfAnXlsxShowTheirTexts()
{
    const QByteArray texts = "<si><t>機關</t></si><si><r><t>甲</t></r><rPh><t>ㄐㄧㄚˇ</t></rPh>"
                             "<r><rPr/><t>乙</t></r></si><si><t>a_x000D_\nb_x0009_c</t></si>";
    // Styles: 0 none, 1 built-in day, 2 ROC day, 3 day and time, 4 zeros, 5 time, 6 duration,
    // 7 scientific, 8 general in words, 9 text in quotation marks.
    const QByteArray styles =
        "<numFmts><numFmt numFmtId='170' formatCode='[$-404]e/m/d;@'/>"
        "<numFmt numFmtId='171' formatCode='yyyy\\-mm\\-dd hh:mm'/>"
        "<numFmt numFmtId='172' formatCode='0000000000'/>"
        "<numFmt numFmtId='173' formatCode='[h]:mm'/>"
        "<numFmt numFmtId='174' formatCode='0.00E+00'/>"
        "<numFmt numFmtId='175' formatCode='G/通用格式'/>"
        "<numFmt numFmtId='176' formatCode='0&quot;days&quot;'/></numFmts>"
        "<cellXfs><xf/><xf numFmtId='14'/><xf numFmtId='170'/><xf numFmtId='171'/>"
        "<xf numFmtId='172'/><xf numFmtId='20'/><xf numFmtId='173'/><xf numFmtId='174'/>"
        "<xf numFmtId='175'/><xf numFmtId='176'/></cellXfs>";
    const std::vector<ShownCell> cells{
        {"t='s'", "<v>0</v>", u"機關"_s},
        {"t='s'", "<v>1</v>", u"甲乙"_s},
        {"t='s'", "<v>2</v>", u"a\nb\tc"_s},
        {"t='inlineStr'", "<is><t> 乙 </t></is>", u" 乙 "_s},
        {"", "<v>395000000</v>", u"395000000"_s},
        {"", "<v>3.95E8</v>", u"395000000"_s},
        {"", "<v>0.30000000000000004</v>", u"0.3"_s},
        {"", "<v>-12</v>", u"-12"_s},
        {"s='1'", "<v>46348</v>", u"2026-11-22"_s},
        {"s='2'", "<v>46348</v>", u"2026-11-22"_s},
        {"s='3'", "<v>46348.545138888891</v>", u"2026-11-22 13:05"_s},
        {"s='3'", "<v>46348.9999999</v>", u"2026-11-23"_s},
        {"s='3'", "<v>46348.000011574</v>", u"2026-11-22 00:00:01"_s},
        {"s='1'", "<v>59</v>", u"1900-02-28"_s},
        {"s='1'", "<v>60</v>", u"60"_s},
        {"s='1'", "<v>61</v>", u"1900-03-01"_s},
        {"s='1'", "<v>-3</v>", u"-3"_s},
        {"s='4'", "<v>20260001</v>", u"0020260001"_s},
        {"s='5'", "<v>0.5</v>", u"12:00"_s},
        {"s='6'", "<v>1.5</v>", u"1.5"_s},
        {"s='7'", "<v>46348</v>", u"46348"_s},
        {"s='8'", "<v>46348</v>", u"46348"_s},
        {"s='9'", "<v>46348</v>", u"46348"_s},
        {"t='str'", "<f>A1&amp;B1</f><v>甲乙</v>", u"甲乙"_s},
        {"", "<f>1+1</f><v>2</v>", u"2"_s},
        {"", "<f>VLOOKUP(A1,B:C,2)</f>", u"=VLOOKUP(A1,B:C,2)"_s},
        {"t='e'", "<v>#REF!</v>", u"#REF!"_s},
        {"t='b'", "<v>1</v>", u"TRUE"_s},
        {"t='d'", "<v>2026-11-22T13:05:00</v>", u"2026-11-22 13:05:00"_s},
    };
    QByteArray rows;
    QStringList expected;
    for (const ShownCell &cell : cells) {
        rows += "<row><c " + cell.attributes + ">" + cell.content + "</c></row>";
        expected.append(cell.shown);
    }
    QCOMPARE(firstCells(tableOf(xlsxFiles({{"a", rows}}, texts, styles))), expected);
}

void TestSpreadsheets::daysMayCountFrom1904()
{
    const auto files =
        xlsxFiles({{"a", "<row><c s='0'><v>44886</v></c></row>"}}, {},
                  "<cellXfs><xf numFmtId='14'/></cellXfs>", "<workbookPr date1904='1'/>");
    QCOMPARE(firstCells(tableOf(files)), QStringList{u"2026-11-22"_s});
}

void TestSpreadsheets::cellsOfAnOdsShowTheirTexts()
{
    const std::vector<ShownCell> cells{
        {"office:value-type='string'", "<text:p>機關</text:p>", u"機關"_s},
        {"office:value-type='string'", "<text:p> a \n b<text:s text:c='2'/>c<text:tab/>d</text:p>",
         u"a b  c\td"_s},
        {"office:value-type='string'",
         "<office:annotation><text:p>remark</text:p></office:annotation><text:p>甲<text:span>乙"
         "</text:span></text:p><text:p>丙<text:line-break/>丁</text:p>",
         u"甲乙\n丙\n丁"_s},
        {"office:value-type='string' office:string-value='whole'", "<text:p>who</text:p>",
         u"whole"_s},
        {"office:value-type='float' office:value='395000000'", "<text:p>395,000,000</text:p>",
         u"395000000"_s},
        {"office:value-type='float' office:value='20260001'", "<text:p>0020260001</text:p>",
         u"0020260001"_s},
        {"office:value-type='percentage' office:value='0.5'", "<text:p>50%</text:p>", u"0.5"_s},
        {"office:value-type='date' office:date-value='2026-11-22'", "<text:p>115/11/22</text:p>",
         u"2026-11-22"_s},
        {"office:value-type='date' office:date-value='2026-11-22T13:05:00.5'", "<text:p/>",
         u"2026-11-22 13:05:00"_s},
        {"office:value-type='date' office:date-value='2026-11-22T00:00:00'", "<text:p/>",
         u"2026-11-22"_s},
        {"table:formula='of:=[.A1]' office:value-type='float' office:value='2'",
         "<text:p>2</text:p>", u"2"_s},
        {"table:formula='of:=[.A1]'", "", u"=[.A1]"_s},
        {"office:value-type='string' office:string-value=''", "<text:p>#REF!</text:p>", u"#REF!"_s},
    };
    QByteArray rows;
    QStringList expected;
    for (const ShownCell &cell : cells) {
        rows += odsRow("<table:table-cell " + cell.attributes + ">" + cell.content +
                       "</table:table-cell>");
        expected.append(cell.shown);
    }
    QCOMPARE(firstCells(tableOf(odsFiles({{"a", rows}}))), expected);
}

void TestSpreadsheets::rowsKeepTheirNumbers_data()
{
    QTest::addColumn<ArchiveFiles>("files");
    QTest::newRow("xlsx") << xlsxFiles(
        {{"a", xlsxRow({"1", "", "3", " "}, "r='2'") + "<row r='3'><c s='1'/></row>" +
                   xlsxRow({"hidden"}, "r='5' hidden='1'") +
                   "<row r='1000000'><c r='C1000000'><v>7</v></c></row>"}});
    const QByteArray blanks = "<table:table-cell table:number-columns-repeated='16000'/>";
    QTest::newRow("ods") << odsFiles(
        {{"a",
          odsRow("") + odsRow(odsCell("1") + odsCell("") + odsCell("3") + blanks) +
              "<table:table-row-group>" + odsRow(blanks, "table:number-rows-repeated='2'") +
              odsRow(odsCell("hidden"), "table:visibility='filter'") + "</table:table-row-group>" +
              odsRow(blanks, "table:number-rows-repeated='999994'") +
              odsRow("<table:table-cell table:number-columns-repeated='2'/>" + odsCell("7"))}});
}

void TestSpreadsheets::rowsKeepTheirNumbers()
{
    QFETCH(ArchiveFiles, files);
    const std::vector<TableRow> expected{{2, {u"1"_s, {}, u"3"_s}, false},
                                         {5, {u"hidden"_s}, true},
                                         {1'000'000, {{}, {}, u"7"_s}, false}};
    QCOMPARE(tableOf(files).rows, expected);
}

void TestSpreadsheets::whatStandsOverSeveralRowsStandsInEach_data()
{
    QTest::addColumn<ArchiveFiles>("files");
    QTest::newRow("xlsx") << xlsxFiles(
        {{"a",
          xlsxRow({"title"}) + xlsxRow({"code", "1"}) + xlsxRow({"", "2"}) + "<row/>" +
              xlsxRow({"", "4"}),
          false, "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:A4'/></mergeCells>"}});
    const QByteArray covered = "<table:covered-table-cell/>";
    QTest::newRow("ods") << odsFiles(
        {{"a", odsRow(odsCell("title", "table:number-columns-spanned='2'") + covered) +
                   odsRow(odsCell("code", "table:number-rows-spanned='3'") + odsCell("1")) +
                   odsRow(covered + odsCell("2")) + odsRow(covered) +
                   odsRow("<table:table-cell/>" + odsCell("4"))}});
}

void TestSpreadsheets::whatStandsOverSeveralRowsStandsInEach()
{
    QFETCH(ArchiveFiles, files);
    const std::vector<TableRow> expected{{1, {u"title"_s}, false},
                                         {2, {u"code"_s, u"1"_s}, false},
                                         {3, {u"code"_s, u"2"_s}, false},
                                         {5, {{}, u"4"_s}, false}};
    QCOMPARE(tableOf(files).rows, expected);
}

void TestSpreadsheets::whatIsCoveredIsNotRead_data()
{
    QTest::addColumn<ArchiveFiles>("files");
    const QByteArray blankTop = "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>";
    QTest::newRow("xlsx") << xlsxFiles(
        {{"covered", xlsxRow({"", "below"}) + xlsxRow({"below", "below"}), false, blankTop},
         {"a",
          xlsxRow({"code", "below", "1"}) + xlsxRow({"below", "below", "2"}) +
              xlsxRow({"below", "below"}) + xlsxRow({"", "4"}),
          false, "<mergeCells><mergeCell ref='A1:B3'/></mergeCells>"}});
    const auto below = [](int times) -> QByteArray {
        return "<table:covered-table-cell table:number-columns-repeated='" +
               QByteArray::number(times) + "'><text:p>below</text:p></table:covered-table-cell>";
    };
    const QByteArray spans = "table:number-columns-spanned='2' table:number-rows-spanned=";
    QTest::newRow("ods") << odsFiles(
        {{"covered", odsRow("<table:table-cell " + spans + "'2'/>" + below(1)) + odsRow(below(2))},
         {"a", odsRow(odsCell("code", spans + "'3'") + below(1) + odsCell("1")) +
                   odsRow(below(2) + odsCell("2")) + odsRow(below(2)) +
                   odsRow("<table:table-cell/>" + odsCell("4"))}});
}

void TestSpreadsheets::whatIsCoveredIsNotRead()
{
    QFETCH(ArchiveFiles, files);
    const std::vector<TableRow> expected{{1, {u"code"_s, {}, u"1"_s}, false},
                                         {2, {u"code"_s, {}, u"2"_s}, false},
                                         {4, {{}, u"4"_s}, false}};
    QCOMPARE(tableOf(files).rows, expected);
}

void TestSpreadsheets::theOnlySheetThatShowsAnythingIsTaken_data()
{
    QTest::addColumn<bool>("isXlsx");
    QTest::newRow("xlsx") << true;
    QTest::newRow("ods") << false;
}

void TestSpreadsheets::theOnlySheetThatShowsAnythingIsTaken()
{
    QFETCH(bool, isXlsx);
    const auto book = [isXlsx](const std::vector<std::pair<QByteArray, QByteArray>> &texts) {
        std::vector<MadeSheet> sheets;
        for (const auto &[name, text] : texts)
            sheets.push_back({name, isXlsx ? xlsxRow({text}) : odsRow(odsCell(text)),
                              name.startsWith("hidden")});
        return isXlsx ? xlsxFiles(sheets) : odsFiles(sheets);
    };
    const DocumentTable only = tableOf(book({{"blank", ""}, {"list", "a"}, {"hidden", "b"}}));
    QCOMPARE(only.sheets, QStringList{u"list"_s});
    QCOMPARE(firstCells(only), QStringList{u"a"_s});
    const ArchiveFiles several = book({{"one", "a"}, {"two", "b"}, {"hidden", "c"}});
    const DocumentTable open = tableOf(several);
    QCOMPARE(open.sheets, (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(open.rows.empty());
    QCOMPARE(firstCells(tableOf(several, u"two"_s)), QStringList{u"b"_s});
    QCOMPARE(firstCells(tableOf(several, u"hidden"_s)), QStringList{u"c"_s});
    QCOMPARE(refusalOf(zipOf(several), u"three"_s), WhyNoAnswer::NoSuchSheet);
}

void TestSpreadsheets::anArchiveIsWhatItHolds()
{
    // Programs write the parts in any order, also so that the first ones tell nothing.
    ArchiveFiles files = xlsxFiles({{"a", xlsxRow({"text"})}});
    files.insert(files.begin(), {"docProps/thumbnail.jpeg", QByteArray(20'000, 'x')});
    QCOMPARE(firstCells(tableOf(files)), QStringList{u"text"_s});
}

void TestSpreadsheets::whatIsNoListIsRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<WhyNoAnswer>("why");
    const auto row = [](const char *name, const QByteArray &bytes, WhyNoAnswer why) {
        QTest::newRow(name) << bytes << why;
    };
    const QByteArray compoundFile("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    const QString stream = u"EncryptedPackage"_s;
    const QByteArray streamName(reinterpret_cast<const char *>(stream.utf16()), 2 * stream.size());
    row("workbook of before 2007", compoundFile + QByteArray(600, '\0'), WhyNoAnswer::OldWorkbook);
    row("workbook with a password", compoundFile + QByteArray(600, '\0') + streamName,
        WhyNoAnswer::Locked);
    row("ods with a password",
        zipOf(with(odsFiles({{"a", ""}}), "META-INF/manifest.xml",
                   "<m xmlns:m='urn:m'><m:file-entry><m:encryption-data/></m:file-entry></m>")),
        WhyNoAnswer::Locked);
    row("macros of Excel", zipOf(with(emptyXlsx, "xl/vbaProject.bin", "x")),
        WhyNoAnswer::HasMacros);
    row("older macros of Excel", zipOf(with(emptyXlsx, "xl/macrosheets/sheet1.xml", "x")),
        WhyNoAnswer::HasMacros);
    row("macros of LibreOffice",
        zipOf(with(odsFiles({{"a", ""}}), "Basic/Standard/Module1.xml", "x")),
        WhyNoAnswer::HasMacros);
    row("letter",
        zipOf({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<x/>"}}),
        WhyNoAnswer::NoTable);
    row("archive of something else", zipOf({{"list.csv", "a,b"}}), WhyNoAnswer::NoTable);
    row("picture", encoded(quarters(), "png"), WhyNoAnswer::NoTable);
    row("more rows than are read", zipOf(xlsxFiles({{"a", manyRows(50'001)}})),
        WhyNoAnswer::TableTooLarge);
    row("rows repeated a million times",
        zipOf(odsFiles({{"a", odsRow(odsCell("x"), "table:number-rows-repeated='1000000'")}})),
        WhyNoAnswer::TableTooLarge);
    row("cells repeated over all columns",
        zipOf(odsFiles({{"a", odsRow(odsCell("x", "table:number-columns-repeated='16384'"))}})),
        WhyNoAnswer::TableTooLarge);
    row("a column far to the right",
        zipOf(xlsxFiles({{"a", "<row r='1'><c r='XFD1'><v>1</v></c></row>"}})),
        WhyNoAnswer::TableTooLarge);
    row("merged cells over each other",
        zipOf(
            xlsxFiles({{"a", manyRows(20'000), false,
                        "<mergeCells>" + QByteArray("<mergeCell ref='A1:C20000'/>").repeated(200) +
                            "</mergeCells>"}})),
        WhyNoAnswer::TableTooLarge);
    row("a text longer than spreadsheets have",
        zipOf(xlsxFiles({{"a", xlsxRow({QByteArray(40'000, 'x')})}})), WhyNoAnswer::TableTooLarge);
    row("entities in entities",
        zipOf({{"_rels/.rels", "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'><!ENTITY b '" +
                                   QByteArray("&a;").repeated(500) + "'>]><a>&b;</a>"}}),
        WhyNoAnswer::Damaged);
    row("no XML", zipOf(xlsxFiles({{"a", "<row><c>"}})), WhyNoAnswer::Damaged);
    row("a text that is not there", zipOf(xlsxFiles({{"a", "<row><c t='s'><v>7</v></c></row>"}})),
        WhyNoAnswer::Damaged);
    row("rows out of their order",
        zipOf(xlsxFiles({{"a", "<row r='2'/><row r='1'><c><v>1</v></c></row>"}})),
        WhyNoAnswer::Damaged);
    row("two cells in one place",
        zipOf(xlsxFiles({{"a", "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"}})),
        WhyNoAnswer::Damaged);
}

void TestSpreadsheets::whatIsNoListIsRefusedInWords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(WhyNoAnswer, why);
    QCOMPARE(refusalOf(bytes), why);
    QVERIFY(Refusal{why}.sentence().endsWith(u'.'));
}

NOTICEDESK_TEST(TestSpreadsheets)
#include "test_spreadsheets.moc"
