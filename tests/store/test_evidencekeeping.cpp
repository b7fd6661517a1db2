// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepingdesk.h"
#include "store/cases/draftdeletion.h"
#include "store/evidence/newevidence.h"
#include "store/keeping/backup.h"
#include "store/keeping/evidenceorphans.h"
#include "store/keeping/manifest.h"
#include "store/keeping/openinglook.h"
#include "store/sqlite/sqlitedatabase.h"
#include "testprogram.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Examinations, backups and the removal of what nobody names take the files of attachments along.
class TestEvidenceKeeping final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExaminationTellsWhatIsWrong_data();
    void anExaminationTellsWhatIsWrong();
    void anExaminationCountsWhatNobodyNames();
    void aBackupTakesItsEvidenceAlong();
    void aBackupThatFailsLeavesNoEvidence();
    void whatIsDamagedIsNotHandedOn();
    void aDeletedDraftsFilesStayForADay();
};

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
    if (testServer().isEmpty())
        QTest::newRow("folder") << u"folder"_s
                                << u"the file of attachment 2 of case 1 was changed"_s << true;
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
        desk.damage(desk.two, "tw");
    else if (what == "rewritten"_L1)
        desk.damage(desk.two, "TWO");
    else if (what != "nothing"_L1)
        desk.lose(desk.two);
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
    QCOMPARE(verification.evidence.files, 2);
    // Of a server these are only this user's copies.
    QCOMPARE(verification.evidence.unfinished, testServer().isEmpty() ? 1 : 0);
    QCOMPARE(verification.evidence.foreign, testServer().isEmpty() ? 2 : 0);
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

void TestEvidenceKeeping::whatIsDamagedIsNotHandedOn()
{
    KeepingDesk desk;
    desk.lose(desk.two);
    desk.damage(desk.one, "ONE");
    const WrittenBackup written =
        writeBackup(desk.office.store.database(), desk.path(u"usb.db"_s), desk.office.store.now);
    QCOMPARE(written.evidence.problems.size(), 2);
    QCOMPARE(namesIn(EvidenceFolder(desk.path(u"usb-evidence"_s))), QStringList());
}

void TestEvidenceKeeping::aDeletedDraftsFilesStayForADay()
{
    KeepingDesk desk;
    const CaseId kept = desk.record.id;
    desk.record = desk.office.actions.addDraft(soundDraft());
    desk.attached("draft's");
    desk.kept("nobody's");
    desk.makeOlder(2);
    deleteDrafts(*desk.office.store, {desk.record.id});
    desk.record.id = kept;
    QCOMPARE(removeEvidenceOrphans(*desk.office.store).files, 1);
    QStringList left = both() + QStringList{sumOf("draft's")};
    left.sort();
    QCOMPARE(desk.filesOfStore(), left);
    desk.makeOlder(2);
    QCOMPARE(removeEvidenceOrphans(*desk.office.store).files, 1);
    QCOMPARE(desk.filesOfStore(), both());
}

NOTICEDESK_TEST(TestEvidenceKeeping)
#include "test_evidencekeeping.moc"
