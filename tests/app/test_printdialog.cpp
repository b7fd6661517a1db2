// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagecanvas.h"
#include "app/printing/previewview.h"
#include "app/printing/printpress.h"
#include "fakeprinting.h"
#include "printcases.h"
#include "shownprintdialog.h"
#include "testprogram.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSettings>
#include <QSpinBox>
#include <QTest>

#include <poppler-qt6.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void enterPrintsWhatIsShown();
    void thePrinterOfTheLastTimeIsOffered();
    void everythingCanBeChosenByKeyboard();
    void anIssuedNoticeIsPrintedAsItWasIssued();
    void anAnsweredCaseIsPrintedAsItIsNow();
    void theOriginalBelongsToTheNoticeAlone();
    void theHistoryIsPrintedAsTextOfPages();
    void manyCasesAreOneJobInTheirOrder();
    void manyOriginalsFollowEachOther();
    void aFailureBetweenOriginalsTellsWhatWasHandedOver();
    void aFailureLeavesTheDialogOpenAndNothingPrinted();
    void aHangingPrinterIsCancelledWithEscape();
    void withoutAPrintingSystemExportIsPointedTo();
    void anUnprintableCaseStopsTheJob();
    void pagesOutsideOfTheDocumentAreRefused();
    void closingItWhileItWorksIsQuick();

private:
    const PrintCases m_cases;
    const QTemporaryDir m_settings;
};

