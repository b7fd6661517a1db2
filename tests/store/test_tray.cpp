// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidencefiles.h"
#include "store/evidence/namedevidence.h"
#include "store/evidence/takenpages.h"
#include "store/history/history.h"
#include "store/keeping/backup.h"
#include "store/keeping/evidenceorphans.h"
#include "store/tray/trayactions.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Pages that could not be filed stay until somebody files or dismisses them.
class TestTray final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPutThereStays();
    void eachIsAChangeWithItsHistory();
    void filedPagesAreAttachments();
    void filingIsAllOrNothing();
    void dismissingNeedsAReason_data();
    void dismissingNeedsAReason();
    void whatSomebodyElseDidIsNotDoneAgain();
    void draftTakesNoPages();
    void pageWithoutItsFileIsRefused();
    void rowsAreNeitherExchangedNorRemoved_data();
    void rowsAreNeitherExchangedNorRemoved();
    void filesOfTheTrayAreExamined();
    void filesOfTheTrayAreNoOrphans();
    void backupTakesTheTrayAlong();
    void pagesOfAttachmentsAreKnown();
    void whatIsTakenInAgainIsLeftOut();
};

namespace
{

const QString scanSum(64, u'a');

struct TrayDesk : EvidenceDesk
{
    TrayActions tray{*office.store, QDate(2026, 11, 22)};
    int pages = 0;

    KeptTrayPage put(const QByteArray &bytes, int page)
    {
        return tray
            .add({kept(bytes), u"掃描\u202E.tif"_s, scanSum, page, AttachmentSource::Scan,
                  TrayReason::DamagedCode, record.id})
            .value();
    }
    /// The next page of the scan.
    KeptTrayPage put(const QByteArray &bytes) { return put(bytes, ++pages); }
    std::vector<KeptTrayPage> waiting() { return TrayPages(office.store.database()).waiting(); }
    QStringList actionsOf(const QString &subject, qint64 id)
    {
        QStringList done;
        for (const HistoryEntry &entry : History(office.store.database()).of(subject, id))
            done.append(entry.action);
        return done;
    }
};

} // namespace

void TestTray::whatIsPutThereStays()
{
    TrayDesk desk;
    const KeptTrayPage one = desk.put("one", 3);
    desk.put("two");
    desk.office.store.close();
    desk.office.store.open();
    const auto waiting = desk.waiting();
    QCOMPARE(waiting.size(), 2U);
    QVERIFY(waiting.front() == one);
    QCOMPARE(one.page.sha256, sumOf("one"));
    QCOMPARE(one.page.receivedOn, QDate(2026, 11, 22));
    QCOMPARE(one.page.page, 3);
    QVERIFY(one.page.reason == TrayReason::DamagedCode);
    QCOMPARE(one.proposed, desk.record.id);
    QVERIFY(TrayPages(desk.office.store.database()).waits(scanSum, 3));
    QVERIFY(!TrayPages(desk.office.store.database()).waits(scanSum, 2));
}

void TestTray::eachIsAChangeWithItsHistory()
{
    TrayDesk desk;
    const KeptTrayPage one = desk.put("one");
    const KeptTrayPage two = desk.put("two");
    const auto attached = desk.tray.file({one}, desk.record.id);
    desk.tray.dismiss(two, u"廣告"_s);
    QCOMPARE(desk.actionsOf(trayPageSubject, one.id.value()),
             QStringList({u"put into the tray"_s, u"file from the tray"_s}));
    QCOMPARE(desk.actionsOf(trayPageSubject, two.id.value()),
             QStringList({u"put into the tray"_s, u"dismiss from the tray: 廣告"_s}));
    QCOMPARE(desk.actionsOf(attachmentSubject, attached.front().id.value()),
             QStringList(u"file from the tray"_s));
    QCOMPARE(sentencesOf(desk.verified().problems), QStringList());
    // What the history says is compared with what is kept.
    desk.put("three");
    desk.office.store.database().run(u"UPDATE tray_pages SET reason = 'noCode' WHERE id = 3"_s);
    const QStringList told = sentencesOf(desk.verified().problems);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.front().contains(u"page in the tray 3"_s), qPrintable(told.front()));
}

