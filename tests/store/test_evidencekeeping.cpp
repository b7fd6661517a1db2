// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefiles.h"
#include "refusal.h"
#include "store/cases/draftdeletion.h"
#include "store/directory/directoryactions.h"
#include "store/evidence/namedevidence.h"
#include "store/keeping/backup.h"
#include "store/keeping/dailybackups.h"
#include "store/keeping/evidenceorphans.h"
#include "store/keeping/manifest.h"
#include "store/keeping/openinglook.h"
#include "store/keeping/outputguard.h"
#include "store/keeping/restore.h"
#include "store/keeping/verification.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Examinations, backups and restores take the files of attachments with them.
class TestEvidenceKeeping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExaminationTellsWhatIsWrong_data();
    void anExaminationTellsWhatIsWrong();
    void anExaminationCountsWhatNobodyNames();
    void aBackupTakesItsEvidenceAlong();
    void aBackupThatFailsLeavesNoEvidence();
    void dailyBackupsShareTheirEvidence();
    void aMissingFileMakesNoDamagedBackup();
    void theSecondFolderGetsTheEvidenceToo();
    void aRestoreBringsBackWhatIsMissing();
    void aRestoreTellsWhatCannotBeHad();
    void onlyWhatNobodyNamesIsRemoved();
    void aCopyThatCannotBeReadKeepsEverything();
    void noOutputGetsIntoTheEvidence();
};

namespace
{

/// The usual desk, with two attachments: "one" and "two".
struct KeepingDesk : EvidenceDesk
{
    KeepingDesk()
    {
        attached("one");
        attached("two");
    }

    EvidenceFile one{sumOf("one"), 3};
    EvidenceFile two{sumOf("two"), 3};

    QString path(const QString &name) const { return office.store.path(name); }
    Verification verified()
    {
        return verify(*office.store->lock(), {QDate(2026, 11, 22), office.calendar, {}}, {});
    }
    DayBackup daily(const QDate &day, const OfficeSettings &settings = {})
    {
        return keepDailyBackup(office.store.database(), {u"desk"_s, u"pc7"_s},
                               QDateTime(day, QTime(12, 0), Qt::UTC), settings);
    }
    Restored restored(const QString &backup)
    {
        office.store.close();
        const Restored done = restore(office.store.path(), backup, {u"desk"_s, u"pc7"_s},
                                      [this] { return office.store.now; });
        office.store.open();
        return done;
    }
    void remove(const EvidenceFile &file) const
    {
        if (!QFile::remove(folder.pathOf(file.sha256)))
            qFatal("no file to remove");
    }
    void overwrite(const EvidenceFile &file, const QByteArray &bytes) const
    {
        const QString path = folder.pathOf(file.sha256);
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        writeTo(path, bytes);
    }
};

/// Makes a file look as if it was kept so many hours ago.
void makeOlder(const QString &path, const QDateTime &now, int hours)
{
    QFile file(path);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    if (!file.open(QIODevice::ReadWrite) ||
        !file.setFileTime(now.addSecs(-3600 * hours), QFileDevice::FileModificationTime))
        qFatal("no file to age");
}

QStringList namesIn(const EvidenceFolder &folder)
{
    return folder.contents().files;
}

QStringList both()
{
    QStringList names{sumOf("one"), sumOf("two")};
    names.sort();
    return names;
}

} // namespace

void TestEvidenceKeeping::anExaminationTellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("told");
    QTest::addColumn<bool>("bySight");
    QTest::newRow("nothing") << u"nothing"_s << QString() << true;
    QTest::newRow("missing") << u"missing"_s << u"the file of attachment 2 of case 1 is missing"_s
                             << true;
    QTest::newRow("shorter") << u"shorter"_s << u"the file of attachment 2 of case 1 was changed"_s
                             << true;
    QTest::newRow("folder") << u"folder"_s << u"the file of attachment 2 of case 1 was changed"_s
                            << true;
    QTest::newRow("rewritten") << u"rewritten"_s
                               << u"the file of attachment 2 of case 1 was changed"_s << false;
}

void TestEvidenceKeeping::anExaminationTellsWhatIsWrong()
{
    QFETCH(const QString, what);
    QFETCH(const QString, told);
    QFETCH(const bool, bySight);
    KeepingDesk desk;
    if (what == "shorter"_L1)
        desk.overwrite(desk.two, "tw");
    else if (what == "rewritten"_L1)
        desk.overwrite(desk.two, "TWO");
    else if (what != "nothing"_L1)
        desk.remove(desk.two);
    if (what == "folder"_L1)
        QVERIFY(QDir().mkdir(desk.folder.pathOf(desk.two.sha256)));
    const QStringList expected = told.isEmpty() ? QStringList() : QStringList(told);
    const Verification verification = desk.verified();
    QCOMPARE(sentencesOf(verification.problems), expected);
    QCOMPARE(verification.evidence.files, 2);
    QCOMPARE(verification.evidence.bytes, 6);
    QCOMPARE(sentencesOf(problemsOnOpening(desk.office.store.database())),
             bySight ? expected : QStringList());
}

