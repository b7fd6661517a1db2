// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pagerange.h"
#include "app/printing/printerjob.h"
#include "app/printing/printers.h"
#include "fakeprinting.h"
#include "ippprinter.h"
#include "testprogram.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace
{

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

    int job = 0;

    /// May be cancelled as soon as the printing system has a part of it.
    Course(const QByteArray &pdf, const PrinterSettings &settings,
           std::chrono::milliseconds patience = 20s, const FakePrinting *cancelledOn = nullptr)
    {
        PrinterJob printing(pdf, settings, patience);
        QObject::connect(&printing, &PrinterJob::handedOver, &printing, [this](int number) {
            ++handedOver;
            job = number;
        });
        QObject::connect(&printing, &PrinterJob::failed, &printing,
                         [this](const QString &sentence) { failures.append(sentence); });
        QElapsedTimer beat;
        beat.start();
        QTimer heart;
        QObject::connect(&heart, &QTimer::timeout, &printing,
                         [&] { longestPause = std::max(longestPause, beat.restart()); });
        heart.start(5);
        printing.start();
        if (cancelledOn && QTest::qWaitFor([&] { return cancelledOn->received() > 0; }, longEnough))
            printing.cancel();
        if (!QTest::qWaitFor([this] { return handedOver > 0 || !failures.isEmpty(); }, longEnough))
            return;
        beat.restart();
        // Nothing more may come: the job's thread ends with it, and what it said is told.
        QCoreApplication::processEvents();
    }
};

} // namespace

class TestPrinterJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsHandedOver();
    void theSettingsGoWithTheDocument();
    void aTitleIsOneShortLine();
    void aPrinterThatIsNotThereIsTold();
    void aRefusalIsToldInThePrintersWords();
    void aJobThatIsGivenUpAtOnceIsNotPrinted();
    void failingHalfWayIsNotPrinted_data();
    void failingHalfWayIsNotPrinted();
    void aHangingPrinterIsGivenUp();
    void aHangingPrinterCanBeCancelled();
    void aSlowPrinterIsNotGivenUp();
    void withoutAPrintingSystemThePdfIsPointedTo();
    void aJobCanBeDestroyedWhileItRuns();
    void thePrintersAreListed();
    void withoutPrintersThatIsSaid();
    void aPrinterOfAnotherMakeTakesADocument();
    void pagesAreReadAsPeopleWriteThem_data();
    void pagesAreReadAsPeopleWriteThem();
};

