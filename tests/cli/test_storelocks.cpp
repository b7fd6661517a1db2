// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefolder.h"
#include "testprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <fcntl.h>
#include <memory>
#include <sys/file.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// A store that another process writes, a clock that is wrong, another time zone.
class TestStoreLocks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherWriterIsToldSoon_data();
    void anotherWriterIsToldSoon();
    void anotherWriterIsNoDamage();
    void theHolderOfTheLockIsTold();
    void aLockFileThatWasLeftHoldsNothing_data();
    void aLockFileThatWasLeftHoldsNothing();
    void whatIsNoLockFileIsNotFollowed_data();
    void whatIsNoLockFileIsNotFollowed();
    void ofManyWritersEachOneWritesOrIsRefused();
    void anEarlierClockIsRefusedOnce();
    void aClockALittleEarlierIsTaken();
    void theTimeZoneChangesNothing();
    void theDayIsThatOfTheTimeZone();
};

namespace
{

/// Another program that has a transaction open on the store.
class OtherWriter final
{
public:
    OtherWriter(const QString &store, const QString &begin)
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_database.setDatabaseName(store);
        m_open = m_database.open() && QSqlQuery(m_database).exec(begin);
    }
    OtherWriter(const OtherWriter &) = delete;
    OtherWriter &operator=(const OtherWriter &) = delete;
    ~OtherWriter()
    {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
    }

    bool hasIt() const { return m_open; }

private:
    const QString m_name = u"other writer"_s;
    QSqlDatabase m_database;
    bool m_open = false;
};

RunResult timed(const StoreFolder &folder, const QStringList &arguments, qint64 &milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    RunResult answer = folder.program(arguments);
    milliseconds = timer.elapsed();
    return answer;
}

/// In milliseconds: what a command that waits for nobody takes on this machine now, thrice, and
/// four seconds. Who waits for a lock as long as Qt would, five seconds, is later.
qint64 soonFor(const StoreFolder &folder)
{
    constexpr qint64 atRest = 4000;
    qint64 milliseconds = 0;
    timed(folder, {u"list"_s}, milliseconds);
    return 3 * milliseconds + atRest;
}

} // namespace

void TestStoreLocks::anotherWriterIsToldSoon_data()
{
    QTest::addColumn<QString>("begin");
    QTest::newRow("it may write") << u"BEGIN IMMEDIATE"_s;
    QTest::newRow("it has the store to itself") << u"BEGIN EXCLUSIVE"_s;
}

void TestStoreLocks::anotherWriterIsToldSoon()
{
    QFETCH(const QString, begin);
    const StoreFolder folder(plainLines(2));
    const qint64 soon = soonFor(folder);
    const QString file = folder.write(u"case.json"_s, fileOf(plainCase(9)));
    const QString year = folder.write(u"book.csv"_s, "ORGID,ORGNAME,STATUSCODE,UPDATETIME\n"
                                                     "A1,a,,\n");
    const QByteArray before = folder.cases();
    {
        const OtherWriter other(folder.store(), begin);
        QVERIFY(other.hasIt());
        for (const QStringList &arguments :
             {QStringList{u"import"_s, file}, QStringList{u"import"_s, u"--organizations"_s, year},
              QStringList{u"import"_s, u"--clock-is-right"_s, file}}) {
            qint64 milliseconds = 0;
            const RunResult answer = timed(folder, arguments, milliseconds);
            QCOMPARE(faultOfRefusal(answer, 3, folder.store()), QString());
            QVERIFY2(answer.errors.contains("another program is writing"),
                     answer.errors.constData());
            QVERIFY2(milliseconds < soon, qPrintable(QString::number(milliseconds)));
        }
        qint64 milliseconds = 0;
        QCOMPARE(timed(folder, {u"list"_s}, milliseconds).status, 0);
        QVERIFY2(milliseconds < soon, qPrintable(QString::number(milliseconds)));
        QCOMPARE(folder.cases(), before);
    }
    QCOMPARE(folder.cases(), before);
    QCOMPARE(folder.program({u"import"_s, file}).errors, QByteArray());
}

/// That a store cannot be examined while another program writes is not told as a problem of it.
void TestStoreLocks::anotherWriterIsNoDamage()
{
    const StoreFolder folder(plainLines(2));
    const OtherWriter other(folder.store(), u"BEGIN IMMEDIATE"_s);
    QVERIFY(other.hasIt());
    const RunResult answer = folder.run({u"verify"_s});
    QVERIFY2(!answer.output.contains("problem "), answer.output.constData());
    if (answer.status != 0)
        QCOMPARE(faultOfRefusal(answer, 3, u"noticedesk: another program is writing"_s), QString());
}

