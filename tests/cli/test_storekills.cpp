// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A command that is killed at any moment leaves a whole store, as it was or as it was to be.
class TestStoreKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledImportLeavesNoCase_data();
    void aKilledImportLeavesNoCase();
    void aKilledImportIsWholeOrNotThere();
    void aKilledBackupIsMadeAgain();
    void aKilledRestoreIsDoneOrNot();
};

namespace
{

constexpr int manyCases = 2000;

/// Starts the program and kills it as soon as a condition holds. False if it was done before.
template <class Condition>
bool killedWhen(const QStringList &arguments, const Condition &holds)
{
    QProcess process;
    process.setProcessEnvironment(usualEnvironment());
    process.start(programPath(), arguments);
    if (!process.waitForStarted())
        return false;
    while (!holds()) {
        if (process.waitForFinished(1))
            return false;
    }
    process.kill();
    process.waitForFinished();
    return process.exitStatus() == QProcess::CrashExit;
}

bool killedAfter(const QStringList &arguments, qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    return killedWhen(arguments, [&] { return timer.nsecsElapsed() / 1000 >= microseconds; });
}

} // namespace

void TestStoreKills::aKilledImportLeavesNoCase_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int milliseconds : {1, 60, 150})
        QTest::addRow("after %d ms", milliseconds) << milliseconds;
}

void TestStoreKills::aKilledImportLeavesNoCase()
{
    QFETCH(const int, milliseconds);
    const StoreFolder folder(linesOf({sampleObject()}));
    const QString file = folder.write(u"many.jsonl"_s, plainLines(manyCases));
    const QByteArray before = folder.cases();
    QVERIFY(killedAfter(folder.onStore({u"import"_s, file}), qint64{1000} * milliseconds));
    QCOMPARE(folder.program({u"export"_s, u"--all"_s}).output, before);
    QCOMPARE(outputLines(folder.run({u"verify"_s})).at(0), u"cases 1"_s);
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
    // The next command needs nothing to be put in order.
    const QString one = folder.write(u"one.json"_s, fileOf(plainCase(1)));
    QCOMPARE(folder.program({u"import"_s, one}).errors, QByteArray());
    QCOMPARE(folder.program({u"verify"_s}).status, 0);
}

/// While the log grows, the import may be committing.
void TestStoreKills::aKilledImportIsWholeOrNotThere()
{
    for (const qint64 size : {1, 400'000}) {
        const StoreFolder folder(linesOf({sampleObject()}));
        const QString file = folder.write(u"many.jsonl"_s, plainLines(manyCases));
        const QFileInfo log(folder.store() + u"-wal");
        const bool killed = killedWhen(folder.onStore({u"import"_s, file}),
                                       [&] { return QFileInfo(log.filePath()).size() >= size; });
        const Answer verified = folder.run({u"verify"_s});
        QVERIFY2(verified.status == 0, verified.output.constData());
        const QString told = outputLines(verified).at(0);
        QVERIFY2(told == u"cases %1"_s.arg(manyCases + 1) || (killed && told == "cases 1"_L1),
                 qPrintable(told));
        QVERIFY(size > 1 || killed);
    }
}

void TestStoreKills::aKilledBackupIsMadeAgain()
{
    const StoreFolder folder(plainLines(300));
    const QString backup = folder.path(u"back.db"_s);
    int killed = 0;
    for (qint64 moment = 1000; moment < 60'000; moment += 12'000) {
        if (killedAfter(folder.onStore({u"backup"_s, backup}), moment))
            ++killed;
        if (!QFile::exists(backup))
            continue;
        // What has its name is whole.
        QCOMPARE(runInside({u"export"_s, u"--all"_s, u"--store"_s, backup}).output, folder.cases());
        QVERIFY(QFile::exists(backup + u".manifest.json"));
        QVERIFY(QFile::remove(backup));
    }
    QVERIFY(killed > 0);
    const Answer answer = folder.program({u"backup"_s, backup});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(folder.lastingNames(),
             QStringList({u"back.db"_s, u"back.db.manifest.json"_s, u"office.db"_s}));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestStoreKills::aKilledRestoreIsDoneOrNot()
{
    const StoreFolder folder(plainLines(100));
    const QByteArray old = folder.cases();
    const QStringList restore = folder.onStore({u"restore"_s, folder.path(u"back.db"_s)});
    QCOMPARE(folder.runAt(longAgo(), {u"backup"_s, folder.path(u"back.db"_s)}).status, 0);
    const QString more = folder.write(u"more.json"_s, fileOf(plainCase(1234)));
    QCOMPARE(folder.runAt(longAgo(), {u"import"_s, more}).status, 0);
    const QByteArray present = folder.cases();
    QVERIFY(present != old);
    int killed = 0;
    for (qint64 moment = 1000; moment < 80'000; moment += 10'000) {
        if (killedAfter(restore, moment))
            ++killed;
        const QByteArray cases = folder.cases();
        QVERIFY(cases == present || cases == old);
        QCOMPARE(folder.run({u"verify"_s}).status, 0);
    }
    QVERIFY(killed > 0);
    QCOMPARE(runProgram(restore).errors, QByteArray());
    QCOMPARE(folder.cases(), old);
    QCOMPARE(folder.names().filter(u".restored"_s), QStringList());
    // One of those that were kept aside is the store as it was.
    bool kept = false;
    for (const QString &name : folder.lastingNames().filter(u".before-restore-"_s)) {
        const Answer aside = runInside({u"export"_s, u"--all"_s, u"--store"_s, folder.path(name)});
        QCOMPARE(aside.errors, QByteArray());
        kept = kept || aside.output == present;
    }
    QVERIFY(kept);
}

QTEST_GUILESS_MAIN(TestStoreKills)
#include "test_storekills.moc"