void TestPrinterJob::everyByteIsHandedOver()
{
    for (const qsizetype size : {qsizetype{1}, qsizetype{30'000}, qsizetype{65'536},
                                 qsizetype{700'000}, qsizetype{5'000'000}}) {
        FakePrinting printing;
        const QByteArray pdf = document(size);
        const Course course(pdf, {});
        QCOMPARE(course.handedOver, 1);
        QCOMPARE(course.failures, QStringList());
        QVERIFY(printing.taken() == pdf);
    }
}

void TestPrinterJob::theSettingsGoWithTheDocument()
{
    FakePrinting printing;
    const Course course(
        document(), {u"hall & way"_s, 3, PrintSides::Two, u"1-2,4"_s, u"115-0042"_s, u"tray-1"_s});
    QCOMPARE(course.failures, QStringList());
    QCOMPARE(course.handedOver, 1);
    QCOMPARE(course.job, 1);
    const FakePrinting::Job job = printing.jobs().front();
    QCOMPARE(job.queue, u"hall & way"_s);
    QCOMPARE(job.title, u"115-0042"_s);
    const QMap<QString, QString> expected{
        {u"copies"_s, u"3"_s},
        {u"media"_s, u"iso_a4_210x297mm,tray-1"_s},
        {u"multiple-document-handling"_s, u"separate-documents-collated-copies"_s},
        {u"page-ranges"_s, u"1-2,4-4"_s},
        {u"print-scaling"_s, u"none"_s},
        {u"sides"_s, u"two-sided-long-edge"_s}};
    for (const auto &[name, value] : expected.asKeyValueRange())
        QCOMPARE(job.options.value(name), value);
}

void TestPrinterJob::aTitleIsOneShortLine()
{
    for (const QString &title : {u"-o raw"_s, u"--help"_s, u"$(touch x) `y` ; z"_s, u"%1 & <b>"_s,
                                 u"a\nb"_s, u"\u202Ea\u0007b"_s, u"字"_s.repeated(5000)}) {
        FakePrinting printing;
        const Course course(document(100), {u"office"_s, 1, PrintSides::One, {}, title, {}});
        QCOMPARE(course.handedOver, 1);
        const QString told = printing.jobs().front().title;
        QVERIFY(!told.isEmpty());
        QVERIFY(title.contains(told) || title.contains(u'\u202E'));
        QVERIFY(told.size() < 100);
        QVERIFY(!told.contains(u'\n'));
        QVERIFY(!told.contains(u'\u202E'));
    }
}

void TestPrinterJob::aPrinterThatIsNotThereIsTold()
{
    FakePrinting printing;
    const Course course(document(), {u"-x"_s, 1, PrintSides::One, {}, {}, {}});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(printing.jobs().isEmpty());
}

void TestPrinterJob::aRefusalIsToldInThePrintersWords()
{
    FakePrinting printing;
    printing.setManner({.refusal = u"<b>%1 no paper</b>"_s});
    const Course course(document(), {});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY2(course.failures.front().endsWith(u"<b>%1 no paper</b>"_s),
             qPrintable(course.failures.front()));
    QTRY_VERIFY(printing.jobs().front().cancelled);
}

void TestPrinterJob::aJobThatIsGivenUpAtOnceIsNotPrinted()
{
    FakePrinting printing;
    printing.setManner({.aborts = true});
    const Course course(document(), {});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
}

void TestPrinterJob::failingHalfWayIsNotPrinted_data()
{
    QTest::addColumn<qsizetype>("bytes");
    QTest::addColumn<qsizetype>("reads");
    QTest::newRow("nothing of a small one") << qsizetype{20'000} << qsizetype{0};
    QTest::newRow("nothing of a large one") << qsizetype{700'000} << qsizetype{0};
    QTest::newRow("half of a small one") << qsizetype{20'000} << qsizetype{9'999};
    QTest::newRow("half of a large one") << qsizetype{700'000} << qsizetype{300'000};
}

void TestPrinterJob::failingHalfWayIsNotPrinted()
{
    QFETCH(const qsizetype, bytes);
    QFETCH(const qsizetype, reads);
    FakePrinting printing;
    printing.setManner({.reads = reads});
    const Course course(document(bytes), {});
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(course.longestPause < 1000);
}

void TestPrinterJob::aHangingPrinterIsGivenUp()
{
    FakePrinting printing;
    printing.setManner({.answers = false});
    const Course course(document(), {}, 1s);
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY2(course.failures.front().contains(u"does not answer"_s),
             qPrintable(course.failures.front()));
    QVERIFY(course.longestPause < 1000);
    QTRY_VERIFY(printing.jobs().front().cancelled);
}

void TestPrinterJob::aHangingPrinterCanBeCancelled()
{
    FakePrinting printing;
    printing.setManner({.answers = false});
    const Course course(document(), {}, 20s, &printing);
    QCOMPARE(course.handedOver, 0);
    QCOMPARE(course.failures.size(), 1);
    QVERIFY(course.failures.front().contains(u"cancelled"_s));
    QTRY_VERIFY(printing.jobs().front().cancelled);
}

void TestPrinterJob::aSlowPrinterIsNotGivenUp()
{
    FakePrinting printing;
    printing.setManner({.pause = 100ms}); // 4 s for all of it
    const Course course(document(), {}, 2s);
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
    QVERIFY(course.failures.front().contains(u"CUPS"_s));
    QVERIFY(course.failures.front().contains(u"Export"_s));

    Printers printers;
    QSignalSpy known(&printers, &Printers::known);
    printers.ask();
    QTRY_COMPARE(known.count(), 1);
    QCOMPARE(known.front().front().value<PrinterList>().problem, noPrintingSystem());
}

void TestPrinterJob::aJobCanBeDestroyedWhileItRuns()
{
    for (const bool begun : {false, true}) {
        FakePrinting printing;
        printing.setManner({.answers = false});
        QElapsedTimer timer;
        {
            PrinterJob job(document(), {}, 20s);
            job.start();
            if (begun)
                QTRY_VERIFY(printing.received() > 0);
            timer.start();
        }
        QVERIFY(timer.elapsed() < 3000);
    }
}

void TestPrinterJob::thePrintersAreListed()
{
    FakePrinting printing;
    printing.setQueues({{.name = u"office"_s,
                         .media = {u"na_letter_8.5x11in"_s},
                         .sides = {u"one-sided"_s},
                         .trays = {u"auto"_s, u"tray-1"_s, u"by-pass-tray"_s},
                         .reasons = {u"media-empty-error"_s},
                         .stopped = true},
                        {u"hall & way"_s},
                        {.name = u"%1<b>"_s, .accepting = false}});
    Printers printers;
    QSignalSpy known(&printers, &Printers::known);
    printers.ask();
    QTRY_COMPARE(known.count(), 1);
    const auto list = known.front().front().value<PrinterList>();
    QVERIFY2(list.problem.isEmpty(), qPrintable(list.problem));
    QCOMPARE(list.printers.size(), std::size_t{3});
    QCOMPARE(list.standard, u"hall & way"_s);
    const Printer &office = list.printers.at(0);
    QCOMPARE(office.name, u"office"_s);
    QCOMPARE(office.a4, std::optional(false));
    QCOMPARE(office.twoSided, std::optional(false));
    QCOMPARE(office.trays, QStringList({u"tray-1"_s, u"by-pass-tray"_s}));
    QVERIFY(office.stopped);
    QVERIFY(printerRemark(office).contains(u"media-empty-error"_s));
    const Printer &hall = list.printers.at(1);
    QCOMPARE(hall.name, u"hall & way"_s);
    QCOMPARE(hall.a4, std::optional(true));
    QCOMPARE(hall.twoSided, std::optional(true));
    QVERIFY(printerRemark(hall).isEmpty());
    QCOMPARE(list.printers.at(2).name, u"%1<b>"_s);
    QVERIFY(!printerRemark(list.printers.at(2)).isEmpty());
}

void TestPrinterJob::withoutPrintersThatIsSaid()
{
    FakePrinting printing;
    printing.setQueues({});
    Printers printers;
    QSignalSpy known(&printers, &Printers::known);
    printers.ask();
    QTRY_COMPARE(known.count(), 1);
    const auto list = known.front().front().value<PrinterList>();
    QVERIFY(list.printers.empty());
    QVERIFY(list.problem.contains(u"No printer"_s));
}

void TestPrinterJob::aPrinterOfAnotherMakeTakesADocument()
{
    IppPrinter printer;
    QVERIFY2(printer.start(), qPrintable(printer.problem()));
    const QByteArray pdf = document();
    PrinterSettings settings{u"any"_s, 2, PrintSides::Two, {}, u"115-0042 公會"_s, {}};
    settings.uri = printer.uri();
    const Course course(pdf, settings);
    QCOMPARE(course.failures, QStringList());
    QCOMPARE(course.handedOver, 1);
    QVERIFY(course.job > 0);
    QTRY_VERIFY(printer.documents() == QList{pdf});
    QCOMPARE(printer.jobAttribute(course.job, u"media"_s), u"iso_a4_210x297mm"_s);
    QCOMPARE(printer.jobAttribute(course.job, u"sides"_s), u"two-sided-long-edge"_s);
    QCOMPARE(printer.jobAttribute(course.job, u"copies"_s), u"2"_s);
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

NOTICEDESK_TEST(TestPrinterJob)
#include "test_printerjob.moc"
