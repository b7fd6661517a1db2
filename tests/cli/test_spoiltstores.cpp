// SPDX-License-Identifier: GPL-3.0-or-later
#include "officefolder.h"
#include "testprogram.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A store whose first bytes are no longer a store's is not replaced by an output either, and what
/// is no store is.
class TestSpoiltStores final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpoiltStoreIsNotReplaced_data();
    void aSpoiltStoreIsNotReplaced();
    void whatResemblesAStoreIsReplaced();
};

void TestSpoiltStores::aSpoiltStoreIsNotReplaced_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("companions");
    QTest::addColumn<int>("spoiltBytes");
    QTest::addColumn<int>("bytesLeft");
    constexpr int page = 4096;
    constexpr int all = 1 << 30;
    const QString name = u"records.db"_s;
    QTest::newRow("the first words") << name << QStringList() << 16 << all;
    QTest::newRow("a sector") << u"records.data"_s << QStringList() << 512 << all;
    QTest::newRow("the first page") << u"records.data"_s << QStringList() << page << all;
    QTest::newRow("all, with a log") << u"records.data"_s << QStringList{u"-wal"_s} << all << all;
    QTest::newRow("all, with a manifest")
        << u"records.data"_s << QStringList{u".manifest.json"_s} << all << all;
    QTest::newRow("all, with a kept copy")
        << u"records.data"_s << QStringList{u".version-3"_s} << all << all;
    QTest::newRow("all, with an undone restore")
        << u"records.data"_s << QStringList{u".before-restore-20260105-120000"_s} << all << all;
    QTest::newRow("all, with backups and a lock")
        << u"records.data"_s << QStringList{u"-backups"_s, u".lock"_s} << all << all;
    QTest::newRow("all, with backups") << name << QStringList{u"-backups"_s} << all << all;
    QTest::newRow("cut off to nothing") << name << QStringList{u"-backups"_s} << 0 << 0;
    QTest::newRow("cut off after its header") << u"records.data"_s << QStringList() << 16 << 512;
}

/// Another office's store may still be mended, or tell what it held.
void TestSpoiltStores::aSpoiltStoreIsNotReplaced()
{
    QFETCH(const QString, name);
    QFETCH(const QStringList, companions);
    QFETCH(const int, spoiltBytes);
    QFETCH(const int, bytesLeft);
    const OfficeFolder office;
    const QByteArray whole = office.read(u"office.db"_s);
    const QString manifest =
        u"office-backups/"_s + QFileInfo(office.backup()).fileName() + u".manifest.json";
    for (const QString &companion : companions) {
        if (companion == "-backups"_L1) {
            const QString backup = u"other/records-backups/records-2026-01-05.db"_s;
            office.write(backup,
                         office.read(u"office-backups/"_s + QFileInfo(office.backup()).fileName()));
            office.write(backup + u".manifest.json", office.read(manifest));
            continue;
        }
        const QByteArray content = companion == "-wal"_L1             ? "\x37\x7f\x06\x82 and so on"
                                   : companion == ".lock"_L1          ? ""
                                   : companion == ".manifest.json"_L1 ? office.read(manifest)
                                                                      : whole;
        office.write(u"other/"_s + name + companion, content);
    }
    QByteArray spoilt = whole.left(bytesLeft);
    std::fill_n(spoilt.begin(), std::min<qsizetype>(spoilt.size(), spoiltBytes), '\0');
    const QString output = office.write(u"other/"_s + name, spoilt);
    for (const QStringList &command : {QStringList{u"export"_s, u"--all"_s, u"-o"_s, output},
                                       QStringList{u"render"_s, u"114-0001"_s, u"-o"_s, output}}) {
        QCOMPARE(faultOfRefusal(office.run(command), 2, output), QString());
        QCOMPARE(office.read(u"other/"_s + name), spoilt);
    }
    const QString journal = output + u"-journal";
    const RunResult answer = office.run({u"export"_s, u"--all"_s, u"-o"_s, journal});
    QCOMPARE(faultOfRefusal(answer, 2, journal), QString());
    QVERIFY(!QFile::exists(journal));
}

/// What has a store's name with another ending, or speaks of one.
void TestSpoiltStores::whatResemblesAStoreIsReplaced()
{
    const OfficeFolder office;
    const QByteArray cases = office.cases();
    const QByteArray text = "CREATE TABLE issued_sheets; [[\"notice.date\"]]";
    const QByteArray similar = "\x0d" + text.leftJustified(8191, '.');
    const QByteArray counted("\x0d\0\0\0\x01  ", 7);
    office.write(u"letter.version-2"_s, text);
    for (const auto &[name, content] :
         {std::pair(u"office.pdf"_s, QByteArray("%PDF-1.7 and so on")),
          std::pair(u"office.json"_s, text), std::pair(u"office"_s, similar),
          std::pair(u"office.bin"_s, QByteArray(counted + similar.left(8185))),
          std::pair(u"notes.db"_s, QByteArray(8192, '\0')),
          std::pair(u"letter.lock"_s, QByteArray()), std::pair(u"letter"_s, text)}) {
        office.write(name, content);
        QCOMPARE(office.run({u"export"_s, u"--all"_s, u"-o"_s, office.path(name)}).errors,
                 QByteArray());
        QCOMPARE(office.read(name), cases);
    }
}

NOTICEDESK_TEST(TestSpoiltStores)
#include "test_spoiltstores.moc"
