// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepingdesk.h"
#include "refusal.h"
#include "store/cases/draftdeletion.h"
#include "store/keeping/backup.h"
#include "store/keeping/evidenceorphans.h"
#include "store/keeping/manifest.h"
#include "store/keeping/outputguard.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Of a store that is a file: its daily backups, restores and outputs, with the files of
/// attachments.
class TestEvidenceBackups final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dailyBackupsShareTheirEvidence();
    void aMissingFileMakesNoDamagedBackup();
    void theSecondFolderGetsTheEvidenceToo();
    void aRestoreBringsBackWhatIsMissing();
    void aRestoreTellsWhatCannotBeHad();
    void onlyWhatNobodyNamesIsRemoved();
    void aCopyThatCannotBeReadKeepsEverything();
    void noOutputGetsIntoTheEvidence();
    void theStoresOwnFilesAreRefused();
};

namespace
{

/// Makes a file look as if it was kept so many hours ago.
void makeOlder(const QString &path, const QDateTime &now, int hours)
{
    KeepingDesk::setTime(path, now.addSecs(-3600 * hours));
}

} // namespace

void TestEvidenceBackups::dailyBackupsShareTheirEvidence()
{
    KeepingDesk desk;
    QCOMPARE(sentencesOf(desk.daily(QDate(2026, 11, 22)).problems), QStringList());
    const EvidenceFolder shared(desk.path(u"store-backups/store-evidence"_s));
    QCOMPARE(namesIn(shared), both());
    // What is there is only looked at; what is new is added.
    makeOlder(shared.pathOf(desk.one.sha256), desk.office.store.now, 100);
    const QDateTime before = QFileInfo(shared.pathOf(desk.one.sha256)).lastModified();
    desk.attached("three");
    QCOMPARE(sentencesOf(desk.daily(QDate(2026, 11, 23)).problems), QStringList());
    QCOMPARE(namesIn(shared).size(), 3);
    QCOMPARE(QFileInfo(shared.pathOf(desk.one.sha256)).lastModified(), before);
    QCOMPARE(readManifest(desk.path(u"store-backups/store-2026-11-23.db"_s))->evidence->files, 3);
}

void TestEvidenceBackups::aMissingFileMakesNoDamagedBackup()
{
    KeepingDesk desk;
    desk.lose(desk.two);
    QCOMPARE(sentencesOf(desk.daily(QDate(2026, 11, 22)).problems),
             QStringList(u"the file of attachment 2 of case 1 is missing"_s));
    const auto manifest = readManifest(desk.path(u"store-backups/store-2026-11-22.db"_s));
    QVERIFY(manifest);
    QVERIFY(manifest->problems->isEmpty());
    QCOMPARE(namesIn(EvidenceFolder(desk.path(u"store-backups/store-evidence"_s))),
             QStringList(sumOf("one")));
}

void TestEvidenceBackups::theSecondFolderGetsTheEvidenceToo()
{
    KeepingDesk desk;
    OfficeSettings settings;
    settings.folder = desk.path(u"stick"_s);
    QVERIFY(QDir().mkdir(*settings.folder));
    QVERIFY(!desk.daily(QDate(2026, 11, 22), settings).warning);
    const EvidenceFolder second(desk.path(u"stick/pc7/store-evidence"_s));
    QCOMPARE(namesIn(second), both());
    // Its backup is whole by itself.
    const QString backup = desk.path(u"stick/pc7/store-2026-11-22.db"_s);
    QVERIFY(QDir(desk.path(u"store-backups"_s)).removeRecursively());
    desk.lose(desk.one);
    QCOMPARE(desk.restored(backup).evidence.copied, 1);
    QVERIFY(desk.folder.holds(desk.one));
}

void TestEvidenceBackups::aRestoreBringsBackWhatIsMissing()
{
    KeepingDesk desk;
    desk.daily(QDate(2026, 11, 22));
    desk.attached("later");
    desk.lose(desk.one);
    const Restored done = desk.restored(desk.path(u"store-backups/store-2026-11-22.db"_s));
    QCOMPARE(done.evidence.files, 2);
    QCOMPARE(done.evidence.copied, 1);
    QCOMPARE(sentencesOf(done.evidence.problems), QStringList());
    QCOMPARE(desk.now().size(), std::size_t(2));
    const Verification verification = desk.verified();
    QCOMPARE(sentencesOf(verification.problems), QStringList());
    QCOMPARE(verification.evidence.orphans, 1);
    // What was attached later is still there when the restore is undone.
    QCOMPARE(desk.restored(done.aside).evidence.problems.size(), 0);
    QCOMPARE(desk.now().size(), std::size_t(3));
    QCOMPARE(sentencesOf(desk.verified().problems), QStringList());
}

void TestEvidenceBackups::aRestoreTellsWhatCannotBeHad()
{
    KeepingDesk desk;
    const QString backup = desk.path(u"usb.db"_s);
    writeBackup(desk.office.store.database(), backup, desk.office.store.now);
    QVERIFY(QDir(desk.path(u"usb-evidence"_s)).removeRecursively());
    desk.lose(desk.two);
    const Restored done = desk.restored(backup);
    QCOMPARE(sentencesOf(done.evidence.problems),
             QStringList(u"the file of attachment 2 of case 1 is missing"_s));
    QCOMPARE(desk.now().size(), std::size_t(2));
}

