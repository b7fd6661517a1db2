// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"
#include "testprogram.h"
#include "workfolder.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

class TestLogFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogTellsWhatWasDoneWithoutNames();
    void nothingIsLoggedWhenItIsOff();
    void whatIsDoneWithFilesIsNotLogged();
    void aFaultIsLogged();
    void aLogThatCannotBeWrittenStopsNothing();
    void aLogIsBegunAnewBeforeItGrowsTooLarge();
    void anUnknownLevelIsRefused();

private:
    WorkFolder m_folder;

    Surroundings logging(const QString &state) const
    {
        Surroundings surroundings;
        surroundings.environment.insert(u"XDG_STATE_HOME"_s, m_folder.path(state));
        surroundings.environment.remove(u"QT_LOGGING_RULES"_s);
        return surroundings;
    }
    RunResult init(const QString &name, const QStringList &more = {})
    {
        const QStringList arguments{u"init"_s, u"--sample"_s, u"--store"_s,
                                    m_folder.path(name + u".db")};
        return runProgram(arguments + more, logging(name));
    }
};

void TestLogFile::theLogTellsWhatWasDoneWithoutNames()
{
    QCOMPARE(init(u"told"_s).status, 0);
    const QByteArray log = m_folder.read(u"told/noticedesk/noticedesk.log"_s);
    QVERIFY2(log.contains("import up to entry 1"), log.constData());
    for (const char *name : {"台南", "公會", "XC12345678", "115-0001", "told.db"})
        QVERIFY2(!log.contains(name), log.constData());
    QCOMPARE(log.count('\n'), 1);
}

void TestLogFile::nothingIsLoggedWhenItIsOff()
{
    QCOMPARE(init(u"off"_s, {u"--log-level"_s, u"off"_s}).status, 0);
    QVERIFY(!QDir(m_folder.path(u"off"_s)).exists());
}

void TestLogFile::whatIsDoneWithFilesIsNotLogged()
{
    QCOMPARE(runProgram({u"check"_s, u"--case"_s, samplePath()}, logging(u"files"_s)).status, 0);
    QVERIFY(!QDir(m_folder.path(u"files"_s)).exists());
}

void TestLogFile::aFaultIsLogged()
{
    QCOMPARE(init(u"fault"_s).status, 0);
    QByteArray store = m_folder.read(u"fault.db"_s);
    m_folder.write(u"fault.db"_s, store.replace(4096, 81920, QByteArray(81920, 'x')));
    QCOMPARE(
        runProgram({u"list"_s, u"--store"_s, m_folder.path(u"fault.db"_s)}, logging(u"fault"_s))
            .status,
        3);
    const QByteArray log = m_folder.read(u"fault/noticedesk/noticedesk.log"_s);
    QVERIFY2(log.contains("warning SQLite: 11"), log.constData());
}

void TestLogFile::aLogThatCannotBeWrittenStopsNothing()
{
    m_folder.write(u"blocked/noticedesk"_s, "a file where the folder would be");
    const RunResult answer = init(u"blocked"_s);
    QCOMPARE(answer.status, 0);
    QCOMPARE(answer.errors, QByteArray());
}

void TestLogFile::aLogIsBegunAnewBeforeItGrowsTooLarge()
{
    const QByteArray full(1048576, 'x');
    m_folder.write(u"full/noticedesk/noticedesk.log"_s, full);
    QCOMPARE(init(u"full"_s).status, 0);
    QVERIFY(m_folder.read(u"full/noticedesk/noticedesk.log"_s).size() < 1000);
    QCOMPARE(m_folder.read(u"full/noticedesk/noticedesk.1.log"_s), full);
}

void TestLogFile::anUnknownLevelIsRefused()
{
    QCOMPARE(init(u"unknown"_s, {u"--log-level"_s, u"loud"_s}).status, 2);
}

NOTICEDESK_TEST(TestLogFile)
#include "test_logfile.moc"
