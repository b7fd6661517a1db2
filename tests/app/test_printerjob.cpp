// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagerange.h"
#include "app/printing/printerjob.h"
#include "app/printing/printers.h"
#include "fakeprinting.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

constexpr int longEnough = 20'000; // ms

/// More than a pipe holds, unless it is to be less.
QByteArray document(qsizetype bytes = 700'000)
{
    QByteArray content("%PDF-1.7\n");
    while (content.size() < bytes)
        content += "0123456789\n\r" + QByteArray(1, '\0');
    content.resize(bytes);
    return content;
}

/// What became of a job, and whether anything held up the window meanwhile.
struct Course
{
    int handedOver = 0;
    QStringList failures;
    qint64 longestPause = 0;

    Course(const QByteArray &pdf, const PrinterSettings &settings,
           std::chrono::milliseconds patience = 20s, int cancelAfter = -1)
    {
        PrinterJob job(pdf, settings, patience);
        QObject::connect(&job, &PrinterJob::handedOver, &job, [this] { ++handedOver; });
        QObject::connect(&job, &PrinterJob::failed, &job,
                         [this](const QString &sentence) { failures.append(sentence); });
        QElapsedTimer beat;
        beat.start();
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &job,
                         [&] { longestPause = std::max(longestPause, beat.restart()); });
        heart.start(5);
        job.start();
        if (cancelAfter >= 0)
            QTimer::singleShot(cancelAfter, &job, &PrinterJob::cancel);
        QElapsedTimer waiting;
        waiting.start();
        while (handedOver == 0 && failures.isEmpty() && waiting.elapsed() < longEnough)
            QTest::qWait(10);
        QTest::qWait(100); // nothing more may come
    }
};

} // namespace

class TestPrinterJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsHandedOver();
    void theSettingsAreArguments();
    void aTitleIsNeverAnOption();
    void aRefusalIsToldInThePrintersWords();
    void failingHalfWayIsNotPrinted();
    void notReadingIsNotPrinted_data();
    void notReadingIsNotPrinted();
    void aHangingPrinterIsGivenUp();
    void aHangingPrinterCanBeCancelled();
    void aSlowPrinterIsNotGivenUp();
    void withoutAPrintingSystemThePdfIsPointedTo();
    void aJobCanBeDestroyedWhileItRuns();
    void thePrintersAreListed();
    void withoutPrintersThatIsSaid();
    void pagesAreReadAsPeopleWriteThem_data();
    void pagesAreReadAsPeopleWriteThem();
};

