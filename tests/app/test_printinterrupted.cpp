// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printerjob.h"
#include "app/printing/printwatch.h"
#include "fakeprinting.h"
#include "ippprinter.h"
#include "printcases.h"
#include "shownprintdialog.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QSettings>
#include <QTimer>

#include <thread>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Longer than a test takes: it only goes on because somebody cancels.
constexpr auto untilCancelled = 60s;

} // namespace

/// What is told of documents whose printing is cancelled or fails, and what is printed after that.
class TestPrintInterrupted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void whatHasAllOfItIsToldToCancelIt_data();
    void whatHasAllOfItIsToldToCancelIt();
    void whatIsTakenAtThatMomentIsNotForgotten();
    void escapeDoesNotHoldTheWindowUp();
    void whatCannotBeCancelledAnyMoreIsNoted();
    void escapeBetweenOriginalsLeavesTheRest();
    void afterAFailureOnlyTheRestIsPrinted();
    void whatIsMadeAnewIsPrintedAsAWhole();

private:
    /// Prints, and cancels when the printing system has the first document.
    static bool isTakenInSpiteOfEscape(ShownPrintDialog &shown, const FakePrinting &printing)
    {
        shown.button().click();
        if (!QTest::qWaitFor([&] { return printing.asked(1) > 0; }, longEnough))
            return false;
        QTest::keyClick(&shown.dialog, Qt::Key_Escape);
        return shown.waitFor(shown.printed) &&
               shown.printed.front().front().value<QList<int>>() == QList<int>{0};
    }

    const PrintCases m_cases;
    const QTemporaryDir m_settings;
};

void TestPrintInterrupted::initTestCase()
{
    QCoreApplication::setOrganizationName(u"noticedesk-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void TestPrintInterrupted::whatHasAllOfItIsToldToCancelIt_data()
{
    QTest::addColumn<bool>("cancels");
    QTest::newRow("and does") << true;
    QTest::newRow("and does not") << false;
}

void TestPrintInterrupted::whatHasAllOfItIsToldToCancelIt()
{
    QFETCH(const bool, cancels);
    FakePrinting printing;
    printing.setManner({.delay = untilCancelled, .cancels = cancels});
    PrinterJob job("%PDF-1.7\n", {}, untilCancelled);
    QSignalSpy handedOver(&job, &PrinterJob::handedOver);
    QSignalSpy failed(&job, &PrinterJob::failed);
    job.start();
    // It has said that it took the document.
    QVERIFY(QTest::qWaitFor([&] { return printing.asked(1) > 0; }, longEnough));
    job.cancel();
    QVERIFY(QTest::qWaitFor([&] { return handedOver.count() + failed.count() > 0; }, longEnough));
    QCOMPARE(failed.count(), cancels ? 1 : 0);
    QCOMPARE(printing.jobs().front().cancelled, cancels);
    if (cancels)
        QVERIFY(failed.front().front().toString().startsWith(u"Printing was cancelled"_s));
    else
        QCOMPARE(handedOver.front().at(0).toInt(), 1);
}

void TestPrintInterrupted::whatIsTakenAtThatMomentIsNotForgotten()
{
    FakePrinting printing;
    PrinterJob job("%PDF-1.7\n", {}, untilCancelled);
    QSignalSpy handedOver(&job, &PrinterJob::handedOver);
    QSignalSpy failed(&job, &PrinterJob::failed);
    job.start();
    // The window is busy, so that it does not hear of it before it is cancelled.
    QElapsedTimer timer;
    timer.start();
    while (printing.asked(1) == 0 && !timer.hasExpired(longEnough))
        std::this_thread::sleep_for(10ms);
    std::this_thread::sleep_for(200ms);
    job.cancel();
    QVERIFY(QTest::qWaitFor([&] { return handedOver.count() + failed.count() > 0; }, longEnough));
    QCOMPARE(handedOver.count() == 1, !printing.jobs().front().cancelled);
}

void TestPrintInterrupted::escapeDoesNotHoldTheWindowUp()
{
    FakePrinting printing;
    printing.setManner({.answers = false, .waits = 2s});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QVERIFY(shown.isReady());
    shown.button().click();
    QTRY_VERIFY(printing.received() > 0);

    int beats = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, &heart, [&] { ++beats; });
    heart.start(5);
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QCOMPARE(shown.message(), u"Being cancelled…"_s);
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(shown.dialog.isVisible());
    QVERIFY(QTest::qWaitFor([&] { return shown.button().isEnabled(); }, longEnough));
    QVERIFY2(beats > 10, qPrintable(QString::number(beats))); // while the answer was awaited
    QVERIFY(shown.message().startsWith(u"Printing was cancelled"_s));
    QVERIFY(printing.jobs().front().cancelled);
    QCOMPARE(shown.printed.count(), 0);
}

void TestPrintInterrupted::whatCannotBeCancelledAnyMoreIsNoted()
{
    FakePrinting printing;
    printing.setManner({.delay = untilCancelled, .cancels = false});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.sample()});
    QSignalSpy handedOver(&shown.dialog, &PrintDialog::handedOver);
    QVERIFY(shown.isReady());
    QVERIFY(isTakenInSpiteOfEscape(shown, printing));
    QCOMPARE(handedOver.count(), 1);
    QVERIFY(shown.message().startsWith(u"It was too late to cancel"_s));
    QVERIFY(shown.dialog.isVisible());
    QTest::keyClick(&shown.dialog, Qt::Key_Escape);
    QVERIFY(!shown.dialog.isVisible());
}

