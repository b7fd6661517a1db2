// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/samplecase.h"
#include "app/printing/printpress.h"
#include "app/printing/printrefused.h"
#include "sheets/documents/sheetpdf.h"
#include "testprogram.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// What the command render makes of the sample case.
QByteArray rendered(const QStringList &arguments)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheets.pdf"_s);
    QProcess program;
    program.start(
        QStringLiteral(NOTICEDESK_PROGRAM),
        QStringList{u"render"_s, u"--case"_s,
                    QStringLiteral(NOTICEDESK_SOURCE_DIR "/resources/samples/case-tainan.json"),
                    u"-o"_s, path} +
            arguments);
    program.waitForFinished();
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrintDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theBytesAreThoseOfTheCommand_data();
    void theBytesAreThoseOfTheCommand();
    void bothSheetsAreThoseOfTheCommand();
    void originalsAreLeftAsTheyAre();
    void casesThatCannotBePrintedAreAllNamed();
    void stoppedWorkGivesNothing();

private:
    SheetPdf m_pdf;
    CaseFile m_sample;
};

void TestPrintDocuments::initTestCase()
{
    const auto sample = sampleCase();
    QVERIFY(sample);
    m_sample = *sample;
}

void TestPrintDocuments::theBytesAreThoseOfTheCommand_data()
{
    QTest::addColumn<Sheet>("sheet");
    QTest::addColumn<SheetMode>("mode");
    QTest::addColumn<QStringList>("arguments");
    const auto add = [](Sheet sheet, const QString &sheetName, SheetMode mode,
                        const QString &modeName) {
        QTest::addRow("%s %s", qPrintable(sheetName), qPrintable(modeName))
            << sheet << mode << QStringList{u"--sheet"_s, sheetName, u"--mode"_s, modeName};
    };
    add(Sheet::Notice, u"notice"_s, SheetMode::Final, u"final"_s);
    add(Sheet::Notice, u"notice"_s, SheetMode::Fillable, u"fillable"_s);
    add(Sheet::Tracking, u"tracking"_s, SheetMode::Guide, u"guide"_s);
}

void TestPrintDocuments::theBytesAreThoseOfTheCommand()
{
    QFETCH(const Sheet, sheet);
    QFETCH(const SheetMode, mode);
    QFETCH(const QStringList, arguments);
    const QByteArray expected = rendered(arguments);
    QVERIFY(expected.startsWith("%PDF"));
    QVERIFY(m_pdf.pdf(sheet, m_sample, mode) == expected);
}

void TestPrintDocuments::bothSheetsAreThoseOfTheCommand()
{
    const auto documents = printDocuments({{u"sample"_s, m_sample, {}}},
                                          {PrintSource::Sheets, {{Sheet::Notice, Sheet::Tracking}}},
                                          m_pdf, [](int) {}, {});
    QCOMPARE(documents.size(), 1);
    QCOMPARE(documents.front().fileName, u"115-0001-sheets.pdf"_s);
    const QByteArray expected = rendered({u"--sheet"_s, u"all"_s});
    QVERIFY(expected.startsWith("%PDF"));
    QVERIFY(documents.front().pdf == expected);
}

void TestPrintDocuments::originalsAreLeftAsTheyAre()
{
    std::vector<PrintCase> cases{{u"a"_s, m_sample, {{1, "first"}, {2, "second"}}},
                                 {u"b"_s, m_sample, {{1, "other"}}}};
    cases[0].file.noticeRevision = 2;
    PrintContent content;
    content.source = PrintSource::Original;
    const auto documents = printDocuments(cases, content, m_pdf, [](int) {}, {});
    QCOMPARE(documents.size(), 2);
    QCOMPARE(documents.at(0).pdf, QByteArray("second"));
    QCOMPARE(documents.at(1).pdf, QByteArray("other"));
    QCOMPARE(documents.at(1).cases, std::vector<int>{1});

    content.revision = 2;
    QVERIFY_THROWS_EXCEPTION(PrintRefused, printDocuments(cases, content, m_pdf, [](int) {}, {}));
}

void TestPrintDocuments::casesThatCannotBePrintedAreAllNamed()
{
    std::vector<PrintCase> cases(9, {u"sound"_s, m_sample, {}});
    for (const std::size_t place : {2U, 3U, 4U, 5U, 6U, 7U}) {
        cases[place].name = u"115-000%1 <b>%2&"_s.arg(place);
        cases[place].file.notice.reason = u"🦄"_s;
    }
    int done = 0;
    try {
        printDocuments(cases, {}, m_pdf, [&](int count) { done = count; }, {});
        QFAIL("something was made");
    } catch (const PrintRefused &refusal) {
        QCOMPARE(refusal.place(), 2);
        QVERIFY(refusal.message().contains(u"115-0002 <b>%2&: Reason: 🦄 U+1F984"_s));
        QVERIFY(refusal.message().contains(u"115-0006"_s));
        QVERIFY(refusal.message().endsWith(u"…"_s));
    }
    QCOMPARE(done, 9);
}

void TestPrintDocuments::stoppedWorkGivesNothing()
{
    const auto source = std::make_shared<std::stop_source>();
    int done = 0;
    const auto documents = printDocuments(
        std::vector<PrintCase>(50, {u"sound"_s, m_sample, {}}), {}, m_pdf,
        [&](int count) {
            done = count;
            if (count == 3)
                source->request_stop();
        },
        source->get_token());
    QVERIFY(documents.isEmpty());
    QCOMPARE(done, 3);
}

NOTICEDESK_TEST(TestPrintDocuments)
#include "test_printdocuments.moc"
