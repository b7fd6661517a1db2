// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/previewview.h"
#include "fakeprinting.h"
#include "printcases.h"
#include "shownprintdialog.h"
#include "testprogram.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>
#include <QTest>

#include <poppler-qt6.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

/// On which paper, and on which sides of it, the print dialog prints.
class TestPrintPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void twoSidedEachCaseBeginsOnAFrontSide_data();
    void twoSidedEachCaseBeginsOnAFrontSide();
    void partsOfLeavesArePrintedOnOneSide();
    void aPrinterWithoutA4IsWarnedOf();
    void whatThePrinterCanDecidesTheChoices();

private:
    const PrintCases m_cases;
    const QTemporaryDir m_settings;
};

void TestPrintPaper::initTestCase()
{
    QCoreApplication::setOrganizationName(u"noticedesk-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestPrintPaper::twoSidedEachCaseBeginsOnAFrontSide_data()
{
    QTest::addColumn<int>("sheets");
    QTest::addColumn<int>("oneSided");
    QTest::addColumn<int>("twoSided");
    QTest::newRow("notices") << 0 << 4 << 6;
    QTest::newRow("tracking sheets") << 1 << 3 << 6;
    QTest::newRow("both") << 2 << 7 << 12;
    QTest::newRow("histories") << 3 << 3 << 6;
}

void TestPrintPaper::twoSidedEachCaseBeginsOnAFrontSide()
{
    QFETCH(const int, sheets);
    QFETCH(const int, oneSided);
    QFETCH(const int, twoSided);
    FakePrinting printing;
    std::vector<PrintCase> cases(3, m_cases.sample());
    for (PrintCase &each : cases) {
        each.file.response.reset();
        each.file.notice.improvementItems = {u"一"_s};
        each.file.notice.reason = u"一"_s;
    }
    cases[1].file = m_cases.sampleFile; // two pages
    ShownPrintDialog shown(m_cases.pdf, cases);
    shown.part<QComboBox>(u"sheetsBox"_s).setCurrentIndex(sheets);
    QVERIFY(shown.isReady());
    const PreviewView *view = shown.dialog.findChild<PreviewView *>();
    QTRY_COMPARE(view->pageCount(), oneSided);
    shown.part<QComboBox>(u"sidesBox"_s).setCurrentIndex(1);
    QVERIFY(shown.isReady());
    QTRY_COMPARE(view->pageCount(), twoSided);
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QCOMPARE(printing.jobs().front().options.value(u"sides"_s), u"two-sided-long-edge"_s);
    const auto pdf = Poppler::Document::loadFromData(printing.taken());
    QCOMPARE(pdf->numPages(), twoSided);
    for (int front = 0; front < twoSided; front += 2)
        QVERIFY(!pdf->page(front)->text({}).trimmed().isEmpty());
}

void TestPrintPaper::partsOfLeavesArePrintedOnOneSide()
{
    FakePrinting printing;
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample(), m_cases.sample()});
    shown.part<QComboBox>(u"sidesBox"_s).setCurrentIndex(1);
    QVERIFY(shown.isReady());
    shown.part<QLineEdit>(u"pagesEdit"_s).setText(u"1,3"_s);
    QVERIFY(shown.part<QLabel>(u"pagesProblemLabel"_s).isVisible());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QCOMPARE(printing.jobs().front().options.value(u"sides"_s), u"one-sided"_s);
    QCOMPARE(printing.jobs().front().options.value(u"page-ranges"_s), u"1-1,3-3"_s);
}

void TestPrintPaper::aPrinterWithoutA4IsWarnedOf()
{
    FakePrinting printing;
    printing.setQueues({{.name = u"letters"_s, .media = {u"na_letter_8.5x11in"_s}}, {u"office"_s}});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    const auto &remark = shown.part<QLabel>(u"printerRemarkLabel"_s);
    QVERIFY(!remark.isVisible());
    shown.part<QComboBox>(u"printerBox"_s).setCurrentText(u"letters"_s);
    QVERIFY(remark.isVisible());
    QVERIFY2(remark.text().contains(u"A4"_s), qPrintable(remark.text()));
}

void TestPrintPaper::whatThePrinterCanDecidesTheChoices()
{
    FakePrinting printing;
    printing.setQueues({{.name = u"plain"_s,
                         .sides = {u"one-sided"_s},
                         .reasons = {u"media-empty-error"_s},
                         .stopped = true},
                        {.name = u"large"_s, .trays = {u"auto"_s, u"tray-1"_s, u"tray-2"_s}}});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    auto &printer = shown.part<QComboBox>(u"printerBox"_s);
    auto &sides = shown.part<QComboBox>(u"sidesBox"_s);
    auto &tray = shown.part<QComboBox>(u"trayBox"_s);
    QCOMPARE(printer.currentText(), u"large"_s);
    QVERIFY(tray.isVisible());
    QCOMPARE(tray.count(), 3);
    sides.setCurrentIndex(1);
    tray.setCurrentIndex(2);
    QVERIFY(shown.isReady());
    printer.setCurrentText(u"plain"_s);
    QVERIFY(!sides.isEnabled());
    QVERIFY(!tray.isVisible());
    QVERIFY(shown.part<QLabel>(u"printerRemarkLabel"_s).text().contains(u"media-empty-error"_s));
    QVERIFY(shown.isReady());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QCOMPARE(printing.jobs().front().options.value(u"sides"_s), u"one-sided"_s);
    QCOMPARE(printing.jobs().front().options.value(u"media"_s), u"iso_a4_210x297mm"_s);

    ShownPrintDialog again(m_cases.pdf, {m_cases.sample()});
    QVERIFY(again.isReady());
    again.part<QComboBox>(u"printerBox"_s).setCurrentText(u"large"_s);
    again.part<QComboBox>(u"trayBox"_s).setCurrentIndex(2);
    again.button().click();
    QVERIFY(again.waitFor(again.printed));
    QCOMPARE(printing.jobs().back().options.value(u"media"_s), u"iso_a4_210x297mm,tray-2"_s);
}

NOTICEDESK_TEST(TestPrintPaper)
#include "test_printpaper.moc"