void TestStoreLocks::theHolderOfTheLockIsTold()
{
    const StoreFolder folder(plainLines(2));
    const qint64 soon = soonFor(folder);
    const QString file = folder.write(u"case.json"_s, fileOf(plainCase(9)));
    const QByteArray casesBefore = folder.cases();
    const QByteArray holder = "lin\n on desk (process 7) since 2026-11-23T09:00:00+08:00";
    folder.write(u"office.db.lock"_s, holder);
    const int lock =
        ::open(QFile::encodeName(folder.path(u"office.db.lock"_s)).constData(), O_RDWR | O_CLOEXEC);
    QVERIFY(lock >= 0 && ::flock(lock, LOCK_EX | LOCK_NB) == 0);
    const QString told = u"the store is being written by lin on desk (process 7) since "
                         "2026-11-23T09:00:00+08:00: "_s;
    for (const QStringList &arguments :
         {QStringList{u"import"_s, file}, QStringList{u"import"_s, u"--clock-is-right"_s, file}}) {
        qint64 milliseconds = 0;
        QCOMPARE(faultOfRefusal(timed(folder, arguments, milliseconds), 3, told), QString());
        QVERIFY2(milliseconds < soon, qPrintable(QString::number(milliseconds)));
    }
    // Reading, verifying and copying need no lock, but for what searches read.
    QCOMPARE(folder.cases(), casesBefore);
    const QStringList verified = outputLines(folder.run({u"verify"_s}));
    QVERIFY2(verified.at(0).startsWith("notExamined what searches read: "_L1),
             qPrintable(verified.at(0)));
    QCOMPARE(verified.at(1), u"cases 2"_s);
    QCOMPARE(folder.program({u"backup"_s, folder.path(u"back.db"_s)}).errors, QByteArray());
    QCOMPARE(folder.read(u"office.db.lock"_s), holder);
    ::close(lock);
    QCOMPARE(folder.program({u"import"_s, file}).errors, QByteArray());
}

void TestStoreLocks::aLockFileThatWasLeftHoldsNothing_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("of a process that is gone") << QByteArray("lin on desk (process 1) since 2020");
    QTest::newRow("noise") << QByteArray(10'000, '\xFF');
}

void TestStoreLocks::aLockFileThatWasLeftHoldsNothing()
{
    QFETCH(const QByteArray, left);
    const StoreFolder folder(plainLines(1));
    folder.write(u"office.db.lock"_s, left);
    const QString file = folder.write(u"case.json"_s, fileOf(plainCase(9)));
    const RunResult answer = folder.program({u"import"_s, file});
    QCOMPARE(answer.errors, QByteArray());
    QCOMPARE(answer.output, QByteArray("114-0009\n"));
    QCOMPARE(folder.read(u"office.db.lock"_s), QByteArray());
}