void TestEvidenceKeeping::anExaminationCountsWhatNobodyNames()
{
    KeepingDesk desk;
    desk.kept("nobody's");
    desk.writeTo(desk.folder.path() + u"/.new-123", "begun");
    desk.writeTo(desk.folder.path() + u"/notes.txt", "foreign");
    desk.writeTo(desk.folder.pathOf(desk.one.sha256) + u".bak", "foreign");
    const Verification verification = desk.verified();
    QCOMPARE(sentencesOf(verification.problems), QStringList());
    QCOMPARE(verification.evidence.orphans, 1);
    QCOMPARE(verification.evidence.unfinished, 1);
    QCOMPARE(verification.evidence.foreign, 2);
    QCOMPARE(verification.evidence.files, 2);
}

void TestEvidenceKeeping::aBackupTakesItsEvidenceAlong()
{
    KeepingDesk desk;
    desk.attached("one"); // once more
    const QString path = desk.path(u"usb.db"_s);
    const WrittenBackup written =
        writeBackup(desk.office.store.database(), path, desk.office.store.now);
    QCOMPARE(sentencesOf(written.evidence.problems), QStringList());
    QCOMPARE(written.evidence.files, 2);
    QCOMPARE(written.evidence.bytes, 6);
    QCOMPARE(written.evidence.copied, 2);
    const QByteArray lines = both().join(u'\n').toLatin1() + '\n';
    const ManifestEvidence expected{2, 6, sumOf(lines)};
    QCOMPARE(readManifest(path)->evidence, expected);
    QCOMPARE(namesIn(EvidenceFolder(desk.path(u"usb-evidence"_s))), both());
    SqliteDatabase backup(path, Database::Access::ReadOnly);
    QCOMPARE(examineEvidence(backup, EvidenceFolder(desk.path(u"usb-evidence"_s))).problems.size(),
             0);
}

void TestEvidenceKeeping::aBackupThatFailsLeavesNoEvidence()
{
    KeepingDesk desk;
    const QString path = desk.path(u"usb.db"_s);
    const auto end = [](const QString &what, qint64 done) {
        return what != "attachments"_L1 || done == 0;
    };
    QVERIFY_THROWS_EXCEPTION(ExaminationEnded, writeBackup(desk.office.store.database(), path,
                                                           desk.office.store.now, end));
    QCOMPARE(QDir(desk.path(u"."_s)).entryList({u"usb*"_s}), QStringList());
    // What was there before stays.
    const EvidenceFolder own(desk.path(u"usb-evidence"_s));
    NewEvidence earlier(own);
    earlier.write("earlier");
    earlier.keep();
    QVERIFY_THROWS_EXCEPTION(ExaminationEnded, writeBackup(desk.office.store.database(), path,
                                                           desk.office.store.now, end));
    QCOMPARE(namesIn(own), QStringList(sumOf("earlier")));
}

void TestEvidenceKeeping::dailyBackupsShareTheirEvidence()
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

void TestEvidenceKeeping::aMissingFileMakesNoDamagedBackup()
{
    KeepingDesk desk;
    desk.remove(desk.two);
    QCOMPARE(sentencesOf(desk.daily(QDate(2026, 11, 22)).problems),
             QStringList(u"the file of attachment 2 of case 1 is missing"_s));
    const auto manifest = readManifest(desk.path(u"store-backups/store-2026-11-22.db"_s));
    QVERIFY(manifest);
    QVERIFY(manifest->problems->isEmpty());
    QCOMPARE(namesIn(EvidenceFolder(desk.path(u"store-backups/store-evidence"_s))),
             QStringList(sumOf("one")));
    // Damaged bytes are not handed on.
    desk.overwrite(desk.one, "ONE");
    const WrittenBackup written =
        writeBackup(desk.office.store.database(), desk.path(u"usb.db"_s), desk.office.store.now);
    QCOMPARE(written.evidence.problems.size(), 2);
    QCOMPARE(namesIn(EvidenceFolder(desk.path(u"usb-evidence"_s))), QStringList());
}

void TestEvidenceKeeping::theSecondFolderGetsTheEvidenceToo()
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
    desk.remove(desk.one);
    QCOMPARE(desk.restored(backup).evidence.copied, 1);
    QVERIFY(desk.folder.holds(desk.one));
}

void TestEvidenceKeeping::aRestoreBringsBackWhatIsMissing()
{
    KeepingDesk desk;
    desk.daily(QDate(2026, 11, 22));
    desk.attached("later");
    desk.remove(desk.one);
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

void TestEvidenceKeeping::aRestoreTellsWhatCannotBeHad()
{
    KeepingDesk desk;
    const QString backup = desk.path(u"usb.db"_s);
    writeBackup(desk.office.store.database(), backup, desk.office.store.now);
    QVERIFY(QDir(desk.path(u"usb-evidence"_s)).removeRecursively());
    desk.remove(desk.two);
    const Restored done = desk.restored(backup);
    QCOMPARE(sentencesOf(done.evidence.problems),
             QStringList(u"the file of attachment 2 of case 1 is missing"_s));
    QCOMPARE(desk.now().size(), std::size_t(2));
}

void TestEvidenceKeeping::onlyWhatNobodyNamesIsRemoved()
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

void TestEvidenceKeeping::aCopyThatCannotBeReadKeepsEverything()
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

void TestEvidenceKeeping::noOutputGetsIntoTheEvidence()
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

NOTICEDESK_TEST(TestEvidenceKeeping)
#include "test_evidencekeeping.moc"