void TestPrintDialog::initTestCase()
{
    QCoreApplication::setOrganizationName(u"noticedesk-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestPrintDialog::enterPrintsWhatIsShown()
{
    FakePrinting printing;
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    QCOMPARE(shown.part<QComboBox>(u"printerBox"_s).currentText(), u"hall & way"_s);
    QTest::keyClick(&shown.dialog, Qt::Key_Return);
    QVERIFY(shown.waitFor(shown.printed));
    QVERIFY(printing.taken() ==
            m_cases.pdf->pdf(Sheet::Notice, m_cases.sampleFile, SheetMode::Final));
    const FakePrinting::Job job = printing.jobs().front();
    QCOMPARE(job.queue, u"hall & way"_s);
    QCOMPARE(job.title, u"Notice Desk: 115-0001 <b>%1 & 公會"_s);
    QCOMPARE(job.options.value(u"copies"_s), u"1"_s);
    QCOMPARE(job.options.value(u"sides"_s), u"one-sided"_s);
    QCOMPARE(job.options.value(u"media"_s), u"iso_a4_210x297mm"_s);
    QCOMPARE(job.options.value(u"print-scaling"_s), u"none"_s);
    QCOMPARE(shown.printed.front().front().value<QList<int>>(), QList<int>{0});
    QVERIFY(shown.printed.front().at(1).toString().contains(u"hall & way"_s));
    QVERIFY(!shown.dialog.isVisible());
}

void TestPrintDialog::thePrinterOfTheLastTimeIsOffered()
{
    FakePrinting printing;
    {
        ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
        QVERIFY(shown.isReady());
        shown.part<QComboBox>(u"printerBox"_s).setCurrentText(u"%1<b>"_s);
        shown.button().click();
        QVERIFY(shown.waitFor(shown.printed));
    }
    {
        ShownPrintDialog again(m_cases.pdf, {m_cases.sample()});
        QVERIFY(again.isReady());
        QCOMPARE(again.part<QComboBox>(u"printerBox"_s).currentText(), u"%1<b>"_s);
    }
    printing.setQueues({{u"office"_s}});
    ShownPrintDialog without(m_cases.pdf, {m_cases.sample()});
    QVERIFY(without.isReady());
    QCOMPARE(without.part<QComboBox>(u"printerBox"_s).currentText(), u"office"_s);
}

void TestPrintDialog::everythingCanBeChosenByKeyboard()
{
    FakePrinting printing;
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    const auto choose = [&](Qt::Key mnemonic, const QString &name, int steps) {
        QTest::keyClick(&shown.dialog, mnemonic, Qt::AltModifier);
        auto *field = shown.dialog.findChild<QWidget *>(name);
        QVERIFY2(field->hasFocus(), qPrintable(name));
        for (int step = 0; step < steps; ++step)
            QTest::keyClick(field, Qt::Key_Down);
    };
    choose(Qt::Key_S, u"sheetsBox"_s, 2);
    choose(Qt::Key_K, u"kindBox"_s, 2);
    choose(Qt::Key_R, u"printerBox"_s, 1);
    choose(Qt::Key_C, u"copiesBox"_s, 0);
    QTest::keyClick(&shown.part<QSpinBox>(u"copiesBox"_s), Qt::Key_Up);
    choose(Qt::Key_D, u"sidesBox"_s, 1);
    QVERIFY(shown.isReady());
    choose(Qt::Key_G, u"pagesEdit"_s, 0);
    QTest::keyClicks(&shown.part<QLineEdit>(u"pagesEdit"_s), u"3-4"_s);
    QVERIFY(shown.isReady());
    QTest::keyClick(&shown.dialog, Qt::Key_P, Qt::AltModifier);
    QVERIFY(shown.waitFor(shown.printed));
    const FakePrinting::Job job = printing.jobs().front();
    QCOMPARE(job.queue, u"%1<b>"_s);
    QCOMPARE(job.options.value(u"copies"_s), u"2"_s);
    QCOMPARE(job.options.value(u"sides"_s), u"two-sided-long-edge"_s);
    QCOMPARE(job.options.value(u"page-ranges"_s), u"3-4"_s);
    const PrintContent content{
        PrintSource::Sheets, {{Sheet::Notice, Sheet::Tracking}, SheetMode::Guide, PrintSides::Two}};
    const auto expected = printDocuments({m_cases.sample()}, content, *m_cases.pdf, [](int) {}, {});
    QVERIFY(printing.taken() == expected.front().pdf);
    const PreviewView *view = shown.dialog.findChild<PreviewView *>();
    QCOMPARE(view->pageCount(), 4); // the tracking sheet's blank back among them
}

void TestPrintDialog::anIssuedNoticeIsPrintedAsItWasIssued()
{
    FakePrinting printing;
    const PrintCase original = m_cases.issued();
    ShownPrintDialog shown(m_cases.pdf, {original});
    QVERIFY(shown.isReady());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QVERIFY(printing.taken() == original.originals.at(1));
}

void TestPrintDialog::anAnsweredCaseIsPrintedAsItIsNow()
{
    FakePrinting printing;
    PrintCase answered = m_cases.issued();
    answered.file = m_cases.sampleFile;
    ShownPrintDialog shown(m_cases.pdf, {answered});
    QVERIFY(shown.isReady());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QVERIFY(printing.taken() ==
            m_cases.pdf->pdf(Sheet::Notice, m_cases.sampleFile, SheetMode::Final));
}

void TestPrintDialog::theOriginalBelongsToTheNoticeAlone()
{
    FakePrinting printing;
    PrintCase corrected = m_cases.issued();
    corrected.originals.emplace(2, corrected.originals.at(1));
    ShownPrintDialog shown(m_cases.pdf, {corrected});
    auto &kind = shown.part<QComboBox>(u"kindBox"_s);
    QCOMPARE(kind.count(), 5);
    QVERIFY(kind.currentText().contains(u"revision 2"_s));
    shown.dialog.chooseSheets({Sheet::Tracking});
    QCOMPARE(kind.count(), 3);
    QVERIFY(!kind.currentText().contains(u"issued"_s));
}

void TestPrintDialog::theHistoryIsPrintedAsTextOfPages()
{
    FakePrinting printing;
    PrintCase many = m_cases.sample();
    many.history = std::vector<HistoryLine>(80, many.history.front());
    many.history.front().changes.front().before = u"甲\uAC00\uFFFE乙"_s; // in no font; no character
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample(), many});
    shown.dialog.chooseSheets({Sheet::History});
    QVERIFY(shown.isReady());
    QVERIFY(!shown.part<QComboBox>(u"kindBox"_s).isEnabled());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QVERIFY(shown.printed.front().at(1).toString().startsWith(u"History;"_s));
    QCOMPARE(shown.printed.front().front().value<QList<int>>(), QList<int>({0, 1}));

    const auto pdf = Poppler::Document::loadFromData(printing.taken());
    QVERIFY(pdf);
    QVERIFY(pdf->numPages() > 3);
    const QString first = pdf->page(0)->text({}).simplified();
    const QString name = m_cases.sampleFile.notice.target.name.value_or(QString());
    for (const QString &each : {name, u"<b>%1</b> & 𠮷堃"_s, u"115/11/23 09:00:00"_s,
                                u"lin @ desk"_s, u"第 1 頁，共 1 頁"_s})
        QVERIFY2(first.contains(each), qPrintable(first));
    QVERIFY(pdf->page(1)->text({}).contains(name));
    QString text;
    for (int page = 1; page < pdf->numPages(); ++page)
        text += pdf->page(page)->text({}).simplified().remove(u' ');
    QVERIFY2(text.contains(u"甲[U+AC00][U+FFFE]乙"_s), qPrintable(text));
    QVERIFY(!pdf->page(2)->text({}).contains(name));
    for (const QString &each : {u"案件歷程（"_s, u"第 2 頁，共"_s})
        QVERIFY2(pdf->page(2)->text({}).contains(each), qPrintable(pdf->page(2)->text({})));
}

