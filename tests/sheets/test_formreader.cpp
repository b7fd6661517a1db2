// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/formreader.h"
#include "testprogram.h"

#include <QTest>

using namespace noticedesk;
using namespace Qt::StringLiterals;

namespace
{

/// A sound form with a mark in the place of each part that a test exchanges.
QByteArray formWith(const QByteArray &start, const QByteArray &columns, const QByteArray &rows)
{
    return start + "\n  <title size=\"18pt\">題</title>\n  <table columns=\"" + columns + "\">\n" +
           rows + "\n  </table>\n</form>\n";
}

const char *const soundStart = "<form sheet=\"notice\" name=\"單\" size=\"12pt\" leading=\"1.4\">";
const char *const soundRow = "<row><label>甲</label><cell><p>乙</p></cell></row>";

QByteArray withCell(const QByteArray &block)
{
    return formWith(soundStart, "27mm *",
                    "<row><label>甲</label><cell>\n" + block + "\n</cell></row>");
}

QByteArray withRow(const QByteArray &row)
{
    return formWith(soundStart, "27mm *", row);
}

const FormRow &onlyRow(const Form &form)
{
    return std::get<FormRow>(std::get<FormTable>(form.parts.at(1)).rows.at(0));
}

} // namespace

class TestFormReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothBuiltInFormsAreRead();
    void usualWordsAreReadButNotPrinted();
    void lengthsAreReadAsPoints();
    void theLinesOfTheFileAreNotThoseOfThePaper();
    void whatIsLeftOutHasItsUsualMeaning();
    void aFaultyFormIsRefusedWithItsPlace_data();
    void aFaultyFormIsRefusedWithItsPlace();
};

void TestFormReader::bothBuiltInFormsAreRead()
{
    const Form notice = loadForm(Sheet::Notice);
    QCOMPARE(notice.sheet, Sheet::Notice);
    QCOMPARE(notice.name, u"限期改善單"_s);
    QCOMPARE(notice.title(), u"公文電子交換系統限期改善單"_s);
    QCOMPARE(notice.size, 12.0);
    QCOMPARE(notice.parts.size(), std::size_t{4}); // title, date, table, note
    const auto &table = std::get<FormTable>(notice.parts.at(2));
    QCOMPARE(table.columns.size(), std::size_t{2});
    QCOMPARE(table.rows.size(), std::size_t{9});
    QVERIFY(std::get<FormRow>(table.rows.back()).seal);
    QCOMPARE(std::get<FormNote>(notice.parts.at(3)).items.size(), 2);

    const Form tracking = loadForm(Sheet::Tracking);
    QCOMPARE(tracking.sheet, Sheet::Tracking);
    const auto &rounds = std::get<FormTable>(tracking.parts.at(1));
    QCOMPARE(rounds.columns.size(), std::size_t{4});
    const auto &third = std::get<FormRow>(rounds.rows.at(6));
    const auto &choice = std::get<FormChoice>(third.cells.at(1).blocks.at(1));
    QCOMPARE(choice.of, u"rounds[2].outcome"_s);
    QCOMPARE(choice.options.size(), std::size_t{2}); // the third round offers no extension
}

void TestFormReader::usualWordsAreReadButNotPrinted()
{
    QByteArray xml = withRow(soundRow);
    xml.insert(xml.indexOf('>') + 1, "<usual>\n  電腦\n  掃描</usual>");
    const Form form = readForm(xml, u"f"_s);
    QCOMPARE(form.usualWords, u"電腦掃描"_s);
    QCOMPARE(form.parts.size(), readForm(withRow(soundRow), u"f"_s).parts.size());
}

void TestFormReader::lengthsAreReadAsPoints()
{
    const Form form = readForm(withRow(soundRow), u"f"_s);
    const auto &table = std::get<FormTable>(form.parts.at(1));
    QVERIFY(std::abs(table.columns.at(0) - 27 * 72 / 25.4) < 1e-9);
    QCOMPARE(table.columns.at(1), 0.0); // the rest of the width
    QCOMPARE(std::get<FormTitle>(form.parts.at(0)).size, 18.0);
    const Form spaced = readForm(
        withCell("<space height=\"72pt\" minimum=\"10mm\" stretch=\"2\" breaks=\"yes\"/>"), u"f"_s);
    const auto &space = std::get<FormSpace>(onlyRow(spaced).cells.at(1).blocks.at(0));
    QCOMPARE(space.height, 72.0);
    QVERIFY(std::abs(space.minimum - 10 * 72 / 25.4) < 1e-9);
    QCOMPARE(space.stretch, 2.0);
    QVERIFY(space.breaks);
}

