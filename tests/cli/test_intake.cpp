// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/madedocuments.h"
#include "intake/returneddesk.h"
#include "store/keeping/storelock.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QScopeGuard>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <fstream>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// The command intake, with the program as it is installed.
class TestIntake final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPageIsALine();
    void aRedactedSheetIsNoReturnedOne();
    void dryRunRecordsNothing();
    void theSameStackIsTakenInOnce();
    void listIsMachineReadable();
    void pagesOfAMessageAreCounted();
    void whatIsNotThereIsToldAndTheRestIsDone();
    void namesThatAreNotUtf8AreToldAndTheRestIsDone();
    void othersWriteWhileAStackIsRead();
    void whoeverWritesWhenAStackWasReadIsWaitedFor();
    void strangeNamesAreWrittenOut();
    void wrongUsageOfIntakeIsTold_data();
    void wrongUsageOfIntakeIsTold();
};

namespace
{

/// A store with the cases 115-0001 and 115-0002, and a folder of scans.
struct IntakeFolder : StoreFolder
{
    IntakeFolder() : StoreFolder(linesOf(sampleCases(2))) {}

    QString scan(const QString &name, const QByteArray &bytes) const
    {
        return write(u"scans/"_s + name, bytes);
    }
    RunResult intake(const QStringList &words) const
    {
        return runProgram(onStore(QStringList{u"intake"_s} + words));
    }
    /// Of all that is in the folder.
    RunResult intakeOfAll(const QStringList &words = {}) const
    {
        return intake(QStringList{path(u"scans"_s)} + words);
    }
    QStringList attachedTo(const QString &number) const
    {
        return outputLines(run({u"evidence"_s, number}));
    }
    /// With the folder's name taken away.
    QStringList linesOfAnswer(const RunResult &answer) const
    {
        QStringList lines = outputLines(answer);
        return lines.replaceInStrings(path(u"scans"_s) + u'/', QString());
    }
};

/// The command while it reads, held where a page is being read.
class HeldIntake final
{
public:
    explicit HeldIntake(const QStringList &arguments)
    {
        m_process.setProcessEnvironment(usualEnvironment());
        m_process.start(programPath(), arguments);
        while (m_worker == 0 && !m_process.waitForFinished(1))
            m_worker = workerOf(m_process.processId());
        if (m_worker != 0)
            ::kill(m_worker, SIGSTOP);
    }
    HeldIntake(const HeldIntake &) = delete;
    HeldIntake &operator=(const HeldIntake &) = delete;
    ~HeldIntake()
    {
        letRead();
        m_process.kill();
        m_process.waitForFinished();
    }

    bool isHeld() const { return m_worker != 0; }
    void letRead() const
    {
        if (m_worker != 0)
            ::kill(m_worker, SIGCONT);
    }
    bool isReading() const { return m_worker == workerOf(m_process.processId()); }
    bool hasEndedWithin(int milliseconds) { return m_process.waitForFinished(milliseconds); }
    /// After its end.
    RunResult result()
    {
        return {m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1,
                m_process.readAllStandardOutput(), m_process.readAllStandardError()};
    }

private:
    /// The process that this one has started; 0 if there is none.
    static pid_t workerOf(qint64 parent)
    {
        const QStringList processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
        for (const QString &process : processes) {
            QFile file(u"/proc/"_s + process + u"/stat"_s);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            // Number, name in brackets, state, parent.
            const QByteArray state = file.readAll();
            const QByteArrayList words = state.mid(state.lastIndexOf(')') + 2).split(' ');
            if (words.value(1).toLongLong() == parent)
                return process.toInt();
        }
        return 0;
    }

    QProcess m_process;
    pid_t m_worker = 0;
};

QByteArray sealedPage(int serial)
{
    Scan scan = ReturnedDesk::usual();
    scan.seals = {ReturnedDesk::sealPlace()};
    scan.quarterTurns = 2;
    return ReturnedDesk::page(serial, ReturnedDesk::pages(), scan);
}

} // namespace

