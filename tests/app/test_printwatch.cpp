// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/printerjob.h"
#include "app/printing/printwatch.h"
#include "fakeprinting.h"
#include "ippprinter.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

/// Documents that the printing system took, and what is told of them.
class Watched final
{
public:
    explicit Watched(int documents, const QString &queueUri = {})
        : Watched(documents, queueUri, 10ms, [] {})
    {
    }
    /// What stands between the handing over and the watching is done as well.
    Watched(int documents, const QString &queueUri, std::chrono::milliseconds interval,
            const std::function<void()> &between)
    {
        for (int at = 1; at <= documents; ++at)
            handOver(u"115-%1 公會"_s.arg(at, 4, 10, QChar(u'0')), queueUri);
        m_watch = std::make_unique<PrintWatch>(m_documents, interval);
        told = std::make_unique<QSignalSpy>(m_watch.get(), &PrintWatch::announced);
        warned = std::make_unique<QSignalSpy>(m_watch.get(), &PrintWatch::warned);
        ended = std::make_unique<QSignalSpy>(m_watch.get(), &PrintWatch::ended);
        QObject::connect(m_watch.get(), &PrintWatch::failed, m_watch.get(),
                         [this](const HandedDocument &document, JobState state) {
                             failed.append({document.cases, state});
                         });
        between();
        m_watch->start();
    }

    const QList<HandedDocument> &documents() const { return m_documents; }
    void close() { m_watch.reset(); }

    static bool waitFor(const QSignalSpy &spy, int count = 1)
    {
        return QTest::qWaitFor([&] { return spy.count() >= count; }, longEnough);
    }
    static QString last(const QSignalSpy &spy) { return spy.back().front().toString(); }

    std::unique_ptr<QSignalSpy> told;
    std::unique_ptr<QSignalSpy> warned;
    std::unique_ptr<QSignalSpy> ended;
    QList<std::pair<std::vector<int>, JobState>> failed; ///< the cases that were not printed

private:
    QList<HandedDocument> m_documents;
    std::unique_ptr<PrintWatch> m_watch;

    void handOver(const QString &name, const QString &queueUri)
    {
        PrinterSettings settings;
        settings.uri = queueUri;
        PrinterJob job("%PDF-1.7\n", settings, 20s);
        QSignalSpy handed(&job, &PrinterJob::handedOver);
        job.start();
        if (waitFor(handed))
            m_documents.append({handed.front().at(0).toInt(),
                                handed.front().at(1).toString(),
                                name,
                                {static_cast<int>(m_documents.size())}});
    }
};

FakePrinting::Manner standing(const QMap<int, int> &states)
{
    FakePrinting::Manner manner;
    manner.states = states;
    return manner;
}

} // namespace

class TestPrintWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPrintedIsTold();
    void severalDocumentsAreToldOfWhenTheLastIsPrinted();
    void whatNeedsSomebodyIsWarnedOf_data();
    void whatNeedsSomebodyIsWarnedOf();
    void aHeldDocumentThatIsReleasedIsPrinted();
    void aTroubleIsToldOnce();
    void whatIsNotPrintedIsToldOnceAndByItsCases();
    void ofSeveralInTroubleTheNumberIsTold();
    void aPrintingSystemThatTellsNothingIsAskedNoMore();
    void itEndsWithItsWindow();
    void aPrinterOfAnotherMakeIsWatched();
};

void TestPrintWatch::whatWasPrintedIsTold()
{
    FakePrinting printing;
    Watched watched(1);
    QCOMPARE(watched.documents().size(), 1);
    QTRY_VERIFY(printing.asked(1) > 2); // it goes on while it is printed
    QCOMPARE(watched.told->count() + watched.ended->count(), 0);
    printing.setManner(standing({{1, IPP_JSTATE_COMPLETED}}));
    QVERIFY(Watched::waitFor(*watched.ended));
    QCOMPARE(Watched::last(*watched.told), u"Printed: 115-0001 公會"_s);
    QCOMPARE(watched.told->count(), 1);
    QCOMPARE(watched.warned->count(), 0);
    // It asks no more, while another one goes on asking.
    const int asked = printing.asked(1);
    Watched other(1);
    const int number = other.documents().front().job;
    const int before = printing.asked(number);
    QTRY_VERIFY(printing.asked(number) > before + 3);
    QCOMPARE(printing.asked(1), asked);
}

void TestPrintWatch::severalDocumentsAreToldOfWhenTheLastIsPrinted()
{
    FakePrinting printing;
    Watched watched(3);
    printing.setManner(standing({{1, IPP_JSTATE_COMPLETED}, {2, IPP_JSTATE_COMPLETED}}));
    const int asked = printing.asked(3);
    QTRY_VERIFY(printing.asked(3) > asked + 2);
    QCOMPARE(watched.told->count(), 0);
    // Of what has ended it is asked no more.
    const int first = printing.asked(1);
    QTRY_VERIFY(printing.asked(3) > asked + 4);
    QCOMPARE(printing.asked(1), first);
    printing.setManner(standing(
        {{1, IPP_JSTATE_COMPLETED}, {2, IPP_JSTATE_COMPLETED}, {3, IPP_JSTATE_COMPLETED}}));
    QVERIFY(Watched::waitFor(*watched.ended));
    QCOMPARE(Watched::last(*watched.told), u"All 3 documents were printed."_s);
}

