// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedprogram.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

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
    void askedToEndACommandLeavesNothing_data();
    void askedToEndACommandLeavesNothing();
    void workThatIsDoneIsToldWithoutAnOutput_data();
    void workThatIsDoneIsToldWithoutAnOutput();
};

namespace
{

constexpr int manyCases = 500;
constexpr int restoredCases = 100;

/// An output that takes nothing.
enum class BadOutput { Full, Closed, WithoutReader };

/// To be called between fork and exec.
void giveBadOutput(BadOutput output)
{
    std::array<int, 2> ends{-1, -1};
    if (output == BadOutput::Full)
        ends[1] = ::open("/dev/full", O_WRONLY);
    else if (output == BadOutput::WithoutReader && ::pipe(ends.data()) == 0)
        ::close(ends[0]);
    ::close(STDOUT_FILENO);
    if (ends[1] >= 0) {
        ::dup2(ends[1], STDOUT_FILENO);
        ::close(ends[1]);
    }
}

/// Of a backup of as many cases as below, in microseconds.
qint64 timeOfRestoring()
{
    const StoreFolder folder(plainLines(restoredCases));
    folder.run({u"backup"_s, folder.path(u"back.db"_s)});
    return timeOf(folder.onStore({u"restore"_s, folder.path(u"back.db"_s)}));
}

} // namespace

void TestStoreKills::aKilledImportLeavesNoCase_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {1, 30, 60})
        QTest::addRow("after %d of a hundred parts", percent) << percent;
}

void TestStoreKills::aKilledImportLeavesNoCase()
{
    QFETCH(const int, percent);
    const StoreFolder undisturbed(linesOf({sampleObject()}));
    const QString file = undisturbed.write(u"many.jsonl"_s, plainLines(manyCases));
    const qint64 time = timeOf(undisturbed.onStore({u"import"_s, file}));
    const StoreFolder folder(linesOf({sampleObject()}));
    const QByteArray before = folder.cases();
    QVERIFY(killedAfter(folder.onStore({u"import"_s, file}), time * percent / 100));
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
        const RunResult verified = folder.run({u"verify"_s});
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
    const QStringList without = folder.lastingNames();
    const qint64 time = timeOf(folder.onStore({u"backup"_s, backup}));
    QVERIFY(QFile::remove(backup) && QFile::remove(backup + u".manifest.json"));
    int begun = 0;
    for (const qint64 moment : killMoments(time, 10)) {
        if (killedAfter(folder.onStore({u"backup"_s, backup}), moment) &&
            folder.lastingNames() != without)
            ++begun;
        if (!QFile::exists(backup))
            continue;
        // What has its name is whole.
        QCOMPARE(runInside({u"export"_s, u"--all"_s, u"--store"_s, backup}).output, folder.cases());
        QVERIFY(QFile::remove(backup + u".manifest.json"));
        QVERIFY(QFile::remove(backup));
    }
    QVERIFY(begun > 0);
    const RunResult answer = folder.program({u"backup"_s, backup});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(folder.lastingNames(),
             QStringList({u"back.db"_s, u"back.db.manifest.json"_s, u"office.db"_s}));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestStoreKills::aKilledRestoreIsDoneOrNot()
{
    const StoreFolder folder(plainLines(restoredCases));
    const QByteArray old = folder.cases();
    const QStringList restore = folder.onStore({u"restore"_s, folder.path(u"back.db"_s)});
    QCOMPARE(folder.runAt(longAgo(), {u"backup"_s, folder.path(u"back.db"_s)}).status, 0);
    const QString more = folder.write(u"more.json"_s, fileOf(plainCase(1234)));
    QCOMPARE(folder.runAt(longAgo(), {u"import"_s, more}).status, 0);
    const QByteArray present = folder.cases();
    QVERIFY(present != old);
    int begun = 0;
    for (const qint64 moment : killMoments(timeOfRestoring(), 12)) {
        const QStringList before = folder.lastingNames();
        if (killedAfter(restore, moment) && folder.lastingNames() != before)
            ++begun;
        const QByteArray cases = folder.cases();
        QVERIFY(cases == present || cases == old);
        QCOMPARE(folder.run({u"verify"_s}).status, 0);
    }
    QVERIFY(begun > 0);
    QCOMPARE(runProgram(restore).errors, QByteArray());
    QCOMPARE(folder.cases(), old);
    QCOMPARE(folder.names().filter(u".part"_s), QStringList());
    // One of those that were kept aside is the store as it was.
    bool kept = false;
    for (const QString &name : folder.lastingNames().filter(u".before-restore-"_s)) {
        const RunResult aside =
            runInside({u"export"_s, u"--all"_s, u"--store"_s, folder.path(name)});
        QCOMPARE(aside.errors, QByteArray());
        kept = kept || aside.output == present;
    }
    QVERIFY(kept);
}

void TestStoreKills::askedToEndACommandLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QStringList>("command");
    const QStringList render{u"render"_s, u"--cases"_s, u"many.jsonl"_s, u"-o"_s};
    QTest::newRow("a folder of sheets") << SIGINT << render + QStringList{u"sheets"_s};
    QTest::newRow("a job") << SIGTERM << render + QStringList{u"job.pdf"_s};
    QTest::newRow("cases") << SIGHUP << QStringList{u"export"_s, u"--all"_s, u"-o"_s, u"all"_s};
    QTest::newRow("a backup") << SIGINT << QStringList{u"backup"_s, u"back.db"_s};
    QTest::newRow("a store") << SIGTERM << QStringList{u"init"_s, u"--sample"_s};
    QTest::newRow("a restored store") << SIGINT << QStringList{u"restore"_s, u"good.db"_s};
}

