// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedprogram.h"
#include "storefolder.h"
#include "testprogram.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace noticedesk::testing;

/// Attaching and backing up that is killed at any moment leaves no attachment without its file.
class TestAttachKills final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileAttachingEveryAttachmentHasItsFile();
    void killedWhileBackingUpABackupHasItsEvidence();
    void askedToEndAttachingLeavesNothingBegun();
};

namespace
{

constexpr int papers = 6;

/// A store with a case, and papers of half a megabyte each.
struct PaperFolder : StoreFolder
{
    PaperFolder() : StoreFolder(plainLines(1))
    {
        for (int paper = 0; paper < papers; ++paper) {
            QByteArray bytes(500'000, static_cast<char>('a' + paper));
            write(u"paper-%1"_s.arg(paper), bytes);
        }
    }

    QStringList attaching() const
    {
        QStringList words{u"attach"_s, u"114-0001"_s};
        for (int paper = 0; paper < papers; ++paper)
            words.append(path(u"paper-%1"_s.arg(paper)));
        return onStore(words);
    }
    QStringList evidence() const { return outputLines(run({u"evidence"_s, u"114-0001"_s})); }
    QStringList begun() const { return names().filter(QRegularExpression(u"-evidence/\\.new-"_s)); }
};

/// The problems of a store, and what is counted of its evidence.
QStringList verifiedLines(const QString &store)
{
    const RunResult verified = runInside({u"verify"_s, u"--store"_s, store});
    return verified.status == 0 ? outputLines(verified) : QStringList{u"damaged"_s};
}

} // namespace

void TestAttachKills::killedWhileAttachingEveryAttachmentHasItsFile()
{
    const PaperFolder folder;
    const qint64 time = timeOf(PaperFolder().attaching());
    qsizetype kept = 0;
    int begun = 0;
    for (const qint64 moment : killMoments(time, 18)) {
        const QStringList before = folder.lastingNames();
        if (killedAfter(folder.attaching(), moment) && folder.lastingNames() != before)
            ++begun;
        QVERIFY(!verifiedLines(folder.store()).contains(u"damaged"_s));
        // All files of one command or none.
        const qsizetype now = folder.evidence().size();
        QCOMPARE(now % papers, 0);
        QVERIFY(now == kept || now == kept + papers);
        kept = now;
    }
    QVERIFY(begun > 0);
    QCOMPARE(runProgram(folder.attaching()).status, 0);
    QCOMPARE(folder.evidence().size(), kept + papers);
    // Equal files are one, however often they were begun.
    QVERIFY(verifiedLines(folder.store()).contains(u"evidence %1"_s.arg(papers)));
    QVERIFY(verifiedLines(folder.store()).contains(u"orphans 0"_s));
}

void TestAttachKills::killedWhileBackingUpABackupHasItsEvidence()
{
    const PaperFolder folder;
    QCOMPARE(runProgram(folder.attaching()).status, 0);
    const QString backup = folder.path(u"back.db"_s);
    const QStringList without = folder.lastingNames();
    const auto removeBackup = [&] {
        return QFile::remove(backup) && QFile::remove(backup + u".manifest.json") &&
               QDir(folder.path(u"back-evidence"_s)).removeRecursively();
    };
    const qint64 time = timeOf(folder.onStore({u"backup"_s, backup}));
    QVERIFY(removeBackup());
    int begun = 0;
    for (const qint64 moment : killMoments(time, 14)) {
        if (killedAfter(folder.onStore({u"backup"_s, backup}), moment) &&
            folder.lastingNames() != without)
            ++begun;
        if (!QFile::exists(backup))
            continue;
        // What has its name is whole, with all that it names.
        const QStringList lines = verifiedLines(backup);
        QVERIFY2(lines.contains(u"evidence %1"_s.arg(papers)), qPrintable(lines.join(u' ')));
        QVERIFY(removeBackup());
    }
    QVERIFY(begun > 0);
    QCOMPARE(folder.program({u"backup"_s, backup}).errors, QByteArray());
    QVERIFY(verifiedLines(backup).contains(u"evidence %1"_s.arg(papers)));
    QVERIFY(!verifiedLines(folder.store()).contains(u"damaged"_s));
}

void TestAttachKills::askedToEndAttachingLeavesNothingBegun()
{
    const PaperFolder folder;
    const qint64 time = timeOf(folder.attaching());
    int ended = 0;
    for (const qint64 moment : killMoments(time, 14)) {
        QProcess process;
        process.setProcessEnvironment(usualEnvironment());
        process.start(programPath(), folder.attaching());
        QVERIFY(process.waitForStarted());
        QThread::usleep(static_cast<unsigned long>(moment));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished());
        if (process.exitCode() == SIGTERM)
            ++ended;
        QCOMPARE(folder.begun(), QStringList());
        QVERIFY(!verifiedLines(folder.store()).contains(u"damaged"_s));
    }
    QVERIFY(ended > 0);
}

NOTICEDESK_TEST(TestAttachKills)
#include "test_attachkills.moc"