void TestFormReader::theLinesOfTheFileAreNotThoseOfThePaper()
{
    const Form form = readForm(withCell("<p>一二\n      三 四<br/>五</p>"), u"f"_s);
    const auto &paragraph = std::get<FormParagraph>(onlyRow(form).cells.at(1).blocks.at(0));
    QCOMPARE(std::get<FormText>(paragraph.content.at(0)).text, u"一二三 四\u2028五"_s);
}

void TestFormReader::whatIsLeftOutHasItsUsualMeaning()
{
    const Form form =
        readForm(withCell("<p><field of=\"notice.legalBasis\" blank=\"__\"/></p>"
                          "<answer of=\"response.statement\" tip=\"t\"/><space height=\"5mm\"/>"),
                 u"f"_s);
    const auto &blocks = onlyRow(form).cells.at(1).blocks;
    const auto &paragraph = std::get<FormParagraph>(blocks.at(0));
    QCOMPARE(paragraph.alignment, TextAlignment::Left);
    QVERIFY(!paragraph.keepWithNext);
    const auto &field = std::get<FormField>(paragraph.content.at(0));
    QCOMPARE(field.separator, u"、"_s);
    QVERIFY(!field.unticked);
    QCOMPARE(field.dateForm, DateForm::Plain);
    QCOMPARE(std::get<FormAnswer>(blocks.at(1)).lines, 1);
    const auto &space = std::get<FormSpace>(blocks.at(2));
    QCOMPARE(space.minimum, space.height);
    QVERIFY(!space.breaks);
    QVERIFY(onlyRow(form).remark.isEmpty());
}