void TestPrintDialog::manyCasesAreOneJobInTheirOrder()
{
    FakePrinting printing;
    std::vector<PrintCase> cases(5, m_cases.sample());
    for (std::size_t place = 0; place < cases.size(); ++place)
        cases[place].file.notice.reason = u"第 %1 件"_s.arg(place);
    std::swap(cases[1], cases[3]);
    ShownPrintDialog shown(m_cases.pdf, cases);
    QVERIFY(shown.isReady());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QCOMPARE(printing.jobs().size(), 1);
    QCOMPARE(shown.printed.front().front().value<QList<int>>(), QList<int>({0, 1, 2, 3, 4}));
    QByteArray expected;
    const auto document = m_cases.pdf->makeDocument(
        {Sheet::Notice}, [&](const QByteArray &part) { expected += part; });
    for (const PrintCase &each : cases)
        document->add(m_cases.pdf->layOut(Sheet::Notice, each.file, SheetMode::Final));
    document->finish();
    QVERIFY(printing.taken() == expected);
}

void TestPrintDialog::manyOriginalsFollowEachOther()
{
    FakePrinting printing;
    PrintCase second = m_cases.issued();
    second.originals[1] = m_cases.pdf->pdf(Sheet::Tracking, m_cases.issuedFile, SheetMode::Final);
    ShownPrintDialog shown(m_cases.pdf, {m_cases.issued(), second});
    QVERIFY(shown.isReady());
    QVERIFY(!shown.part<QLineEdit>(u"pagesEdit"_s).isEnabled());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QCOMPARE(printing.jobs().size(), 2);
    QVERIFY(printing.taken() == m_cases.issued().originals.at(1) + second.originals.at(1));
    QCOMPARE(shown.printed.front().front().value<QList<int>>(), QList<int>({0, 1}));
}

void TestPrintDialog::aFailureBetweenOriginalsTellsWhatWasHandedOver()
{
    FakePrinting printing;
    printing.setManner({.refusal = u"no paper"_s, .takes = 1});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.issued(), m_cases.issued(), m_cases.issued()});
    QVERIFY(shown.isReady());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QCOMPARE(shown.printed.front().front().value<QList<int>>(), QList<int>{0});
    QVERIFY(shown.message().startsWith(u"1 of 3"_s));
    QVERIFY(shown.dialog.isVisible());
}

void TestPrintDialog::aFailureLeavesTheDialogOpenAndNothingPrinted()
{
    FakePrinting printing;
    printing.setManner({.refusal = u"<img src=\"file:///dev/zero\"> %1"_s});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    shown.button().click();
    QTRY_VERIFY(shown.message().contains(u"<img src=\"file:///dev/zero\"> %1"_s));
    QCOMPARE(shown.part<QLabel>(u"printMessageLabel"_s).textFormat(), Qt::PlainText);
    QCOMPARE(shown.printed.count(), 0);
    QVERIFY(shown.dialog.isVisible());
    QVERIFY(shown.button().isEnabled());
}