void TestPrintInterrupted::escapeBetweenOriginalsLeavesTheRest()
{
    FakePrinting printing;
    printing.setManner({.delay = untilCancelled, .cancels = false});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.issued(), m_cases.issued(), m_cases.issued()});
    QVERIFY(shown.isReady());
    QVERIFY(isTakenInSpiteOfEscape(shown, printing));
    QVERIFY2(shown.message().startsWith(u"1 of 3"_s), qPrintable(shown.message()));
    QVERIFY(shown.message().contains(u"Printing was cancelled"_s));
    QCOMPARE(printing.jobs().size(), 1);

    printing.setManner({});
    shown.button().click();
    QTRY_COMPARE(shown.printed.count(), 2);
    QCOMPARE(shown.printed.back().front().value<QList<int>>(), QList<int>({1, 2}));
    QCOMPARE(printing.jobs().size(), 3);
}

void TestPrintInterrupted::afterAFailureOnlyTheRestIsPrinted()
{
    FakePrinting printing;
    printing.setManner({.refusal = u"no paper"_s, .takes = 1});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.issued(), m_cases.issued(), m_cases.issued()});
    QVERIFY(shown.isReady());
    QCOMPARE(shown.button().text(), u"&Print"_s);
    for (int attempt = 0; attempt < 2; ++attempt) {
        shown.button().click();
        QTRY_VERIFY(shown.message().startsWith(u"1 of 3"_s));
        QVERIFY(shown.message().contains(u"only the rest"_s));
        QCOMPARE(shown.button().text(), u"&Print the rest"_s);
        QCOMPARE(shown.printed.count(), 1);
    }
    printing.setManner({});
    shown.button().click();
    QTRY_COMPARE(shown.printed.count(), 2);
    QCOMPARE(shown.printed.back().front().value<QList<int>>(), QList<int>({1, 2}));
    QVERIFY(printing.taken() == m_cases.issued().originals.at(1).repeated(3));
    QVERIFY(!shown.dialog.isVisible());
}

void TestPrintInterrupted::whatIsMadeAnewIsPrintedAsAWhole()
{
    FakePrinting printing;
    printing.setManner({.refusal = u"no paper"_s, .takes = 1});
    ShownPrintDialog shown(m_cases.pdf, {m_cases.issued(), m_cases.issued()});
    QVERIFY(shown.isReady());
    shown.button().click();
    QVERIFY(shown.waitFor(shown.printed));
    printing.setManner({});
    shown.dialog.chooseSheets({Sheet::Tracking});
    QCOMPARE(shown.button().text(), u"&Print"_s);
    QVERIFY(shown.isReady());
    shown.button().click();
    QTRY_COMPARE(shown.printed.count(), 2);
    QCOMPARE(shown.printed.back().front().value<QList<int>>(), QList<int>({0, 1}));
}

NOTICEDESK_TEST(TestPrintInterrupted)
#include "test_printinterrupted.moc"
