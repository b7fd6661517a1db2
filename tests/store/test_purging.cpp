// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casestate.h"
#include "domain/purging.h"
#include "purgedesk.h"
#include "refusal.h"
#include "store/cases/draftdeletion.h"
#include "store/cases/issuedpapers.h"
#include "store/database/transaction.h"
#include "store/history/erasure.h"
#include "store/history/history.h"
#include "store/purging/purgefinish.h"
#include "store/search/countedcases.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Nothing of a purged case is left but what the statistics need.
class TestPurging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatStatisticsNeedStays();
    void theHistorySaysWhoPurgedWhat();
    void noPurgedCaseIsRecordedLate();
    void otherCasesStayAsTheyAre();
    void onlyOldClosedCasesArePurged();
    void whatTheUserDidNotAgreeToIsRefused();
    void aPurgedCaseIsNotChanged();
    void theTablesRefuseToo_data();
    void theTablesRefuseToo();
};

void TestPurging::whatStatisticsNeedStays()
{
    PurgeDesk desk;
    const CaseRecord before = desk.secretCase();
    desk.purgeAll();
    const CaseRecord after = desk.kept(before.id);
    QCOMPARE(after.file, purged(before.file));
    QCOMPARE(after.file.number, before.file.number);
    QCOMPARE(after.file.notice.target.code, before.file.notice.target.code);
    QCOMPARE(after.file.rounds.front().trackedOn, QDate(2026, 11, 20));
    QVERIFY(isClosed(after.file));
    QCOMPARE(after.purge, (CasePurge{u"2027-02-03T04:05:00.000Z"_s, longAfter}));
    QCOMPARE(after.revision, before.revision + 1);
    const auto rows = CaseList(desk.database()).all({});
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [&](const CaseListRow &each) { return each.id == before.id; });
    QCOMPARE(row->number, before.file.number);
    QCOMPARE(row->name, QString());
    QVERIFY(row->closed);
    QVERIFY(desk.office.store.found(u"2026-11-20"_s).contains(before.id.value()));
    QVERIFY(!IssuedPapers(desk.database()).find({before.id, 1, u"notice"_s}));
    QCOMPARE(desk.database().value(u"SELECT count(*) FROM shared_streams"_s), QVariant(0));
}

void TestPurging::theHistorySaysWhoPurgedWhat()
{
    PurgeDesk desk;
    const CaseRecord before = desk.secretCase();
    desk.purgeAll();
    const auto entries = History(desk.database()).of(caseSubject, before.id.value());
    const HistoryEntry &left = entries.back();
    const HistoryEntry &erasure = entries.at(entries.size() - 2);
    QCOMPARE(left.action, u"purge"_s);
    QCOMPARE(left.user, u"desk"_s);
    QVERIFY(left.changes.contains(u"[\"purge.closedBefore\",null,\"2027-01-01\"]"_s));
    for (std::size_t at = 0; at + 2 < entries.size(); ++at) {
        QCOMPARE(entries[at].changes, erasedChanges());
        QVERIFY(!entries[at].action.contains(u':'));
        QVERIFY(erasedBy(erasure).contains(entries[at].sequence));
    }
    QCOMPARE(desk.problems(), QStringList());
}

void TestPurging::noPurgedCaseIsRecordedLate()
{
    PurgeDesk desk;
    desk.secretCase();
    desk.purgeAll();
    QCOMPARE(casesRecordedLate(desk.database(), QDate(2026, 12, 31)), std::vector<CaseId>{});
}

/// Also where they have the same paper or the same file.
void TestPurging::otherCasesStayAsTheyAre()
{
    PurgeDesk desk;
    const CaseId other = desk.record.id; // issued, open
    desk.attached(secretText.toUtf8());
    const CaseRecord before = desk.kept(other);
    const auto history = History(desk.database()).of(caseSubject, other.value());
    desk.secretCase();
    QCOMPARE(desk.purgeAll(), 1);
    QCOMPARE(finishPurge(*desk.office.store).files, 2);
    QCOMPARE(desk.kept(other), before);
    QVERIFY(IssuedPapers(desk.database()).find({other, 1, u"notice"_s}));
    const auto after = History(desk.database()).of(caseSubject, other.value());
    QCOMPARE(after.back().hash, history.back().hash);
    QCOMPARE(after.back().changes, history.back().changes);
    QVERIFY(desk.folder.holds({sumOf(secretText.toUtf8()), secretText.toUtf8().size()}));
    QCOMPARE(desk.problems(), QStringList());
}