void TestTray::filedPagesAreAttachments()
{
    TrayDesk desk;
    const KeptTrayPage one = desk.put("one");
    const KeptTrayPage two = desk.put("two");
    desk.office.store.now = desk.office.store.now.addDays(1);
    const auto attached = desk.tray.file({two, one}, desk.record.id, u"回復單"_s);
    QCOMPARE(attached.size(), 2U);
    QVERIFY(attached == desk.now());
    const Attachment &first = attached.front().attachment;
    QCOMPARE(first.number, 1);
    QCOMPARE(first.sha256, sumOf("two"));
    QCOMPARE(first.label, u"回復單"_s);
    QCOMPARE(first.receivedOn, QDate(2026, 11, 22));
    QVERIFY(desk.waiting().empty());
    const auto after = TrayPages(desk.office.store.database()).find(one.id);
    QCOMPARE(after->attachment, attached.back().id);
    QVERIFY(!after->isWaiting());
}

void TestTray::filingIsAllOrNothing()
{
    TrayDesk desk;
    const KeptTrayPage one = desk.put("one");
    const KeptTrayPage two = desk.put("two");
    desk.tray.dismiss(two, u"廣告"_s);
    QVERIFY(!sentence([&] { desk.tray.file({one, two}, desk.record.id); }).isEmpty());
    // The same one twice.
    QVERIFY(!sentence([&] { desk.tray.file({one, one}, desk.record.id); }).isEmpty());
    QVERIFY(!sentence([&] { desk.tray.file({one}, CaseId(77)); }).isEmpty());
    QVERIFY(!sentence([&] { desk.tray.file({one}, desk.record.id, u" "_s); }).isEmpty());
    QVERIFY(desk.now().empty());
    QCOMPARE(desk.waiting().size(), 1U);
}

void TestTray::dismissingNeedsAReason_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("none") << QString();
    QTest::newRow("blanks") << u" \u3000"_s;
    QTest::newRow("a control character") << u"a\x02"_s;
}

void TestTray::dismissingNeedsAReason()
{
    QFETCH(QString, reason);
    TrayDesk desk;
    const KeptTrayPage page = desk.put("one");
    QVERIFY(!sentence([&] { desk.tray.dismiss(page, reason); }).isEmpty());
    QCOMPARE(desk.waiting().size(), 1U);
}

void TestTray::whatSomebodyElseDidIsNotDoneAgain()
{
    TrayDesk desk;
    const KeptTrayPage seen = desk.put("one");
    const KeptTrayPage dismissed = desk.tray.dismiss(seen, u"廣告"_s);
    QCOMPARE(dismissed.page.dismissed, u"廣告"_s);
    for (const KeptTrayPage &page : {seen, dismissed}) {
        QVERIFY(!sentence([&] { desk.tray.dismiss(page, u"空白"_s); }).isEmpty());
        QVERIFY(!sentence([&] { desk.tray.file({page}, desk.record.id); }).isEmpty());
    }
    QVERIFY(TrayPages(desk.office.store.database()).find(seen.id) == dismissed);
}

void TestTray::draftTakesNoPages()
{
    TrayDesk desk;
    const KeptTrayPage page = desk.put("one");
    const CaseRecord draft = desk.office.actions.addDraft(soundDraft());
    QVERIFY(!sentence([&] { desk.tray.file({page}, draft.id); }).isEmpty());
    QCOMPARE(desk.waiting().size(), 1U);
}

void TestTray::pageWithoutItsFileIsRefused()
{
    TrayDesk desk;
    KeptFile gone = desk.kept("one");
    desk.lose(gone.file);
    QVERIFY_THROWS_EXCEPTION(StoreError, desk.tray.add({gone, u"1.jpg"_s, scanSum}));
    QVERIFY(desk.waiting().empty());
}

void TestTray::rowsAreNeitherExchangedNorRemoved_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const QString &statement) {
        QTest::newRow(name) << statement;
    };
    row("other bytes",
        u"UPDATE tray_pages SET sha256 = '%1' WHERE id = 1"_s.arg(QString(64, u'b')));
    row("another scan", u"UPDATE tray_pages SET page = 2 WHERE id = 1"_s);
    row("gone", u"DELETE FROM tray_pages WHERE id = 1"_s);
    row("back from being dismissed", u"UPDATE tray_pages SET dismissed = NULL WHERE id = 2"_s);
    row("filed and dismissed",
        u"UPDATE tray_pages SET dismissed = 'x', attachment_id = 1 WHERE id = 1"_s);
    row("as an attachment that there is not",
        u"UPDATE tray_pages SET attachment_id = 77 WHERE id = 1"_s);
    row("of a case that there is not", u"UPDATE tray_pages SET proposed_case = 77 WHERE id = 1"_s);
    row("for no reason", u"UPDATE tray_pages SET reason = 'why' WHERE id = 1"_s);
    row("its history", u"UPDATE history SET changes = '[]' WHERE subject = 'trayPage'"_s);
}