void TestIntake::eachPageIsALine()
{
    const IntakeFolder folder;
    folder.scan(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    folder.scan(u"2.jpg"_s, sealedPage(1));
    folder.scan(u"3.zip"_s, zipOf({{"a", "b"}}));
    folder.scan(u"10.jpg"_s, ReturnedDesk::page(2, 2));
    folder.scan(u"11.jpg"_s, ReturnedDesk::jpeg(ReturnedDesk::blank()));
    const RunResult answer = folder.intakeOfAll();
    QCOMPARE(answer.status, 0);
    QCOMPARE(folder.linesOfAnswer(answer),
             QStringList({u"1.jpg\t1\t115-0001\tnotice\t1\t1/2\t-\tfiled"_s,
                          u"2.jpg\t1\t115-0001\tnotice\t1\t2/2\tsealed\tfiled"_s,
                          u"3.zip\t1\t-\t-\t-\t-\t-\ttray"_s,
                          u"10.jpg\t1\t115-0002\tnotice\t1\t2/2\tunsealed\tfiled"_s,
                          u"11.jpg\t1\t-\t-\t-\t-\t-\tblank"_s}));
    QCOMPARE(answer.errors, "noticedesk: Page 1 of 2 is missing: 115-0002, notice, revision 1\n");
    const QStringList attached = folder.attachedTo(u"115-0001"_s);
    QCOMPARE(attached.size(), 1);
    QCOMPARE(attached.front().section(u'\t', 2, 3), u"pdf\t回復單（掃描）"_s);
    QCOMPARE(folder.attachedTo(u"115-0002"_s).front().section(u'\t', 2, 3),
             u"jpeg\t回復單（掃描）"_s);
    const QStringList verified = outputLines(folder.run({u"verify"_s}));
    QVERIFY(verified.contains(u"evidence 3"_s));
    QVERIFY(verified.contains(u"orphans 0"_s));
}

/// Whoever printed it to show it, and laid it into the stack by mistake, does not file it.
void TestIntake::aRedactedSheetIsNoReturnedOne()
{
    const IntakeFolder folder;
    for (const QString &option : {u"--duplex"_s, u"--redact"_s}) {
        const QString pdf = folder.path(option + u".pdf"_s);
        QCOMPARE(
            folder
                .run({u"render"_s, u"115-0001"_s, u"--sheet"_s, u"notice"_s, option, u"-o"_s, pdf})
                .status,
            0);
        const QStringList lines = outputLines(folder.program({u"intake"_s, u"--dry-run"_s, pdf}));
        QVERIFY(!lines.isEmpty());
        for (const QString &line : lines)
            QCOMPARE(line.section(u'\t', 2, 2) + u' ' + line.section(u'\t', -1),
                     option == "--redact"_L1 ? u"- tray"_s : u"115-0001 filed"_s);
    }
}

void TestIntake::dryRunRecordsNothing()
{
    const IntakeFolder folder;
    folder.scan(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    folder.scan(u"2.zip"_s, zipOf({{"a", "b"}}));
    const QByteArray before = folder.everything();
    const RunResult dry = folder.intakeOfAll({u"--dry-run"_s});
    QCOMPARE(dry.status, 0);
    QCOMPARE(folder.everything(), before);
    QCOMPARE(folder.names().filter(u"office-evidence"_s), QStringList());
    // It says what will be.
    QCOMPARE(folder.intakeOfAll().output, dry.output);
}

void TestIntake::theSameStackIsTakenInOnce()
{
    const IntakeFolder folder;
    folder.scan(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    folder.scan(u"2.zip"_s, zipOf({{"a", "b"}}));
    folder.intakeOfAll();
    const QByteArray before = folder.everything();
    QCOMPARE(folder.linesOfAnswer(folder.intakeOfAll()),
             QStringList({u"1.jpg\t1\t115-0001\tnotice\t1\t1/2\t-\tduplicate"_s,
                          u"2.zip\t1\t-\t-\t-\t-\t-\tduplicate"_s}));
    QCOMPARE(folder.everything(), before);
}

void TestIntake::listIsMachineReadable()
{
    const IntakeFolder folder;
    const QString scan = folder.scan(u"1.jpg"_s, sealedPage(1));
    const QString archive = folder.scan(u"2.zip"_s, zipOf({{"a", "b"}}));
    const QJsonArray list =
        QJsonDocument::fromJson(folder.intakeOfAll({u"--json"_s, u"--dry-run"_s}).output).array();
    QCOMPARE(list.size(), 2);
    const QJsonValue null(QJsonValue::Null);
    QCOMPARE(list.at(0).toObject(), QJsonObject({{u"file"_s, scan},
                                                 {u"name"_s, u"1.jpg"_s},
                                                 {u"page"_s, 1},
                                                 {u"kind"_s, u"jpeg"_s},
                                                 {u"case"_s, u"115-0001"_s},
                                                 {u"sheet"_s, u"notice"_s},
                                                 {u"revision"_s, 1},
                                                 {u"sheetPage"_s, 2},
                                                 {u"sheetPages"_s, 2},
                                                 {u"sealed"_s, true},
                                                 {u"verdict"_s, u"filed"_s},
                                                 {u"reason"_s, null},
                                                 {u"proposed"_s, null},
                                                 {u"why"_s, null}}));
    const QJsonObject second = list.at(1).toObject();
    QCOMPARE(second.value(u"file"_s).toString(), archive);
    QCOMPARE(second.value(u"case"_s), null);
    QCOMPARE(second.value(u"sealed"_s), null);
    QCOMPARE(second.value(u"reason"_s).toString(), u"notRead"_s);
    QVERIFY(second.value(u"why"_s).toString().contains(u"kept, not shown"_s));
}

void TestIntake::pagesOfAMessageAreCounted()
{
    const IntakeFolder folder;
    folder.scan(u"reply.eml"_s, mailWith(u"115-0002"_s, {{u"a.jpg"_s, ReturnedDesk::page(1, 1)},
                                                         {u"b.zip"_s, zipOf({{"a", "b"}})}}));
    const RunResult answer = folder.intakeOfAll();
    QCOMPARE(folder.linesOfAnswer(answer),
             QStringList({u"reply.eml\t1\t115-0001\tnotice\t1\t1/2\t-\tfiled"_s,
                          u"reply.eml\t2\t-\t-\t-\t-\t-\ttray"_s}));
    QCOMPARE(folder.attachedTo(u"115-0001"_s).front().section(u'\t', 6, 6), u"mail"_s);
    QCOMPARE(folder.attachedTo(u"115-0002"_s), QStringList());
}

void TestIntake::whatIsNotThereIsToldAndTheRestIsDone()
{
    const IntakeFolder folder;
    const QString scan = folder.scan(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    const QString missing = folder.path(u"2.jpg"_s);
    const QString empty = folder.scan(u"3.jpg"_s, {});
    const RunResult answer = folder.intake({missing, scan, empty});
    QCOMPARE(answer.status, 3);
    QCOMPARE(outputLines(answer).size(), 1);
    QCOMPARE(folder.attachedTo(u"115-0001"_s).size(), 1);
    const QByteArrayList errors = answer.errors.trimmed().split('\n');
    QCOMPARE(errors.size(), 3); // and the page that is missing
    QVERIFY(errors.at(0).endsWith(missing.toUtf8()) && isErrorLine(errors.at(0) + '\n'));
    QVERIFY(errors.at(1).endsWith(empty.toUtf8()) && isErrorLine(errors.at(1) + '\n'));
}

void TestIntake::namesThatAreNotUtf8AreToldAndTheRestIsDone()
{
    const IntakeFolder folder;
    folder.scan(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    const QString scans = folder.path(u"scans"_s);
    const auto cleaning = qScopeGuard([&] { std::filesystem::remove_all(scans.toStdString()); });
    QVERIFY(std::ofstream(scans.toStdString() + "/\xA6^\xB4_.pdf") << "%PDF-1.4"); // 回復 in Big5
    const RunResult answer = folder.intakeOfAll();
    QCOMPARE(answer.status, 3);
    QCOMPARE(outputLines(answer).size(), 1);
    QCOMPARE(folder.attachedTo(u"115-0001"_s).size(), 1);
    const QByteArray told = answer.errors.split('\n').constFirst();
    QVERIFY2(told.contains("UTF-8") && isErrorLine(told + '\n'), told.constData());
    QVERIFY2(told.endsWith((scans + u"/\uFFFD^\uFFFD_.pdf"_s).toUtf8()), told.constData());
}

void TestIntake::othersWriteWhileAStackIsRead()
{
    const IntakeFolder folder;
    folder.scan(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    const QString note = folder.write(u"note.txt"_s, "called");
    HeldIntake intake(folder.onStore({u"intake"_s, folder.path(u"scans"_s)}));
    QVERIFY(intake.isHeld());
    const RunResult other = folder.program({u"attach"_s, u"115-0001"_s, note});
    QVERIFY2(other.status == 0, other.errors.constData());
    QVERIFY(intake.isReading());
    intake.letRead();
    QVERIFY(intake.hasEndedWithin(60'000));
    QCOMPARE(intake.result().status, 0);
    QCOMPARE(folder.attachedTo(u"115-0001"_s).size(), 2);
}

/// What was read in an hour is not lost because of another command that is there for a moment.
void TestIntake::whoeverWritesWhenAStackWasReadIsWaitedFor()
{
    const IntakeFolder folder;
    folder.scan(u"1.jpg"_s, ReturnedDesk::page(1, 1));
    HeldIntake intake(folder.onStore({u"intake"_s, folder.path(u"scans"_s)}));
    QVERIFY(intake.isHeld());
    {
        const noticedesk::StoreLock other(folder.store(), noticedesk::Author::ofProcess(),
                                          QDateTime::currentDateTimeUtc());
        intake.letRead();
        QTRY_VERIFY_WITH_TIMEOUT(!intake.isReading(), 60'000);
        QVERIFY(!intake.hasEndedWithin(1'000));
        QCOMPARE(folder.attachedTo(u"115-0001"_s).size(), 0);
    }
    QVERIFY(intake.hasEndedWithin(60'000));
    QCOMPARE(intake.result().status, 0);
    QCOMPARE(folder.attachedTo(u"115-0001"_s).size(), 1);
}

void TestIntake::strangeNamesAreWrittenOut()
{
    const IntakeFolder folder;
    folder.scan(u"a\tb\u202Egpj.zip"_s, zipOf({{"a", "b"}}));
    QCOMPARE(folder.linesOfAnswer(folder.intakeOfAll()),
             QStringList(u"a<U+0009>b<U+202E>gpj.zip\t1\t-\t-\t-\t-\t-\ttray"_s));
    QCOMPARE(folder.run({u"verify"_s}).status, 0);
}

void TestIntake::wrongUsageOfIntakeIsTold_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::newRow("no file") << QStringList{} << 2;
    QTest::newRow("the store itself") << QStringList{u"office.db"_s} << 2;
    QTest::newRow("nothing there") << QStringList{u"nowhere"_s} << 3;
    QTest::newRow("an option that there is not") << QStringList{u"--quick"_s} << 2;
}

void TestIntake::wrongUsageOfIntakeIsTold()
{
    QFETCH(QStringList, words);
    QFETCH(const int, status);
    const IntakeFolder folder;
    for (QString &word : words) {
        if (!word.startsWith(u'-'))
            word = folder.path(word);
    }
    const QByteArray before = folder.everything();
    QCOMPARE(faultOfRefusal(folder.intake(words), status, {}), QString());
    QCOMPARE(folder.everything(), before);
}

NOTICEDESK_TEST(TestIntake)
#include "test_intake.moc"