/// The process ends by the signal as soon as something has appeared in the folder, or it was done.
void TestStoreKills::askedToEndACommandLeavesNothing()
{
    QFETCH(const int, signal);
    QFETCH(const QStringList, command);
    const StoreFolder folder(plainLines(400));
    folder.write(u"many.jsonl"_s, plainLines(400));
    QCOMPARE(folder.run({u"backup"_s, folder.path(u"good.db"_s)}).status, 0);
    const bool makesStore = command.first() == "init"_L1;
    const QString store = makesStore ? folder.path(u"made.db"_s) : folder.store();
    const QStringList before = folder.lastingNames();
    QProcess process;
    process.setProcessEnvironment(usualEnvironment());
    process.setWorkingDirectory(folder.path(u"."_s));
    process.start(programPath(), command + QStringList{u"--store"_s, store});
    QVERIFY(process.waitForStarted());
    while (folder.lastingNames() == before) {
        // A command that was done before it was asked has left what it was to leave.
        if (process.waitForFinished(1))
            return;
    }
    // Not waited for, it still has its number even if it has ended meanwhile.
    ::kill(static_cast<pid_t>(process.processId()), signal);
    QVERIFY(process.waitForFinished());
    if (process.exitStatus() == QProcess::NormalExit)
        return;
    QCOMPARE(process.exitCode(), signal);
    // On a busy computer it may come just behind the end of the work, which is whole then.
    QStringList left = folder.lastingNames();
    for (const QString &done : {u"job.pdf"_s, u"all"_s, u"made.db"_s})
        left.removeOne(done);
    if (left.removeOne(u"back.db"_s)) {
        QVERIFY(left.removeOne(u"back.db.manifest.json"_s));
        QCOMPARE(runInside({u"verify"_s, u"--store"_s, folder.path(u"back.db"_s)}).status, 0);
    }
    for (const QString &aside : left.filter(u".before-restore-"_s)) {
        QCOMPARE(runInside({u"verify"_s, u"--store"_s, folder.path(aside)}).status, 0);
        left.removeOne(aside);
    }
    QCOMPARE(left.join(u' '), before.join(u' '));
}

void TestStoreKills::workThatIsDoneIsToldWithoutAnOutput_data()
{
    QTest::addColumn<BadOutput>("output");
    QTest::newRow("full") << BadOutput::Full;
    QTest::newRow("closed") << BadOutput::Closed;
    QTest::newRow("nobody reads") << BadOutput::WithoutReader;
}

void TestStoreKills::workThatIsDoneIsToldWithoutAnOutput()
{
    QFETCH(const BadOutput, output);
    const StoreFolder folder(plainLines(1));
    const QString cases = folder.write(u"new.json"_s, fileOf(plainCase(9)));
    const auto errorsOf = [&](const QStringList &command) -> QByteArray {
        QProcess process;
        process.setProcessEnvironment(usualEnvironment());
        process.setWorkingDirectory(folder.path(u"."_s));
        process.setChildProcessModifier([output] { giveBadOutput(output); });
        process.start(programPath(), command);
        process.waitForFinished();
        return QByteArray::number(process.exitCode()) + '\n' + process.readAllStandardError();
    };
    const auto told = [&](const QStringList &command, const QByteArray &done) {
        const QByteArray errors = errorsOf(command);
        const QByteArray start = "3\nnoticedesk: " + done + ", but ";
        return errors.startsWith(start) ? QByteArray() : errors;
    };
    QCOMPARE(told(folder.onStore({u"import"_s, cases}), "all cases were imported"), QByteArray());
    QVERIFY(folder.cases().contains("114-0009"));
    QCOMPARE(told(folder.onStore({u"backup"_s, u"back.db"_s}), "the backup was written"),
             QByteArray());
    QVERIFY(QFile::exists(folder.path(u"back.db"_s)));
    QCOMPARE(told({u"init"_s, u"--sample"_s, u"--store"_s, u"made.db"_s}, "the store was made"),
             QByteArray());
    QVERIFY(QFile::exists(folder.path(u"made.db"_s)));
    QCOMPARE(told(folder.onStore({u"restore"_s, u"back.db"_s}), "the backup was restored"),
             QByteArray());
}

NOTICEDESK_TEST(TestStoreKills)
#include "test_storekills.moc"