void TestPrinterJob::everyByteIsHandedOver()
{
    for (const qsizetype size : {qsizetype{1}, qsizetype{30'000}, qsizetype{65'536},
                                 qsizetype{700'000}, qsizetype{5'000'000}}) {
        FakePrinting printing;
        printing.setGoodPrinter();
        const QByteArray pdf = document(size);
        const Course course(pdf, {});
        QCOMPARE(course.handedOver, 1);
        QCOMPARE(course.failures, QStringList());
        QVERIFY(printing.taken() == pdf);
    }
}

void TestPrinterJob::theSettingsAreArguments()
{
    FakePrinting printing;
    printing.setGoodPrinter();
    const Course course(document(),
                        {u"hall & way"_s, 3, PrintSides::Two, u"1-2,4"_s, u"115-0042"_s});
    QCOMPARE(course.handedOver, 1);
    QCOMPARE(printing.arguments(),
             QStringList({u"-dhall & way"_s, u"-n3"_s, u"-osides=two-sided-long-edge"_s,
                          u"-P1-2,4"_s, u"-t115-0042"_s, u"."_s}));
}

void TestPrinterJob::aTitleIsNeverAnOption()
{
    for (const QString &title : {u"-o raw"_s, u"--help"_s, u"$(touch x) `y` ; z"_s, u"%1 & <b>"_s,
                                 u"a\nb"_s, u"\u202Ea\u0007b"_s, u"字"_s.repeated(5000)}) {
        const QStringList arguments = printerArguments({u"-x"_s, 1, PrintSides::One, {}, title});
        QCOMPARE(arguments.size(), 4);
        QCOMPARE(arguments.front(), u"-d-x"_s);
        QVERIFY(arguments.back().startsWith(u"-t"_s));
        QVERIFY(arguments.back().size() < 100);
        QVERIFY(!arguments.back().contains(u'\n'));
        QVERIFY(!arguments.back().contains(u'\u202E'));
    }
}

void TestPrinterJob::aRefusalIsToldInThePrintersWords()
{
    FakePrinting printing;
    printing.setPrinter(
        u"cat > /dev/null; echo 'lp: <b>%1 no paper</b>' >&2; echo more >&2; exit 1"_s);
    const Course course(document(), {});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(course.failures.front().endsWith(u"lp: <b>%1 no paper</b>"_s));
}

void TestPrinterJob::failingHalfWayIsNotPrinted()
{
    FakePrinting printing;
    printing.setPrinter(u"head -c 350000 > /dev/null; exit 1"_s);
    const Course course(document(), {});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(course.longestPause < 1000);
}

void TestPrinterJob::notReadingIsNotPrinted_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<QString>("script");
    // A small document fits into the pipe: it was written and nobody has it.
    QTest::newRow("nothing of a small one") << qsizetype{20'000} << u"exit 0"_s;
    QTest::newRow("nothing of a large one") << qsizetype{700'000} << u"exit 0"_s;
    QTest::newRow("half of a small one") << qsizetype{20'000} << u"head -c 9999 >&2; exit 0"_s;
    QTest::newRow("half of a large one") << qsizetype{700'000} << u"head -c 300000 >&2; exit 0"_s;
}

void TestPrinterJob::notReadingIsNotPrinted()
{
    QFETCH(const qsizetype, bytes);
    QFETCH(const QString, script);
    FakePrinting printing;
    printing.setPrinter(script);
    const Course course(document(bytes), {});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(course.failures.front().contains(u"did not take the whole document"_s));
}

void TestPrinterJob::aHangingPrinterIsGivenUp()
{
    for (const QString &script : {u"sleep 600"_s, u"cat > /dev/null; sleep 600"_s}) {
        FakePrinting printing;
        printing.setPrinter(script);
        QElapsedTimer timer;
        timer.start();
        const Course course(document(), {}, 2s);
        QVERIFY(timer.elapsed() < 20'000);
        QCOMPARE(course.handedOver, 0);
        QCOMPARE(course.failures.size(), 1);
        QVERIFY(course.failures.front().contains(u"does not answer"_s));
        QVERIFY(course.longestPause < 1000);
    }
}

void TestPrinterJob::aHangingPrinterCanBeCancelled()
{
    FakePrinting printing;
    printing.setPrinter(u"echo $$ > '%1'; sleep 600"_s.arg(printing.path(u"process"_s)));
    const Course course(document(), {}, 20s, 500);
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(course.failures.front().contains(u"cancelled"_s));
    QFile process(printing.path(u"process"_s));
    QVERIFY(process.open(QIODevice::ReadOnly));
    const QString running = u"/proc/"_s + QString::fromLatin1(process.readAll()).trimmed();
    QTRY_VERIFY2(!QFile::exists(running), "it was left running");
}

void TestPrinterJob::aSlowPrinterIsNotGivenUp()
{
    FakePrinting printing;
    printing.setPrinter(
        u"for i in 1 2 3 4 5 6 7 8; do head -c 100000 > /dev/null; sleep 0.5; done"_s);
    const Course course(document(), {}, 3s);
    QCOMPARE(course.failures, QStringList());
    QCOMPARE(course.handedOver, 1);
}

void TestPrinterJob::withoutAPrintingSystemThePdfIsPointedTo()
{
    FakePrinting printing;
    printing.remove();
    const Course course(document(), {});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(course.failures.front().contains(u"cups-client"_s));
    QVERIFY(course.failures.front().contains(u"Export"_s));

    Printers printers;
    QSignalSpy known(&printers, &Printers::known);
    printers.ask();
    QTRY_COMPARE(known.count(), 1);
    QCOMPARE(known.front().front().value<PrinterList>().problem, noPrintingSystem());
}

void TestPrinterJob::aJobCanBeDestroyedWhileItRuns()
{
    FakePrinting printing;
    printing.setPrinter(u"cat > /dev/null; sleep 600"_s);
    for (const int wait : {0, 20, 200}) {
        QElapsedTimer timer;
        timer.start();
        {
            PrinterJob job(document(), {}, 20s);
            job.start();
            QTest::qWait(wait);
            timer.restart();
        }
        QVERIFY(timer.elapsed() < 3000);
    }
}

void TestPrinterJob::thePrintersAreListed()
{
    FakePrinting printing;
    Printers printers;
    QSignalSpy known(&printers, &Printers::known);
    printers.ask();
    QTRY_COMPARE(known.count(), 1);
    const auto list = known.front().front().value<PrinterList>();
    QCOMPARE(list.names, QStringList({u"office"_s, u"hall & way"_s, u"%1<b>"_s}));
    QCOMPARE(list.standard, u"hall & way"_s);
    QVERIFY(list.problem.isEmpty());
}

void TestPrinterJob::withoutPrintersThatIsSaid()
{
    FakePrinting printing;
    printing.put(u"lpstat"_s, u"echo 'lpstat: No destinations added.' >&2; exit 1"_s);
    Printers printers;
    QSignalSpy known(&printers, &Printers::known);
    printers.ask();
    QTRY_COMPARE(known.count(), 1);
    const auto list = known.front().front().value<PrinterList>();
    QVERIFY(list.names.isEmpty());
    QVERIFY(list.problem.contains(u"No printer"_s));
}

void TestPrinterJob::pagesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("sound");
    QTest::addColumn<QString>("range");
    QTest::newRow("all") << QString() << true << QString();
    QTest::newRow("one") << u"2"_s << true << u"2"_s;
    QTest::newRow("list") << u"1-2,4"_s << true << u"1-2,4"_s;
    QTest::newRow("any order") << u"4, 1 , 2"_s << true << u"1-2,4"_s;
    QTest::newRow("full width") << u"１－２、４"_s << true << u"1-2,4"_s;
    QTest::newRow("overlapping") << u"1-3,2-4"_s << true << u"1-4"_s;
    QTest::newRow("every page") << u"1-5"_s << true << QString();
    QTest::newRow("beyond") << u"6"_s << false << QString();
    QTest::newRow("zero") << u"0-2"_s << false << QString();
    QTest::newRow("backward") << u"3-1"_s << false << QString();
    QTest::newRow("letters") << u"-o raw"_s << false << QString();
    QTest::newRow("comma alone") << u","_s << false << QString();
    QTest::newRow("huge") << u"99999999999"_s << false << QString();
}

void TestPrinterJob::pagesAreReadAsPeopleWriteThem()
{
    QFETCH(const QString, text);
    QFETCH(const bool, sound);
    QFETCH(const QString, range);
    const auto pages = parsePageRange(text, 5);
    QCOMPARE(pages.has_value(), sound);
    if (pages)
        QCOMPARE(pageRangeText(*pages), range);
}

QTEST_MAIN(TestPrinterJob)
#include "test_printerjob.moc"
