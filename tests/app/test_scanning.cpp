// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inbox/inboxpage.h"
#include "app/printing/messagelabel.h"
#include "documents/madedocuments.h"
#include "documents/scans.h"
#include "evidencedesk.h"
#include "fakescanimage.h"
#include "testprogram.h"

#include <QComboBox>
#include <QDir>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QStringList scanFolders()
{
    return QDir::temp().entryList({u"noticedesk-scan-*"_s}, QDir::Dirs);
}

ScanOutcome scanWith(const ScanOrder &order)
{
    Scanning scanning;
    ScanOutcome outcome;
    QObject::connect(&scanning, &Scanning::scanned, &scanning,
                     [&outcome](const ScannedPages &pages) { outcome.pages = pages; });
    QObject::connect(&scanning, &Scanning::failed, &scanning,
                     [&outcome](const QString &sentence) { outcome.sentence = sentence; });
    scanning.scan(order);
    waitFor([&scanning] { return !scanning.isRunning(); });
    return outcome;
}

} // namespace

/// Scanning through SANE's program, here by a script in its place.
class TestScanning final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Where nobody else scans.
        QVERIFY(m_temporary.isValid());
        qputenv("TMPDIR", m_temporary.path().toUtf8());
    }

    void scannersAreListed()
    {
        const auto devices = devicesIn("noise\ndevice `test:0' is a Flatbed\n"
                                       "device `net:a b' is an Office copier\ndevice `' is a x\n");
        QCOMPARE(devices.size(), std::size_t{2});
        QCOMPARE(devices.at(1).name, u"net:a b"_s);
        QCOMPARE(devices.at(1).description, u"Office copier"_s);
        QVERIFY(devicesIn("No scanners were identified.").empty());
    }

    void orderIsGivenAsArguments_data()
    {
        QTest::addColumn<int>("dots");
        QTest::addColumn<bool>("isInColour");
        QTest::addColumn<bool>("isFromFeeder");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("glass") << 200 << false << false
                               << QStringList{u"--resolution=200"_s, u"--mode=Gray"_s,
                                              u"--batch-count=1"_s};
        QTest::newRow("feeder") << 300 << true << true
                                << QStringList{u"--resolution=300"_s, u"--mode=Color"_s,
                                               u"--source=ADF"_s};
    }

    void orderIsGivenAsArguments()
    {
        QFETCH(const int, dots);
        QFETCH(const bool, isInColour);
        QFETCH(const bool, isFromFeeder);
        QFETCH(const QStringList, arguments);
        const FakeScanimage fake("page 0001");
        QVERIFY(fake.givePage("a page"));
        // No shell reads the scanner's name.
        const ScanOutcome outcome =
            scanWith({u"net:a b;$(false)'\""_s, dots, isInColour, isFromFeeder});
        QCOMPARE(outcome.pages.files.size(), 1);
        const QStringList asked = fake.asked();
        QCOMPARE(asked.first(2),
                 QStringList({u"--device-name=net:a b;$(false)'\""_s, u"--format=tiff"_s}));
        QCOMPARE(asked.mid(3), arguments);
    }

    void endOfScanningIsTold_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("pages");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("feeder emptied")
            << QByteArray("for n in 0001 0002 0010; do page $n; done; exit 7") << 3 << QString();
        QTest::newRow("half a page")
            << QByteArray("page 1; : >\"$folder/page2.tif.part\"") << 1 << QString();
        QTest::newRow("jam") << QByteArray("page 1; echo 'Document feeder jammed' >&2; exit 6") << 1
                             << u"Document feeder jammed"_s;
        QTest::newRow("nothing") << QByteArray("exit 7") << 0 << u"scanner"_s;
        QTest::newRow("no page") << QByteArray("exit 0") << 0 << u"no page"_s;
        QTest::newRow("refused") << QByteArray("echo 'open failed: Access denied' >&2; exit 11")
                                 << 0 << u"Access denied"_s;
    }

    void endOfScanningIsTold()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const int, pages);
        QFETCH(const QString, trouble);
        {
            const FakeScanimage fake(script);
            QVERIFY(fake.givePage("a page"));
            const ScanOutcome outcome = scanWith({u"test:0"_s});
            QCOMPARE(outcome.pages.files.size(), pages);
            const QString told = pages > 0 ? outcome.pages.trouble : outcome.sentence;
            QCOMPARE(told.isEmpty(), trouble.isEmpty());
            QVERIFY2(told.contains(trouble), qPrintable(told));
            QCOMPARE(scanFolders().size(), pages > 0 ? 1 : 0);
        }
        QCOMPARE(scanFolders(), QStringList()); // gone with the pages
    }

    void pagesThatCameBeforeScanningWasStoppedAreGiven_data()
    {
        QTest::addColumn<QByteArray>("pages");
        QTest::addColumn<int>("count");
        QTest::newRow("none") << QByteArray() << 0;
        QTest::newRow("two") << QByteArray("page 1; page 2; ") << 2;
    }

    void pagesThatCameBeforeScanningWasStoppedAreGiven()
    {
        QFETCH(const QByteArray, pages);
        QFETCH(const int, count);
        {
            const FakeScanimage fake(pages + ": >\"$0.begun\"; exec sleep 60");
            QVERIFY(fake.givePage("a page"));
            ScanOutcome outcome;
            Scanning scanning;
            connect(&scanning, &Scanning::scanned, &scanning,
                    [&outcome](const ScannedPages &given) { outcome.pages = given; });
            connect(&scanning, &Scanning::failed, &scanning,
                    [&outcome](const QString &sentence) { outcome.sentence = sentence; });
            scanning.scan({u"test:0"_s});
            QVERIFY(waitFor([&fake] { return fake.hasBegun(); }));
            QVERIFY(scanning.isScanning());
            scanning.stop();
            scanning.stop(); // a second time changes nothing
            QVERIFY(waitFor([&scanning] { return !scanning.isRunning(); }));
            QCOMPARE(outcome.pages.files.size(), count);
            const QString told = count > 0 ? outcome.pages.trouble : outcome.sentence;
            QVERIFY2(told.contains(u"stopped"_s), qPrintable(told));
        }
        QCOMPARE(scanFolders(), QStringList());
    }

    void escapeWhileScanningKeepsThePagesThatCame()
    {
        const FakeScanimage fake("page 0001; : >\"$0.begun\"; exec sleep 60");
        WindowDriver desk;
        desk.add({issuedCase()});
        QImage page(1'240, 1'754, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter(&page).fillRect(200, 200, 400, 300, Qt::black); // not blank
        QVERIFY(fake.givePage(encoded(page, "tiff")));
        QVERIFY(desk.start());
        QVERIFY(openScanDialog(desk));
        desk.find<QPushButton>(u"scanButton"_s)->click();
        QVERIFY(waitFor([&fake] { return fake.hasBegun(); }));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"scanDialog"_s); }));
        QVERIFY(waitFor([&] {
            const auto *table = desk.find<QTableView>(u"stackTable"_s);
            return table && table->model()->rowCount() == 1;
        }));
        const auto *told = desk.find<MessageLabel>(u"inboxMessageLabel"_s);
        QVERIFY(told && told->message().contains(u"stopped"_s));
    }

    void escapeClosesTheDialogWhileNothingIsScanned()
    {
        const FakeScanimage fake("exit 7");
        WindowDriver desk;
        QVERIFY(desk.start());
        QVERIFY(openScanDialog(desk));
        desk.key(Qt::Key_Escape);
        QVERIFY(waitFor([&] { return !desk.find(u"scanDialog"_s); }));
    }

    void scannedPagesAreReadAndGoneOnceRecorded_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("attachments");
        QTest::newRow("recorded") << u"recordStackButton"_s << 1;
        QTest::newRow("discarded") << u"forgetStackButton"_s << 0;
    }

    void scannedPagesAreReadAndGoneOnceRecorded()
    {
        QFETCH(const QString, button);
        QFETCH(const int, attachments);
        const FakeScanimage fake("page 0001; exit 7");
        WindowDriver desk;
        const CaseFile file = issuedCase();
        desk.add({file});
        Scanner scanner;
        QVERIFY(fake.givePage(encoded(
            scanner.scan(scanner.press().layOut(file, Sheet::Notice), 0, {.dpi = 150}), "tiff")));
        QVERIFY(desk.start());
        QVERIFY(openScanDialog(desk));
        desk.find<QComboBox>(u"deviceCombo"_s)->setCurrentIndex(1);
        desk.find<QPushButton>(u"scanButton"_s)->click();
        QVERIFY(waitFor([&] {
            const auto *table = desk.find<QTableView>(u"stackTable"_s);
            return table && table->model()->rowCount() == 1;
        }));
        QCOMPARE(fake.asked().constFirst(), u"--device-name=net:a b;c"_s);
        // The pages are nowhere else, so nothing may take their place.
        QVERIFY(!desk.find(u"readFilesButton"_s)->isEnabled());
        QVERIFY(!desk.find(u"scanPagesButton"_s)->isEnabled());
        QCOMPARE(scanFolders().size(), 1);
        desk.find<QPushButton>(button)->click();
        if (attachments == 0) {
            QVERIFY(waitFor([&] { return desk.find(u"agreeButton"_s) != nullptr; }));
            QCOMPARE(scanFolders().size(), 1);
            desk.find<QPushButton>(u"agreeButton"_s)->click();
        }
        QVERIFY(waitFor([&] {
            const auto *read = desk.find(u"readFilesButton"_s);
            return read && read->isEnabled();
        }));
        QCOMPARE(scanFolders(), QStringList());
        QCOMPARE(storedAttachments(desk).size(), static_cast<std::size_t>(attachments));
    }

private:
    /// Opens it from the inbox, and waits until both scanners are listed.
    static bool openScanDialog(WindowDriver &desk)
    {
        desk.key(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
        if (!waitFor([&] { return desk.find(u"scanPagesButton"_s) != nullptr; }))
            return false;
        desk.find<QPushButton>(u"scanPagesButton"_s)->click();
        return waitFor([&] {
            const auto *devices = desk.find<QComboBox>(u"deviceCombo"_s);
            return devices && devices->count() == 2;
        });
    }

    QTemporaryDir m_temporary;
};

NOTICEDESK_TEST(TestScanning)
#include "test_scanning.moc"
