// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cases/caselistpage.h"
#include "app/desk/storethreads.h"
#include "app/frame/singleinstance.h"
#include "deskcase.h"
#include "domain/officecalendar.h"
#include "domain/rocdate.h"
#include "exchange/casefilewriter.h"
#include "platform/filestate.h"
#include "store/cases/caseactions.h"
#include "store/sqlite/sqlitedatabase.h"
#include "windowdriver.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTextStream>
#include <QThread>

#include <cstdio>
#include <sys/file.h>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

/// Nothing of this process locks the store any more.
void loseLocks(const QString &store)
{
    QFile::remove(store + u".lock"_s);
    const FileIdentity identity = FileIdentity::of(store);
    const QDir descriptors(u"/proc/self/fd"_s);
    for (const QString &number : descriptors.entryList(QDir::System | QDir::Files)) {
        if (FileIdentity::of(descriptors.filePath(number)) == identity)
            ::flock(number.toInt(), LOCK_UN);
    }
}

/// This program as another process; it runs until the test ends.
class OtherProcess final
{
public:
    OtherProcess(const QString &role, const QString &store)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {role, store});
    }
    ~OtherProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    OtherProcess(const OtherProcess &) = delete;
    OtherProcess &operator=(const OtherProcess &) = delete;

    bool isReady()
    {
        return waitFor([this] { return m_process.canReadLine(); });
    }
    QString line() { return QString::fromUtf8(m_process.readLine()).trimmed(); }
    bool hasLine()
    {
        return waitFor([this] { return m_process.canReadLine(); });
    }
    void write(const QByteArray &text) { m_process.write(text); }
    qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
};

void say(const QString &sentence)
{
    QTextStream(stdout) << sentence << Qt::endl;
}

/// Holds the right to write until it is killed.
int hold(const QString &path)
{
    const StoreLock lock(path, Author::ofProcess(), now());
    say(u"holding"_s);
    return QCoreApplication::exec();
}

/// The first window, which says when it is started again.
int answer(const QString &path)
{
    SingleInstance instance(path);
    instance.listen();
    QObject::connect(&instance, &SingleInstance::startedAgain, &instance,
                     [](const QStringList &files) { say(u"again "_s + files.join(u'|')); });
    say(u"listening"_s);
    return QCoreApplication::exec();
}

/// A first window that hangs.
int hang(const QString &path)
{
    SingleInstance instance(path);
    instance.listen();
    say(u"listening"_s);
    QThread::sleep(120);
    return 0;
}

} // namespace

