// SPDX-License-Identifier: GPL-3.0-or-later
#include "../smalldisk.h"
#include "storefolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A disk that gets full, wherever that happens, changes nothing and leaves nothing half-written.
class TestStoreDisk final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskChangesNothing_data();
    void aFullDiskChangesNothing();
    void aStoreIsMadeWholeOrNotAtAll();
};

namespace
{

constexpr qsizetype pageBytes = 4096;

/// Runs the program with so many bytes left to write: on the disk or, where none can be mounted, in
/// each file.
RunResult runOn(const SmallDisk &disk, const QStringList &arguments, qsizetype room)
{
    Surroundings surroundings;
    if (!disk.isMounted()) {
        surroundings.mostFileBytes = static_cast<quint64>(room);
        return runProgram(arguments, surroundings);
    }
    disk.leave(room);
    RunResult answer = runProgram(arguments);
    disk.makeRoom();
    return answer;
}

QStringList halfWritten(const QStringList &names)
{
    return names.filter(QRegularExpression(u"\\.(part|unverified|new|restored)$|/\\.new-"_s));
}

QByteArray exported(const QString &store)
{
    return runInside({u"export"_s, u"--all"_s, u"--store"_s, store}).output +
           runInside({u"evidence"_s, u"114-0001"_s, u"--store"_s, store}).output;
}

} // namespace

void TestStoreDisk::aFullDiskChangesNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList{u"import"_s, u"@cases.jsonl"_s};
    QTest::newRow("address book") << QStringList{u"import"_s, u"--organizations"_s, u"@book.csv"_s};
    QTest::newRow("attachments") << QStringList{u"attach"_s, u"114-0001"_s, u"@paper"_s,
                                                u"@book.csv"_s};
    QTest::newRow("backup") << QStringList{u"backup"_s, u"@disk/new.db"_s};
    QTest::newRow("restore") << QStringList{u"restore"_s, u"@back.db"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"--all"_s, u"-o"_s, u"@disk/all.jsonl"_s};
    QTest::newRow("verify") << QStringList{u"verify"_s};
    QTest::newRow("list") << QStringList{u"list"_s};
}

void TestStoreDisk::aFullDiskChangesNothing()
{
    QFETCH(QStringList, arguments);
    const StoreFolder folder(plainLines(20));
    QCOMPARE(folder.runAt(longAgo(), {u"backup"_s, folder.path(u"back.db"_s)}).status, 0);
    QByteArray book = "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n";
    for (int row = 0; row < 300; ++row)
        book += "A" + QByteArray::number(row) + ",臺南市公會,0,\n";
    folder.write(u"book.csv"_s, book);
    std::vector<QJsonObject> cases;
    for (int serial = 101; serial <= 180; ++serial)
        cases.push_back(plainCase(serial));
    folder.write(u"cases.jsonl"_s, linesOf(cases));
    folder.write(u"paper"_s, QByteArray(200'000, 'x'));
    folder.write(u"disk/below"_s, {});
    for (QString &word : arguments) {
        if (word.startsWith(u'@'))
            word = folder.path(word.mid(1));
    }
    const QString store = folder.path(u"disk/office.db"_s);
    arguments += {u"--store"_s, store};

    int refused = 0;
    for (const qsizetype pages : {0, 3, 9, 20, 45, 75, 120, 160, 180, 220, 300}) {
        const SmallDisk disk(folder.path(u"disk"_s));
        QFile::remove(store);
        QVERIFY(QFile::copy(folder.store(), store));
        const QByteArray before = exported(store);
        for (const QString &ending : {u"-wal"_s, u"-shm"_s})
            QFile::remove(store + ending);
        const RunResult answer = runOn(disk, arguments, pages * pageBytes);
        const QByteArray where =
            QByteArray::number(pages) + " pages: " + answer.errors + answer.output.left(300);
        const QStringList names = folder.names().filter(u"disk/"_s);
        QVERIFY2(halfWritten(names).isEmpty(),
                 QByteArray(where + names.join(u' ').toUtf8()).constData());
        const RunResult verified = runInside({u"verify"_s, u"--store"_s, store});
        QVERIFY2(verified.status == 0,
                 QByteArray(verified.output.left(500) + verified.errors + where).constData());
        for (const QString &backup : names.filter(QRegularExpression(u"backups/.*\\.db$"_s))) {
            const RunResult whole = runInside({u"verify"_s, u"--store"_s, folder.path(backup)});
            QVERIFY2(whole.status == 0, QByteArray(where + whole.errors).constData());
        }
        if (answer.status != 0) {
            ++refused;
            const QString fault = faultOfRefusal(answer, 3, folder.path(u"disk/"_s));
            QVERIFY2(fault.isEmpty(), QByteArray(where + fault.toUtf8()).constData());
            QVERIFY2(!answer.errors.contains(".unverified") &&
                         !answer.errors.contains(".before-restore"),
                     where.constData());
            QVERIFY2(exported(store) == before, where.constData());
            QVERIFY2(!names.contains(u"disk/new.db"_s), where.constData());
            QVERIFY2(!names.contains(u"disk/new.db.manifest.json"_s), where.constData());
            QVERIFY2(!names.contains(u"disk/all.jsonl"_s), where.constData());
        } else if (refused > 0) {
            return;
        }
    }
    QVERIFY2(arguments.first() == "list"_L1 || arguments.first() == "verify"_L1,
             "never refused, or never done");
}

void TestStoreDisk::aStoreIsMadeWholeOrNotAtAll()
{
    const WorkFolder folder;
    folder.write(u"disk/below"_s, {});
    int refused = 0;
    for (const qsizetype pages : {1, 5, 20, 40, 60, 80, 100, 150, 200, 300, 500}) {
        const SmallDisk disk(folder.path(u"disk"_s));
        const QString store = folder.path(u"disk/new/office.db"_s);
        QDir(folder.path(u"disk/new"_s)).removeRecursively();
        const RunResult answer = runOn(disk, {u"init"_s, u"--store"_s, store}, pages * pageBytes);
        if (answer.status == 0) {
            QVERIFY(refused > 0);
            QCOMPARE(runInside({u"verify"_s, u"--store"_s, store}).status, 0);
            return;
        }
        ++refused;
        QCOMPARE(faultOfRefusal(answer, 3, store), QString());
        QCOMPARE(folder.names(u"disk"_s).join(u' '), QString());
    }
    QFAIL("never done");
}

int main(int argc, char *argv[])
{
    enterOwnMounts();
    const QCoreApplication application(argc, argv);
    TestStoreDisk test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_storedisk.moc"