void TestStoreLocks::whatIsNoLockFileIsNotFollowed_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *const kind : {"link to a file", "link that leads nowhere", "folder"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestStoreLocks::whatIsNoLockFileIsNotFollowed()
{
    QFETCH(const QString, kind);
    const StoreFolder folder(plainLines(1));
    const QByteArray before = folder.cases();
    const QString lock = folder.path(u"office.db.lock"_s);
    QFile::remove(lock);
    const QString other = folder.write(u"other"_s, "somebody's file");
    if (kind == "folder"_L1)
        QVERIFY(QDir().mkpath(lock));
    else
        QVERIFY(QFile::link(kind == "link to a file"_L1 ? other : folder.path(u"none"_s), lock));
    const QString file = folder.write(u"case.json"_s, fileOf(plainCase(9)));
    QCOMPARE(faultOfRefusal(folder.program({u"import"_s, file}), 3, lock), QString());
    QCOMPARE(folder.read(u"other"_s), QByteArray("somebody's file"));
    QVERIFY(!QFile::exists(folder.path(u"none"_s)));
    QCOMPARE(folder.cases(), before);
}

void TestStoreLocks::ofManyWritersEachOneWritesOrIsRefused()
{
    constexpr int count = 6;
    const StoreFolder folder(plainLines(1));
    std::vector<std::unique_ptr<QProcess>> writers;
    for (int writer = 0; writer < count; ++writer) {
        std::vector<QJsonObject> cases;
        cases.reserve(20);
        for (int serial = 0; serial < 20; ++serial)
            cases.push_back(plainCase(100 * (writer + 1) + serial));
        const QString file = folder.write(u"cases%1.jsonl"_s.arg(writer), linesOf(cases));
        writers.push_back(std::make_unique<QProcess>());
        writers.back()->setProcessEnvironment(usualEnvironment());
        writers.back()->start(programPath(), folder.onStore({u"import"_s, file}));
    }
    int written = 0;
    for (const auto &writer : writers) {
        QVERIFY(writer->waitForFinished());
        const RunResult answer{writer->exitCode(), writer->readAllStandardOutput(),
                               writer->readAllStandardError()};
        if (answer.status == 0)
            ++written;
        else
            QCOMPARE(faultOfRefusal(answer, 3, u"is being written by "_s), QString());
    }
    QVERIFY(written >= 1);
    const RunResult verified = folder.program({u"verify"_s});
    QCOMPARE(verified.status, 0);
    QCOMPARE(outputLines(verified).at(0), u"cases %1"_s.arg(1 + 20 * written));
}

void TestStoreLocks::anEarlierClockIsRefusedOnce()
{
    const StoreFolder folder;
    const auto import = [&folder](int serial, const QStringList &more) {
        const QString file = folder.write(u"case.json"_s, fileOf(plainCase(serial)));
        return folder.runAt(longAgo().addYears(-1), QStringList{u"import"_s, file} + more);
    };
    const QString first = folder.write(u"first.json"_s, fileOf(plainCase(1)));
    QCOMPARE(folder.runAt(longAgo(), {u"import"_s, first}).status, 0);
    const QByteArray before = folder.everything();
    QCOMPARE(faultOfRefusal(import(2, {}), 3, u"--clock-is-right"_s), QString());
    QCOMPARE(folder.everything(), before);
    for (const QStringList &reading :
         {QStringList{u"list"_s}, QStringList{u"export"_s, u"--all"_s}, QStringList{u"verify"_s},
          QStringList{u"backup"_s, folder.path(u"back.db"_s)}}) {
        const RunResult answer = folder.runAt(longAgo().addYears(-1), reading);
        QVERIFY2(answer.status != 3 && answer.errors.isEmpty(), answer.errors.constData());
    }
    QCOMPARE(import(2, {u"--clock-is-right"_s}).errors, QByteArray());
    QCOMPARE(import(3, {}).errors, QByteArray());
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
    QCOMPARE(outputLines(folder.run({u"list"_s})).size(), 3);
}

void TestStoreLocks::aClockALittleEarlierIsTaken()
{
    const StoreFolder folder(plainLines(1));
    const auto import = [&folder](int serial, qint64 seconds) {
        const QString file = folder.write(u"case.json"_s, fileOf(plainCase(serial)));
        return folder.runAt(longAgo().addSecs(seconds), {u"import"_s, file});
    };
    constexpr qint64 day = qint64{24} * 60 * 60;
    QCOMPARE(import(2, -day).errors, QByteArray());
    QCOMPARE(import(3, 0).errors, QByteArray());
    QCOMPARE(import(4, -day - 1).status, 3);
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestStoreLocks::theTimeZoneChangesNothing()
{
    const StoreFolder folder(plainLines(3));
    Surroundings there;
    QByteArray first;
    for (const QString &zone : {u"Asia/Taipei"_s, u"UTC"_s, u"America/Los_Angeles"_s,
                                u"Pacific/Kiritimati"_s, u"nonsense"_s}) {
        there.environment.insert(u"TZ"_s, zone);
        QByteArray all;
        for (const QStringList &reading :
             {QStringList{u"list"_s, u"--json"_s}, QStringList{u"export"_s, u"--all"_s},
              QStringList{u"verify"_s, u"--json"_s}}) {
            const RunResult answer = folder.program(reading, there);
            QCOMPARE(answer.errors, QByteArray());
            QCOMPARE(answer.status, 0);
            all += answer.output;
        }
        if (first.isEmpty())
            first = all;
        QCOMPARE(all, first);
    }
    // What was written in the east is no later than what is written in the west.
    for (const auto &[zone, serial] :
         {std::pair{u"Pacific/Kiritimati"_s, 11}, std::pair{u"Pacific/Midway"_s, 12}}) {
        there.environment.insert(u"TZ"_s, zone);
        const QString file = folder.write(u"case.json"_s, fileOf(plainCase(serial)));
        QCOMPARE(folder.program({u"import"_s, file}, there).errors, QByteArray());
    }
    QCOMPARE(folder.program({u"verify"_s}, there).status, 0);
}

/// Whether a case is overdue and how a backup is called goes by the day in the office.
void TestStoreLocks::theDayIsThatOfTheTimeZone()
{
    const StoreFolder folder(plainLines(1));
    Surroundings there;
    QStringList days;
    // Their days never agree: they are 25 hours apart.
    for (const auto &[zone, serial] :
         {std::pair{u"Pacific/Midway"_s, 11}, std::pair{u"Pacific/Kiritimati"_s, 12}}) {
        there.environment.insert(u"TZ"_s, zone);
        const QString file = folder.write(u"case.json"_s, fileOf(plainCase(serial)));
        QCOMPARE(folder.program({u"import"_s, file}, there).errors, QByteArray());
        days = folder.names().filter(QRegularExpression(u"^office-backups/.*\\.db$"_s));
    }
    QCOMPARE(days.size(), 2);
}

NOTICEDESK_TEST(TestStoreLocks)
#include "test_storelocks.moc"