void TestEvidenceBackups::onlyWhatNobodyNamesIsRemoved()
{
    KeepingDesk desk;
    const auto makeOld = [&desk] {
        for (const EvidenceFolder &folder :
             {desk.folder, EvidenceFolder(desk.path(u"store-backups/store-evidence"_s))}) {
            for (const QString &file : folder.contents().files)
                makeOlder(folder.pathOf(file), desk.office.store.now, 25);
            for (const QString &path : folder.contents().begun)
                makeOlder(path, desk.office.store.now, 25);
        }
    };
    // A draft with a paper that a backup knows, and is then deleted.
    const CaseId kept = desk.record.id;
    desk.record = desk.office.actions.addDraft(soundDraft());
    desk.attached("draft's");
    desk.daily(QDate(2026, 11, 22));
    desk.kept("nobody's");
    desk.writeTo(desk.folder.path() + u"/.new-1", "begun");
    makeOld();
    deleteDrafts(*desk.office.store, {desk.record.id});
    desk.record.id = kept;
    desk.kept("young");
    // The deleted draft's file is as if given up just now: whoever puts the draft back needs it.
    const QDateTime renewed = QFileInfo(desk.folder.pathOf(sumOf("draft's"))).lastModified();
    QVERIFY(qAbs(renewed.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    makeOlder(desk.folder.pathOf(sumOf("young")), desk.office.store.now, 23);
    makeOlder(desk.folder.pathOf(sumOf("draft's")), desk.office.store.now, 25);
    const RemovedEvidence removed = removeEvidenceOrphans(*desk.office.store);
    QCOMPARE(removed.files, 2);
    QCOMPARE(removed.bytes, 8 + 5);
    QCOMPARE(removed.left, 1);
    QStringList left = both() + QStringList{sumOf("draft's"), sumOf("young")};
    left.sort();
    QCOMPARE(namesIn(desk.folder), left);
    QCOMPARE(desk.folder.contents().begun, QStringList());
    // When the last backup that knows it is gone, so is the paper, also among the backups.
    for (const QString &name : {u"store-2026-11-22.db"_s, u"store-2026-11-22.db.manifest.json"_s})
        QVERIFY(QFile::remove(desk.path(u"store-backups/"_s + name)));
    makeOld();
    QCOMPARE(removeEvidenceOrphans(*desk.office.store).files, 3);
    QCOMPARE(namesIn(desk.folder), both());
    QCOMPARE(namesIn(EvidenceFolder(desk.path(u"store-backups/store-evidence"_s))), both());
    QCOMPARE(sentencesOf(desk.verified().problems), QStringList());
}

void TestEvidenceBackups::aCopyThatCannotBeReadKeepsEverything()
{
    KeepingDesk desk;
    desk.daily(QDate(2026, 11, 22));
    desk.kept("nobody's");
    makeOlder(desk.folder.pathOf(sumOf("nobody's")), desk.office.store.now, 25);
    QFile backup(desk.path(u"store-backups/store-2026-11-22.db"_s));
    QVERIFY(backup.open(QIODevice::ReadWrite) && backup.resize(5000));
    backup.close();
    const QString told = refusal([&] { removeEvidenceOrphans(*desk.office.store); });
    QVERIFY2(told.contains(u"nothing was removed"_s), qPrintable(told));
    QCOMPARE(namesIn(desk.folder).size(), 3);
}

void TestEvidenceBackups::noOutputGetsIntoTheEvidence()
{
    KeepingDesk desk;
    const OutputGuard guard(desk.office.store.path());
    const QString file = desk.folder.pathOf(desk.one.sha256);
    const QString link = desk.EvidenceSource::path(u"link"_s);
    QVERIFY(QFile::link(file, link));
    for (const QString &output :
         {file, link, desk.folder.path(), QString(desk.folder.path() + u"/new.pdf"),
          QString(desk.folder.path() + u"/zz/new.pdf"),
          desk.path(u"store-backups/store-evidence/x"_s)})
        QVERIFY_THROWS_EXCEPTION(OutputRefused, guard.require(output));
    const QString hard = desk.path(u"hard.pdf"_s);
    QCOMPARE(::link(QFile::encodeName(file).constData(), QFile::encodeName(hard).constData()), 0);
    QVERIFY_THROWS_EXCEPTION(OutputRefused, guard.require(hard));
    guard.require(desk.path(u"other.pdf"_s));
}

void TestEvidenceBackups::theStoresOwnFilesAreRefused()
{
    EvidenceDesk desk;
    const QString store = desk.office.store.path();
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
        QVERIFY_THROWS_EXCEPTION(OutputRefused, keepEvidence(store, store + ending));
    const QString link = desk.path(u"link"_s);
    QVERIFY(QFile::link(store, link));
    QVERIFY_THROWS_EXCEPTION(OutputRefused, keepEvidence(store, link));
}

NOTICEDESK_TEST(TestEvidenceBackups)
#include "test_evidencebackups.moc"