void TestFormReader::aFaultyFormIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("message"); // a part of it
    QTest::addColumn<QString>("line");    // and, where it is the program's own finding, the column
    const auto fault = [](const char *name, const QByteArray &xml, const QString &message,
                          const QString &line) { QTest::newRow(name) << xml << message << line; };

    fault("empty file", "", u"end of document"_s, u"1"_s);
    fault("only blanks", " \n \n", u"end of document"_s, u"3"_s);
    fault("no XML", "no XML", u"tag expected"_s, u"1"_s);
    fault("not well-formed", withCell("<p>a</q>"), u"mismatch"_s, u"5"_s);
    fault("ends early", "<form sheet=\"notice\" name=\"n\" size=\"12pt\">\n<title size=\"18pt\">題",
          u"end of document"_s, u"2"_s);
    fault("second root", withRow(soundRow) + "<form/>", u"end of document"_s, u"7"_s);
    fault("words after the end", withRow(soundRow) + "x", u"end of document"_s, u"7"_s);
    fault("wrong encoding",
          "<?xml version=\"1.0\" encoding=\"Big5-of-sorts\"?>\n" + withRow(soundRow), u"ncoding"_s,
          u"1"_s);
    // Qt decodes ahead of where it reads.
    fault("broken UTF-8", withRow("<row><label>\xff\xfe</label></row>"), u"ncod"_s, u""_s);
    fault("entities that multiply",
          "<!DOCTYPE form [\n<!ENTITY a \"xxxxxxxxxxxxxxxxxxxx\">\n"
          "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">\n"
          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">\n]>\n" +
              withCell("<p>&c;</p>"),
          u"xpan"_s, u""_s);
    fault("another outermost element", "<sheet/>", u"<sheet>, not <form>"_s, u"1:8"_s);
    fault("unknown part", formWith(QByteArray(soundStart) + "<figure/>", "27mm *", soundRow),
          u"<figure> cannot stand in <form>"_s, u"1"_s);
    fault("unknown block", withCell("<image/>"), u"<image> cannot stand in <cell>"_s, u"5:8"_s);
    fault("unknown attribute", withCell("<p colour=\"red\">a</p>"),
          u"<p> has no attribute colour"_s, u"5:16"_s);
    fault("missing attribute", withCell("<list of=\"notice.legalBasis\"/>"),
          u"<list> needs the attribute blank"_s, u"5"_s);
    fault("unknown sheet",
          formWith("<form sheet=\"letter\" name=\"n\" size=\"12pt\">", "27mm *", soundRow),
          u"write one of notice, tracking, history"_s, u"1"_s);
    fault("text too small",
          formWith("<form sheet=\"notice\" name=\"n\" size=\"5pt\">", "27mm *", soundRow),
          u"from 6pt to 24pt"_s, u"1"_s);
    fault("leading out of range",
          formWith("<form sheet=\"notice\" name=\"n\" size=\"9pt\" leading=\"0.2\">", "27mm *",
                   soundRow),
          u"leading=\"0.2\" is not a number from 1 to 3"_s, u"1"_s);
    fault("length without unit", withCell("<space height=\"12\"/>"),
          u"\"12\" is no length: write it as 27mm or 12pt"_s, u"5"_s);
    fault("negative length", withCell("<space height=\"-3mm\"/>"), u"is no length"_s, u"5"_s);
    fault("no number", withCell("<space height=\"nanpt\"/>"), u"is no length"_s, u"5"_s);
    fault("unknown field", withCell("<p><field of=\"notice.colour\" blank=\"_\"/></p>"),
          u"cannot print \"notice.colour\""_s, u"5"_s);
    fault("round beyond the third",
          withCell("<p><field of=\"rounds[3].tracker\" blank=\"_\"/></p>"),
          u"cannot print \"rounds[3].tracker\""_s, u"5"_s);
    fault("repeated for no list", withRow("<row each=\"notice\"><label>甲</label><cell/></row>"),
          u"each=\"notice\" is no list of records"_s, u"4"_s);
    fault("field of a record outside of its rows",
          withCell("<p><field of=\"history.when\" blank=\"_\"/></p>"),
          u"must stand in a row that is repeated with each=\"history\""_s, u"5"_s);
    fault("field of a record's record in the record's row",
          withRow("<row each=\"history\"><label>甲</label><cell><p>"
                  "<field of=\"history.changes.field\" blank=\"_\"/></p></cell></row>"),
          u"each=\"history.changes\""_s, u"4"_s);
    fault("field of a record as an answer",
          withRow("<row each=\"history\"><label>甲</label><cell>"
                  "<answer of=\"history.when\" tip=\"t\"/></cell></row>"),
          u"the office fills it in"_s, u"4"_s);
    fault("list where a value belongs", withCell("<answer of=\"response.items\" tip=\"t\"/>"),
          u"<answer> cannot print \"response.items\""_s, u"5"_s);
    fault("answer that the office gives", withCell("<answer of=\"notice.reason\" tip=\"t\"/>"),
          u"<answer> cannot print \"notice.reason\": the office fills it in"_s, u"5"_s);
    fault("field that no sheet knows",
          withCell("<p><field of=\"suspension.reportedOn\" blank=\"_\"/></p>"),
          u"cannot print \"suspension.reportedOn\""_s, u"5"_s);
    fault("value where a list belongs", withCell("<list of=\"notice.reason\" blank=\"_\"/>"),
          u"<list> cannot print \"notice.reason\""_s, u"5"_s);
    fault("too few cells", withRow("<row><label>甲</label></row>"),
          u"fills 1 columns, the table has 2"_s, u"4"_s);
    fault("span too wide", withRow("<row><label>甲</label><cell span=\"2\"><p>乙</p></cell></row>"),
          u"fills 3 columns, the table has 2"_s, u"4"_s);
    fault("no column for the rest", formWith(soundStart, "27mm 27mm", soundRow),
          u"exactly one column must be *"_s, u"3"_s);
    fault("two columns for the rest", formWith(soundStart, "* *", soundRow),
          u"exactly one column must be *"_s, u"3"_s);
    fault("words outside of a paragraph", withCell("words"),
          u"words must stand in an element such as <p>"_s, u"6"_s);
    fault("field in a label",
          withRow("<row><label><field of=\"notice.reason\" blank=\"_\"/></label>"
                  "<cell><p>乙</p></cell></row>"),
          u"<field> cannot stand in <label>"_s, u"4"_s);
    fault("no title", "<form sheet=\"notice\" name=\"n\" size=\"12pt\">\n</form>",
          u"needs a <title>"_s, u"1"_s);
    fault("title too large",
          "<form sheet=\"notice\" name=\"n\" size=\"12pt\">\n<title size=\"99pt\">t</title></form>",
          u"from 6pt to 48pt"_s, u"2"_s);
    const auto pageFault = [&](const char *name, const QByteArray &attributes,
                               const QString &message) {
        fault(name,
              formWith("<form sheet=\"notice\" name=\"n\" size=\"12pt\" " + attributes + ">",
                       "27mm *", soundRow),
              message, u"1"_s);
    };
    pageFault("paper of one side", "paper=\"210mm\"", u"\"210mm\" must be 2 lengths"_s);
    pageFault("three margins", "margins=\"9mm 9mm 9mm\"", u"must be 4 lengths"_s);
    pageFault("nothing but margins", "margins=\"9mm 99mm 9mm 99mm\"",
              u"the margins leave too little"_s);
    pageFault("unknown foot", "foot=\"page\"", u"write case, pages or none"_s);
    const auto labelFault = [&](const char *name, const QByteArray &grid, const QByteArray &box,
                                const QString &message) {
        fault(name,
              "<form sheet=\"labels\" name=\"n\" size=\"13pt\" margins=\"0mm 0mm 0mm 0mm\">\n"
              "<grid each=\"mail\" " +
                  grid + ">\n<box left=\"0mm\" top=\"0mm\" " + box + "</box></grid></form>",
              message, QString());
    };
    const QByteArray soundBox = "width=\"60mm\" height=\"20mm\"><line>a</line>";
    labelFault("labels too narrow", "columns=\"4\"", soundBox, u"52.5 mm × 297.0 mm"_s);
    labelFault("labels too low", "rows=\"12\"", soundBox, u"210.0 mm × 24.8 mm"_s);
    labelFault("gaps that make labels too narrow", "columns=\"3\" gaps=\"1mm 0mm\"", soundBox,
               u"69.3 mm"_s);
    labelFault("letters too small", "least=\"4.3mm\"", soundBox, u"of 4.4 mm at least"_s);
    labelFault("letters of a line too small", "",
               "width=\"60mm\" height=\"20mm\"><line size=\"12pt\">a</line>",
               u"must be at least"_s);
    labelFault("a box beside its label", "columns=\"2\"",
               "width=\"106mm\" height=\"20mm\"><line>a</line>", u"does not lie on the card"_s);
    fault("a title beside labels",
          "<form sheet=\"labels\" name=\"n\" size=\"13pt\">\n<title size=\"18pt\">t</title>"
          "<grid each=\"mail\"><box left=\"0mm\" top=\"0mm\" width=\"60mm\" height=\"20mm\">"
          "<line>a</line></box></grid></form>",
          u"beside a <grid>"_s, u"1"_s);
    fault("unknown part of a letter",
          formWith(QByteArray(soundStart) + "<line role=\"greeting\">a</line>", "27mm *", soundRow),
          u"role=\"greeting\" is no part of a letter"_s, u"1"_s);
    fault("a label before what is centred",
          formWith(QByteArray(soundStart) + "<line label=\"a\" align=\"right\">a</line>", "27mm *",
                   soundRow),
          u"begins at the left"_s, u"1"_s);
    fault("a section of nothing",
          formWith(QByteArray(soundStart) + "<section title=\"a\"/>", "27mm *", soundRow),
          u"at least one <item>"_s, u"1"_s);
    fault("a list below an item without its blank",
          formWith(QByteArray(soundStart) + "<section title=\"a\"><item "
                                            "list=\"notice.legalBasis\">a</item></section>",
                   "27mm *", soundRow),
          u"<item> needs the attribute blank"_s, u"1"_s);
    fault("space that shrinks upwards", withCell("<space height=\"3mm\" minimum=\"4mm\"/>"),
          u"its minimum not above its height"_s, u"5"_s);
    fault("space higher than a page", withCell("<space height=\"300mm\"/>"),
          u"at most 600pt high"_s, u"5"_s);
    fault("choice without options", withCell("<choice of=\"rounds[0].outcome\"/>"),
          u"at least one <option>"_s, u"5"_s);
    fault("unknown outcome",
          withCell("<choice of=\"rounds[0].outcome\"><option value=\"lost\">a</option></choice>"),
          u"\"lost\" is no outcome of a tracking round"_s, u"5"_s);
    fault("unknown alignment", withCell("<p align=\"left\">a</p>"),
          u"align=\"left\" is not known: write right or centre"_s, u"5:16"_s);
    fault("unknown role", withRow("<row role=\"stamp\"><label>甲</label></row>"),
          u"role=\"stamp\" is not known: write seal or leave it out"_s, u"4:18"_s);
    fault("element in an empty one", withCell("<space height=\"3mm\"><p>a</p></space>"),
          u"<p> cannot stand here"_s, u"5"_s);
}

void TestFormReader::aFaultyFormIsRefusedWithItsPlace()
{
    QFETCH(const QByteArray, xml);
    QFETCH(const QString, message);
    QFETCH(const QString, line);
    try {
        readForm(xml, u"form.xml"_s);
    } catch (const FormError &error) {
        QVERIFY2(error.message().contains(message), error.what());
        QVERIFY2(!error.message().contains(u'\n'), error.what());
        const QStringList place = error.where().split(u':');
        QCOMPARE(place.size(), 3);
        QCOMPARE(place.at(0), u"form.xml"_s);
        QVERIFY2(line.contains(u':') ? error.where() == u"form.xml:"_s + line
                                     : line.isEmpty() || place.at(1) == line,
                 error.what());
        return;
    }
    QFAIL("the form was read");
}

NOTICEDESK_TEST(TestFormReader)
#include "test_formreader.moc"