void TestPrintDialog::aHangingPrinterIsCancelledWithEscape()
{
    FakePrinting printing;
    printing.setManner({.answers = false});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    shown.button().click();
    QTRY_VERIFY(printing.received() > 0);
    QVERIFY(!shown.button().isEnabled());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QTRY_VERIFY(shown.message().startsWith(u"Printing was cancelled"_s));
    QVERIFY(shown.dialog.isVisible());
    QCOMPARE(shown.printed.count(), 0);
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
}

void TestPrintDialog::withoutAPrintingSystemExportIsPointedTo()
{
    FakePrinting printing;
    printing.remove();
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QTRY_VERIFY(shown.message().contains(u"Export"_s));
    QVERIFY(!shown.button().isEnabled());
    QTRY_VERIFY(shown.part<QPushButton>(u"exportButton"_s).isEnabled());
}

void TestPrintDialog::anUnprintableCaseStopsTheJob()
{
    FakePrinting printing;
    std::vector<PrintCase> cases(3, m_cases.sample());
    cases[1].name = u"115-0077 <i>甲</i>"_s;
    cases[1].file.notice.reason = u"🦄"_s;
    ShownPrintDialog shown(m_cases.pdf, cases);
    QTRY_VERIFY(shown.message().contains(u"115-0077 <i>甲</i>: Reason: 🦄 U+1F984"_s));
    QVERIFY(!shown.button().isEnabled());
    QVERIFY(!shown.part<QPushButton>(u"exportButton"_s).isEnabled());
    const PreviewView *view = shown.dialog.findChild<PreviewView *>();
    QTRY_COMPARE(view->undrawable().size(), std::size_t{1});
    QVERIFY(!shown.button().isEnabled());
    QVERIFY(printing.jobs().isEmpty());
    // What is wrong with the notice does not keep the other sheet from being printed.
    shown.dialog.chooseSheets({Sheet::Tracking});
    QVERIFY(shown.isReady());
}

void TestPrintDialog::pagesOutsideOfTheDocumentAreRefused()
{
    FakePrinting printing;
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    auto &pages = shown.part<QLineEdit>(u"pagesEdit"_s);
    auto *view = shown.dialog.findChild<PreviewView *>();
    const auto top = [&] {
        return view->canvas().viewport()->grab().toImage().pixelColor(120, 20);
    };
    QTRY_COMPARE(top(), QColor(Qt::white));
    pages.setText(u"3"_s);
    QVERIFY(!shown.button().isEnabled());
    QVERIFY(shown.part<QLabel>(u"pagesProblemLabel"_s).isVisible());
    pages.setText(u"2"_s);
    QVERIFY(shown.button().isEnabled());
    QVERIFY2(top() != QColor(Qt::white), "the page that is not printed is veiled");
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    QCOMPARE(printing.jobs().front().options.value(u"page-ranges"_s), u"2-2"_s);
}

void TestPrintDialog::closingItWhileItWorksIsQuick()
{
    FakePrinting printing;
    printing.setManner({.answers = false});
    auto shown = std::make_unique<ShownPrintDialog>(m_cases.pdf,
                                                    std::vector<PrintCase>(2000, m_cases.sample()));
    QTest::qWait(300);
    QElapsedTimer timer;
    timer.start();
    shown.reset();
    QVERIFY(timer.elapsed() < 3000);

    shown =
        std::make_unique<ShownPrintDialog>(m_cases.pdf, std::vector<PrintCase>{m_cases.sample()});
    QVERIFY(shown->isReady());
    shown->button().click();
    QTRY_VERIFY(printing.received() > 0);
    timer.restart();
    shown.reset();
    QVERIFY(timer.elapsed() < 3000);
}

NOTICEDESK_TEST(TestPrintDialog)
#include "test_printdialog.moc"