void TestPurging::onlyOldClosedCasesArePurged()
{
    PurgeDesk desk;
    const CaseRecord closed = caseWithEverything(desk);
    CaseFile imported = closed.file;
    imported.number = CaseNumber::fromParts(114, 7);
    const CaseRecord second = desk.office.store.added(imported);
    const auto found = [&](QDate before) { return purgeableCases(desk.database(), before); };
    QVERIFY(found(QDate(2026, 11, 20)).ids.empty());
    QCOMPARE(found(QDate(2026, 11, 21)).ids, (std::vector<CaseId>{closed.id, second.id}));
    using Years = std::map<std::optional<int>, qint64>;
    QCOMPARE(found(longAfter).byYear, (Years{{114, 1}, {115, 1}}));

    // What came back later was worked on later.
    desk.actions.describe(desk.attached("paper"), {}, QDate(2026, 11, 22));
    QCOMPARE(found(QDate(2026, 11, 22)).ids, std::vector<CaseId>{second.id});
    QCOMPARE(found(longAfter).ids.size(), 2U);
    // Somebody must look first at what came back.
    const KeptTrayPage waiting = trayPage(desk, "page", second.id);
    QCOMPARE(found(longAfter).ids, std::vector<CaseId>{closed.id});
    QCOMPARE(found(longAfter).waiting, 1);
    TrayActions(*desk.office.store, QDate(2026, 11, 22)).dismiss(waiting, u"nothing"_s);
    QCOMPARE(found(longAfter).ids.size(), 2U);
    // Once is enough.
    desk.purgeAll();
    QVERIFY(found(longAfter).ids.empty());
}

void TestPurging::whatTheUserDidNotAgreeToIsRefused()
{
    PurgeDesk desk;
    const CaseRecord before = desk.secretCase();
    for (const qint64 agreed : {0, 2})
        QVERIFY(!sentence([&] { purgeCases(*desk.office.store, longAfter, agreed); }).isEmpty());
    QVERIFY(!sentence([&] { purgeCases(*desk.office.store, QDate(2027, 2, 5), 1); }).isEmpty());
    QCOMPARE(desk.kept(before.id), before);
    QCOMPARE(finishPurge(*desk.office.store).files, 0);
    QCOMPARE(desk.problems(), QStringList());
}

void TestPurging::aPurgedCaseIsNotChanged()
{
    PurgeDesk desk;
    const CaseId id = desk.secretCase().id;
    desk.purgeAll();
    const CaseRecord left = desk.kept(id);
    CaseActions &act = desk.office.actions;
    Store &store = *desk.office.store;
    const KeptFile file = desk.EvidenceDesk::kept("more");
    const KeptTrayPage page = trayPage(desk, "page", {});
    TrayActions tray(store, QDate(2026, 11, 22));
    using Action = std::function<void()>;
    for (const Action &action : std::vector<Action>{
             [&] { act.reopen(edit(left), QDate(2026, 11, 22), u"again"_s); },
             [&] { act.withdraw(edit(left), QDate(2026, 11, 22), u"again"_s); },
             [&] { act.recordNotes(edit(left), secretText, secretText); },
             [&] {
                 act.recordTelephoneCall(edit(left), {QDate(2026, 11, 22), {}, {}, {}, {}, {}});
             },
             [&] { act.linkIncident(edit(left), {}); },
             [&] {
                 desk.actions.attach(id, {{file, {}, {}, AttachmentSource::File, u"x"_s}});
             },
             [&] { tray.file({page}, id, {}); },
             [&] { deleteDrafts(store, {id}); },
         })
        QVERIFY(sentence(action).startsWith(u"the case was purged"_s));
    QVERIFY_THROWS_EXCEPTION(StoreError,
                             WorkingCopies(store).save({id, left.revision, u"x"_s, {}, {}}));
    QCOMPARE(desk.kept(id), left);
    QCOMPARE(desk.problems(), QStringList());
}

void TestPurging::theTablesRefuseToo_data()
{
    QTest::addColumn<QString>("statement");
    const auto row = [](const char *name, const QString &statement) {
        QTest::newRow(name) << statement;
    };
    row("the case", u"UPDATE cases SET notes = 'x' WHERE id = %1"_s);
    row("that it was purged", u"UPDATE purged_cases SET closed_before = '2026-01-01'"_s);
    row("no more purged", u"DELETE FROM purged_cases"_s);
    row("its last entry",
        u"UPDATE history SET changes = '[]' WHERE subject = 'case' AND record = %1"
        " AND sequence = (SELECT max(sequence) FROM history WHERE subject = 'case'"
        " AND record = %1)"_s);
    row("an action", u"UPDATE history SET action = '' WHERE subject = 'case' AND record = %1"
                     " AND action = 'save draft'"_s);
    row("a paper of another", u"DELETE FROM issued_sheets"_s);
    row("an entry of another", u"UPDATE history SET changes = '[]' WHERE record <> %1"_s);
    row("an attachment of another", u"DELETE FROM attachments"_s);
    row("a page of the tray", u"DELETE FROM tray_pages"_s);
    row("what papers share", u"DELETE FROM shared_streams"_s);
}

void TestPurging::theTablesRefuseToo()
{
    QFETCH(const QString, statement);
    static CaseId purgedCase(0);
    static PurgeDesk &desk = [&]() -> PurgeDesk & {
        static PurgeDesk made;
        made.attached("paper");
        trayPage(made, "page", made.record.id);
        purgedCase = made.secretCase().id;
        made.purgeAll();
        caseWithEverything(made); // has a stream that papers share
        return made;
    }();
    const Transaction takenBack(desk.database());
    const QString id = QString::number(purgedCase.value());
    QVERIFY(!refusalOf(desk.database(), QString(statement).replace(u"%1"_s, id)).isEmpty());
}

NOTICEDESK_TEST(TestPurging)
#include "test_purging.moc"