/// Two windows, two people, one store.
class TestTwoWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<WindowDriver>(); }
    void cleanup() { m_desk.reset(); }

    void aStoreThatAnotherProgramChangedIsOnlyRead()
    {
        m_desk->add({sampleDraft()});
        SqliteDatabase(m_desk->storePath(), Database::Access::ReadWrite)
            .run(
                u"CREATE TRIGGER other AFTER INSERT ON history BEGIN DELETE FROM text_blocks; END"_s);
        QVERIFY(m_desk->start());
        const QString mode = m_desk->window().findChild<QLabel *>(u"modeLabel"_s)->text();
        QVERIFY2(mode.startsWith(u"⚠"_s) && mode.contains(u"trigger other"_s), qPrintable(mode));
        QVERIFY(!m_desk->window().action(CommandId::NewNotice)->isEnabled());
        m_desk->tabs().openCase(m_desk->lastStored()->id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
    }

    void aBackupIsOnlyRead()
    {
        m_desk->add({sampleDraft()});
        const QString copy = m_desk->storePath() + u".version-5";
        SqliteDatabase(m_desk->storePath(), Database::Access::ReadOnly).copyInto(copy);
        StoreThreads threads(copy);
        bool opened = false;
        threads.open(&threads, [&opened] { opened = true; }, {});
        QVERIFY(waitFor([&opened] { return opened; }));
        QVERIFY2(threads.readOnlyReason().contains(m_desk->storePath()),
                 qPrintable(threads.readOnlyReason()));
    }

    void aSecondWindowReadsAndSaysWhoWritesSinceWhen()
    {
        m_desk->add({sampleDraft()});
        OtherProcess other(u"hold"_s, m_desk->storePath());
        QVERIFY(other.isReady());
        QVERIFY(m_desk->start());
        const QString mode = m_desk->window().findChild<QLabel *>(u"modeLabel"_s)->text();
        QVERIFY2(mode.startsWith(u"⚠"_s) && mode.contains(Author::ofProcess().user) &&
                     mode.contains(QString::number(other.id())) &&
                     mode.contains(RocDate::fromDate(QDate::currentDate())->slashed()) &&
                     !mode.contains(QDate::currentDate().toString(Qt::ISODate)),
                 qPrintable(mode));
        m_desk->tabs().openCase(m_desk->lastStored()->id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
        using Id = CommandId;
        for (const Id id : {Id::NewNotice, Id::OpenCaseFiles, Id::Record, Id::Issue, Id::Correct,
                            Id::TelephoneCall, Id::Withdraw, Id::Reopen, Id::LinkIncident}) {
            QVERIFY2(!m_desk->window().action(id)->isEnabled(),
                     qPrintable(m_desk->window().action(id)->text()));
        }
        // What is read can be read, and nothing can be typed that would be lost.
        const CaseFile before = m_desk->caseTab().typed().file;
        const auto lines = m_desk->caseTab().findChildren<QLineEdit *>();
        for (QLineEdit *each : lines) {
            if (each->isVisible())
                QVERIFY2(each->isReadOnly() || !each->isEnabled(), qPrintable(each->objectName()));
        }
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        m_desk->key(Qt::Key_F10);
        QVERIFY(m_desk->waitUntilQuiet());
        QCOMPARE(m_desk->caseTab().typed().file, before);
        QVERIFY(m_desk->caseTab().isKept());
        QVERIFY(!QApplication::activeModalWidget());
        m_desk->quit();
    }

    void aLockThatAKilledProcessLeftBehindHoldsNothing()
    {
        m_desk->add({sampleDraft()});
        {
            OtherProcess other(u"hold"_s, m_desk->storePath());
            QVERIFY(other.isReady());
        }
        QVERIFY(QFileInfo::exists(m_desk->storePath() + u".lock"_s));
        QVERIFY(m_desk->start());
        QVERIFY(m_desk->window().findChild<QLabel *>(u"modeLabel"_s)->text().isEmpty());
        QVERIFY(m_desk->window().action(CommandId::NewNotice)->isEnabled());
    }

    void startingAgainHandsItsFilesToTheFirst()
    {
        OtherProcess first(u"answer"_s, m_desk->storePath());
        QVERIFY(first.isReady());
        QCOMPARE(first.line(), u"listening"_s);
        const SingleInstance second(m_desk->storePath());
        QVERIFY(second.handOver({u"甲 乙.json"_s, u"b.json"_s}));
        QVERIFY(first.hasLine());
        QCOMPARE(first.line(), u"again 甲 乙.json|b.json"_s);
        // Many files are more than a pipe takes at once.
        QStringList many;
        for (int file = 0; file < 5000; ++file)
            many.append(u"a long enough name of a case file %1.json"_s.arg(file));
        QVERIFY(second.handOver(many));
        const SingleInstance another(m_desk->file(u"another.db"_s));
        QVERIFY(!another.handOver({}));
    }

    void whoIsStartedAgainComesToTheFrontAndOpensTheFiles()
    {
        QVERIFY(m_desk->start());
        SingleInstance first(m_desk->storePath());
        first.listen();
        connect(&first, &SingleInstance::startedAgain, &m_desk->window(), &MainWindow::raiseWith);
        m_desk->window().showMinimized();
        OtherProcess second(u"handOver"_s, m_desk->storePath());
        QVERIFY(waitFor([this] { return !m_desk->window().isMinimized(); }));
        QVERIFY2(waitFor([this] { return m_desk->lastStored().has_value(); }),
                 "the file was not opened");
        QCOMPARE(m_desk->caseTab().record().file.notice, sampleDraft().notice);
    }

    void aFirstInstanceThatHangsIsNotWaitedFor()
    {
        OtherProcess first(u"hang"_s, m_desk->storePath());
        QVERIFY(first.isReady());
        const SingleInstance second(m_desk->storePath());
        QElapsedTimer time;
        time.start();
        QVERIFY(!second.handOver({u"a.json"_s}));
        QVERIFY2(time.elapsed() < 15'000, qPrintable(QString::number(time.elapsed())));
    }

    void whatAnotherHasChangedIsToldAndNothingTypedIsLost()
    {
        m_desk->add({sampleDraft()});
        QVERIFY(m_desk->start());
        const CaseId id = m_desk->lastStored()->id;
        m_desk->tabs().openCase(id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
        const QString before = *m_desk->lastStored()->file.notice.reason;
        changeElsewhere(id, [](Notice &notice) {
            notice.reason = u"他人的事由"_s;
            notice.target.address = u"他人的地址"_s;
        });
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        const QString told = m_desk->find<QMessageBox>(u"errorBox"_s)->text();
        QVERIFY2(told.contains(before) && told.contains(u"他人的事由"_s) &&
                     told.contains(u"他人的地址"_s),
                 qPrintable(told));
        // Theirs stays where it is until somebody has answered.
        QVERIFY(m_desk->waitUntilQuiet());
        QCOMPARE(*m_desk->lastStored()->file.notice.reason, u"他人的事由"_s);
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        QVERIFY(m_desk->find<QPlainTextEdit>(u"reasonEdit"_s)->toPlainText().contains(u"abc"_s));
        QCOMPARE(m_desk->find<QLineEdit>(u"addressEdit"_s)->text(), u"他人的地址"_s);
        m_desk->control(Qt::Key_S);
        QVERIFY(waitFor(
            [this] { return m_desk->lastStored()->file.notice.reason->contains(u"abc"_s); }));
        QCOMPARE(*m_desk->lastStored()->file.notice.target.address, u"他人的地址"_s);
        QVERIFY(!m_desk->find(u"errorBox"_s));
    }

    void whatIsTypedAgainstAnotherIsThereAfterACrash()
    {
        m_desk->add({sampleDraft()});
        QVERIFY(m_desk->start());
        const CaseId id = m_desk->lastStored()->id;
        m_desk->tabs().openCase(id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
        changeElsewhere(id, [](Notice &notice) { notice.reason = u"他人的事由"_s; });
        m_desk->typeInto(u"reasonEdit"_s, u"abc"_s);
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        QVERIFY(waitFor([this] { return m_desk->caseTab().isKept(); }));
        m_desk->loseWindow();
        QCOMPARE(*m_desk->lastStored()->file.notice.reason, u"他人的事由"_s);
        QVERIFY(m_desk->start());
        QVERIFY(waitFor([this] { return !m_desk->tabs().caseTabs().empty(); }));
        m_desk->tabs().openCase(id);
        QVERIFY(m_desk->caseTab().typed().file.notice.reason->contains(u"abc"_s));
    }

    void aCaseThatAnotherHasChangedCanBeIssuedAfterwards()
    {
        m_desk->add({sampleDraft()});
        QVERIFY(m_desk->start());
        const CaseId id = m_desk->lastStored()->id;
        m_desk->tabs().openCase(id);
        QVERIFY(waitFor([this] { return m_desk->tabs().currentCase(); }));
        changeElsewhere(id, [](Notice &notice) { notice.target.address = u"他人的地址"_s; });
        m_desk->key(Qt::Key_F10);
        QVERIFY(m_desk->agreeToIssue());
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        QVERIFY(!m_desk->lastStored()->file.number);
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_F10);
        QVERIFY(waitFor([this] {
            if (auto *accept = m_desk->find(u"acceptButton"_s))
                QTest::keyClick(accept, Qt::Key_Space);
            return m_desk->caseTab().record().file.number.has_value();
        }));
        QCOMPARE(*m_desk->lastStored()->file.notice.target.address, u"他人的地址"_s);
    }

    void whatAnotherHasRecordedOfAResponseIsNotOverwritten()
    {
        QVERIFY(startWith(*m_desk, issuedCase()));
        const CaseId id = m_desk->caseTab().id();
        QVERIFY(goToPage(*m_desk, u"responsePage"_s));
        QVERIFY(typeAt(*m_desk, u"respondentPhoneEdit"_s, u"06-2991111"_s));
        Response theirs = soundResponse();
        theirs.receivedOn = weekday(-20);
        actElsewhere(id, [&theirs](CaseActions &actions, const CaseRecord &record) {
            actions.recordResponse({record.id, record.revision, {}}, theirs);
        });
        m_desk->control(Qt::Key_S);
        QVERIFY(waitFor([this] { return m_desk->find(u"errorBox"_s); }));
        m_desk->key(Qt::Key_Escape);
        QVERIFY(waitFor([this] { return !m_desk->find(u"errorBox"_s); }));
        QCOMPARE(m_desk->find<QPlainTextEdit>(u"statementEdit"_s)->toPlainText(),
                 *theirs.statement);
        QVERIFY(record(*m_desk));
        theirs.respondent.phone = u"06-2991111"_s;
        QCOMPARE(m_desk->stored(id)->file.response, theirs);
    }

private:
    void changeElsewhere(CaseId id, const std::function<void(Notice &)> &change)
    {
        actElsewhere(id, [&change](CaseActions &actions, const CaseRecord &record) {
            CaseFile file = record.file;
            change(file.notice);
            actions.saveDraft({record.id, record.revision, {}}, file);
        });
    }

    /// As another process whose lock has failed: on a thread and a connection of its own.
    void actElsewhere(CaseId id, const std::function<void(CaseActions &, const CaseRecord &)> &act)
    {
        loseLocks(m_desk->storePath());
        const std::unique_ptr<QThread> thread(QThread::create([this, id, act] {
            const auto store = Store::openForWriting(m_desk->storePath(), Author::ofProcess(), now);
            const OfficeCalendar calendar;
            CaseActions actions(*store, {QDate::currentDate(), calendar, {}});
            act(actions, *CaseRecords(store->database()).find(id));
        }));
        thread->start();
        QVERIFY(thread->wait(10'000));
    }

    std::unique_ptr<WindowDriver> m_desk;
};

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString role = application.arguments().value(1);
    const QString store = application.arguments().value(2);
    if (role == "hold"_L1)
        return hold(store);
    if (role == "answer"_L1)
        return answer(store);
    if (role == "hang"_L1)
        return hang(store);
    if (role == "handOver"_L1) {
        const QString file = QFileInfo(store).absolutePath() + u"/again.json"_s;
        writeCaseFile(file, sampleDraft());
        return SingleInstance(store).handOver({file}) ? 0 : 1;
    }
    TestTwoWindows test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_twowindows.moc"