void TestTray::rowsAreNeitherExchangedNorRemoved()
{
    QFETCH(QString, statement);
    TrayDesk desk;
    desk.attached("kept");
    desk.put("one");
    desk.tray.dismiss(desk.put("two"), u"廣告"_s);
    QVERIFY_THROWS_EXCEPTION(StoreError, desk.office.store.database().run(statement));
}

void TestTray::filesOfTheTrayAreExamined()
{
    TrayDesk desk;
    const KeptTrayPage page = desk.put("one");
    QCOMPARE(desk.verified().evidence.files, 1);
    QCOMPARE(desk.verified().evidence.orphans, 0);
    desk.lose({page.page.sha256, 3});
    const QStringList told = sentencesOf(desk.verified().problems);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.front().contains(u"page 1 in the tray"_s), qPrintable(told.front()));
}

void TestTray::filesOfTheTrayAreNoOrphans()
{
    TrayDesk desk;
    const KeptTrayPage page = desk.put("one");
    desk.tray.dismiss(desk.put("two"), u"廣告"_s);
    desk.kept("nobody's");
    desk.makeOlder(3);
    removeEvidenceOrphans(*desk.office.store);
    QStringList named{page.page.sha256, sumOf("two")};
    named.sort();
    QCOMPARE(desk.filesOfStore(), named);
}

void TestTray::backupTakesTheTrayAlong()
{
    TrayDesk desk;
    const KeptTrayPage page = desk.put("one");
    const QString path = desk.office.store.path(u"usb.db"_s);
    const WrittenBackup made =
        writeBackup(desk.office.store.database(), path, desk.office.store.now);
    QVERIFY(made.evidence.problems.isEmpty());
    QCOMPARE(EvidenceFolder::ofStore(path).contents().files, QStringList(page.page.sha256));
}

void TestTray::pagesOfAttachmentsAreKnown()
{
    TrayDesk desk;
    TakenPages taken(desk.office.store.database());
    const auto one = desk.actions.attach(desk.record.id, {{desk.kept("one"),
                                                           {},
                                                           {},
                                                           AttachmentSource::Scan,
                                                           u"1.pdf"_s,
                                                           {{scanSum, 1}, {scanSum, 3}}}});
    const std::vector<CaseId> here{desk.record.id};
    QVERIFY(taken.casesWith({scanSum, 1}) == here);
    QVERIFY(taken.casesWith({scanSum, 2}).empty());
    QVERIFY(taken.casesWith({scanSum, 3}) == here);
    // All pages of the file itself, also those that are not named.
    QVERIFY(taken.casesWith({sumOf("one"), 7}) == here);
    desk.actions.strikeOut(one.front(), u"錯案"_s);
    QVERIFY(taken.casesWith({scanSum, 1}).empty());
    QVERIFY(taken.casesWith({sumOf("one"), 7}).empty());
}

void TestTray::whatIsTakenInAgainIsLeftOut()
{
    TrayDesk desk;
    const auto sheet = [&desk](const QByteArray &bytes, int page) {
        return NewAttachment{desk.kept(bytes),       {},         {},
                             AttachmentSource::Scan, u"1.pdf"_s, {{scanSum, page}}};
    };
    QCOMPARE(desk.actions.takeIn(desk.record.id, {sheet("one", 1)}).size(), 1U);
    const auto second = desk.actions.takeIn(desk.record.id, {sheet("one", 1), sheet("two", 2)});
    QCOMPARE(second.size(), 1U);
    QCOMPARE(second.front().attachment.sha256, sumOf("two"));
    QVERIFY(desk.actions.takeIn(desk.record.id, {sheet("again", 1)}).empty());
    QCOMPARE(desk.now().size(), 2U);
    const NewTrayPage page{desk.kept("page"), u"1.pdf"_s, scanSum, 3};
    QVERIFY(desk.tray.add(page));
    QVERIFY(!desk.tray.add(page));
    QCOMPARE(desk.waiting().size(), 1U);
    QCOMPARE(sentencesOf(desk.verified().problems), QStringList());
}

NOTICEDESK_TEST(TestTray)
#include "test_tray.moc"