void TestPrintWatch::whatNeedsSomebodyIsWarnedOf_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isTheEnd");
    QTest::newRow("held") << int(IPP_JSTATE_HELD) << u"holds 115-0001 公會 back"_s << false;
    QTest::newRow("stopped") << int(IPP_JSTATE_STOPPED) << u"Printing 115-0001 公會 has stopped"_s
                             << false;
    QTest::newRow("cancelled") << int(IPP_JSTATE_CANCELED)
                               << u"Printing 115-0001 公會 was cancelled"_s << true;
    QTest::newRow("aborted") << int(IPP_JSTATE_ABORTED) << u"gave 115-0001 公會 up"_s << true;
}

void TestPrintWatch::whatNeedsSomebodyIsWarnedOf()
{
    QFETCH(const int, state);
    QFETCH(const QString, says);
    QFETCH(const bool, isTheEnd);
    FakePrinting printing;
    Watched watched(1);
    printing.setManner(standing({{1, state}}));
    QVERIFY(Watched::waitFor(*watched.warned));
    QVERIFY2(Watched::last(*watched.warned).contains(says),
             qPrintable(Watched::last(*watched.warned)));
    if (isTheEnd) {
        QVERIFY(Watched::waitFor(*watched.ended));
    } else {
        // Once, however often it is asked.
        const int asked = printing.asked(1);
        QTRY_VERIFY(printing.asked(1) > asked + 2);
        QCOMPARE(watched.ended->count(), 0);
    }
    QCOMPARE(watched.warned->count(), 1);
    QCOMPARE(watched.told->count(), 0);
    QCOMPARE(watched.failed.size(), isTheEnd ? 1 : 0);
    if (isTheEnd) {
        QCOMPARE(watched.failed.front().first, std::vector{0});
        QCOMPARE(watched.failed.front().second,
                 state == int(IPP_JSTATE_CANCELED) ? JobState::Cancelled : JobState::Aborted);
    }
}

void TestPrintWatch::aHeldDocumentThatIsReleasedIsPrinted()
{
    FakePrinting printing;
    Watched watched(1);
    printing.setManner(standing({{1, IPP_JSTATE_HELD}}));
    QVERIFY(Watched::waitFor(*watched.warned));
    printing.setManner(standing({{1, IPP_JSTATE_COMPLETED}}));
    QVERIFY(Watched::waitFor(*watched.ended));
    QCOMPARE(watched.told->count(), 1);
}

void TestPrintWatch::aTroubleIsToldOnce()
{
    FakePrinting printing;
    Watched watched(2);
    printing.setManner(standing({{1, IPP_JSTATE_HELD}}));
    QVERIFY(Watched::waitFor(*watched.warned));
    // What becomes of the other does not tell it again.
    printing.setManner(standing({{1, IPP_JSTATE_HELD}, {2, IPP_JSTATE_COMPLETED}}));
    const int asked = printing.asked(1);
    QTRY_VERIFY(printing.asked(1) > asked + 2);
    QCOMPARE(watched.warned->count(), 1);
    QCOMPARE(watched.told->count(), 0);
}

void TestPrintWatch::whatIsNotPrintedIsToldOnceAndByItsCases()
{
    FakePrinting printing;
    Watched watched(2);
    printing.setManner(standing({{2, IPP_JSTATE_ABORTED}}));
    QTRY_COMPARE(watched.failed.size(), 1);
    QCOMPARE(watched.failed.front().first, std::vector{1});
    printing.setManner(standing({{1, IPP_JSTATE_COMPLETED}, {2, IPP_JSTATE_ABORTED}}));
    QVERIFY(Watched::waitFor(*watched.ended));
    QCOMPARE(watched.failed.size(), 1);
}

void TestPrintWatch::ofSeveralInTroubleTheNumberIsTold()
{
    FakePrinting printing;
    const Watched watched(3, {}, 10ms, [&] {
        printing.setManner(standing(
            {{1, IPP_JSTATE_ABORTED}, {2, IPP_JSTATE_COMPLETED}, {3, IPP_JSTATE_ABORTED}}));
    });
    QVERIFY(Watched::waitFor(*watched.ended));
    QCOMPARE(watched.warned->count(), 1);
    QVERIFY2(Watched::last(*watched.warned).contains(u"gave 2 documents up"_s),
             qPrintable(Watched::last(*watched.warned)));
    QCOMPARE(watched.told->count(), 0);
}

void TestPrintWatch::aPrintingSystemThatTellsNothingIsAskedNoMore()
{
    FakePrinting printing;
    Watched watched(1);
    FakePrinting::Manner silent;
    silent.tells = false;
    printing.setManner(silent);
    QVERIFY(Watched::waitFor(*watched.ended));
    QVERIFY2(Watched::last(*watched.warned).contains(u"is not known"_s),
             qPrintable(Watched::last(*watched.warned)));
}

void TestPrintWatch::itEndsWithItsWindow()
{
    FakePrinting printing;
    Watched watched(1, {}, 10min, [] {});
    QTRY_VERIFY(printing.asked(1) > 1); // once by the job itself
    QElapsedTimer timer;
    timer.start();
    watched.close();
    QVERIFY(timer.elapsed() < 3000);
    QCOMPARE(watched.ended->count(), 0);
}

void TestPrintWatch::aPrinterOfAnotherMakeIsWatched()
{
    IppPrinter printer(IppPrinter::Manner::PrintsAtOnce);
    QVERIFY2(printer.start(), qPrintable(printer.problem()));
    Watched watched(1, printer.uri());
    QCOMPARE(watched.documents().size(), 1);
    QVERIFY(Watched::waitFor(*watched.ended));
    QCOMPARE(watched.warned->count(), 0);
    QCOMPARE(Watched::last(*watched.told), u"Printed: 115-0001 公會"_s);
}

NOTICEDESK_TEST(TestPrintWatch)
#include "test_printwatch.moc"
