// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "openstore.h"
#include "refusal.h"
#include "store/cases/caseofficers.h"
#include "store/cases/handover.h"
#include "store/cases/incidentcases.h"
#include "store/directory/directory.h"
#include "store/history/history.h"
#include "store/keeping/verification.h"
#include "store/search/today.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Officers have cases, and hand them over: what passes, what stays, and what the history says.
class TestHandOver final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aDraftIsOfWhoBeginsIt();
    void draftsOfAnIncidentAreOfWhoMakesThem();
    void openCasesPassInOneChange();
    void aFaultInTheMiddleLeavesAllAsTheyWere();
    void whatIsNotTheOfficersStays();
    void whatCannotBeHandedOverIsRefused();
    void whatIsRecordedKeepsItsNames();
    void aReopenedCaseOfNobodyKnownIsOfWhoOpensIt();
    void anOfficerWithOpenCasesStays();
    void anotherOnesDeputyStays();
    void searchesFindTheOfficersCases();
    void todayCountsTheCasesOfSome();

private:
    std::unique_ptr<OpenStore> m_store;

    Stored<Officer> officer(const QString &name, const std::optional<QString> &account = {})
    {
        return *Directory<Officer>::save(**m_store, {}, {name, account, {}, {}, {}}).now;
    }
    CaseRecord caseOf(const std::optional<QString> &name, int serial, bool closed = false)
    {
        CaseFile file = soundCase();
        file.number = CaseNumber::fromParts(115, serial);
        file.officer = name;
        if (closed)
            file.withdrawal = Withdrawal{QDate(2026, 11, 30), u"誤發"_s};
        return m_store->added(file);
    }
    /// As a fault of the disk would.
    void refuseChangesOf(CaseId id)
    {
        Database &database = m_store->database();
        const QString number = QString::number(id.value());
        if (testServer().isEmpty())
            database.run(u"CREATE TEMP TRIGGER fault BEFORE UPDATE ON cases WHEN OLD.id = %1"
                         " BEGIN SELECT RAISE(ABORT, 'no room'); END"_s.arg(number));
        else
            database.run(u"CREATE TRIGGER fault BEFORE UPDATE ON cases FOR EACH ROW"
                         " WHEN (OLD.id = %1) EXECUTE FUNCTION refuse('no room')"_s.arg(number));
    }
    std::optional<QString> officerOf(CaseId id)
    {
        return CaseRecords(m_store->database()).find(id)->file.officer;
    }
    QStringList lastActions(qsizetype count)
    {
        QStringList actions;
        History(m_store->database()).forEach([&actions](const HistoryEntry &entry) {
            actions.append(entry.action + u' ' + QString::number(entry.record));
        });
        return actions.last(count);
    }
};

void TestHandOver::init()
{
    m_store = std::make_unique<OpenStore>();
}

/// Whatever was done, the history tells all of it, and lists say what the cases say.
void TestHandOver::cleanup()
{
    StoreExamination examination(m_store->database(), {});
    QCOMPARE(sentencesOf(examination.file() + examination.chain() + examination.records()),
             QStringList());
}

void TestHandOver::aDraftIsOfWhoBeginsIt()
{
    const OfficeCalendar calendar;
    CaseActions actions(**m_store, {QDate(2026, 11, 22), calendar, {}});
    QCOMPARE(actions.addDraft(soundDraft()).file.officer, std::nullopt);
    officer(u"陳小姐"_s, u"chen"_s);
    QCOMPARE(actions.addDraft(soundDraft()).file.officer, std::nullopt);
    officer(u"王小明"_s, u"desk"_s);
    const CaseRecord own = actions.addDraft(soundDraft());
    QCOMPARE(own.file.officer, u"王小明"_s);
    CaseFile others = soundDraft();
    others.officer = u"陳小姐"_s;
    QCOMPARE(actions.addDraft(others).file.officer, u"陳小姐"_s);
    // The officer stays with the case when its notice is typed on and issued.
    CaseFile typed = own.file;
    typed.notice.reason = u"別的事由"_s;
    const CaseRecord saved = actions.saveDraft(edit(own), typed);
    QCOMPARE(saved.file.officer, u"王小明"_s);
    QCOMPARE(actions.issue(edit(saved), ActingStore::print).file.officer, u"王小明"_s);
}

void TestHandOver::draftsOfAnIncidentAreOfWhoMakesThem()
{
    officer(u"王小明"_s, u"desk"_s);
    CaseFile others = soundDraft();
    others.officer = u"陳小姐"_s;
    Incident incident;
    incident.title = u"連線中繼站"_s;
    const auto made = addIncidentDrafts(**m_store, incident, {soundDraft(), others});
    QCOMPARE(made.drafts.at(0).file.officer, u"王小明"_s);
    QCOMPARE(made.drafts.at(1).file.officer, u"陳小姐"_s);
}

void TestHandOver::openCasesPassInOneChange()
{
    officer(u"王小明"_s);
    officer(u"陳小姐"_s);
    const CaseRecord first = caseOf(u"王小明"_s, 1);
    const CaseRecord second = caseOf(u"王小明"_s, 2);
    QCOMPARE(openCasesByOfficer(m_store->database()),
             (std::map<QString, qint64>{{u"王小明"_s, 2}}));
    const HandOver done = handOver(**m_store, u"王小明"_s, u"陳小姐"_s, {second.id, first.id});
    QCOMPARE(done.moved.size(), 2);
    QCOMPARE(done.moved.front().id, second.id);
    QCOMPARE(done.moved.front().revision, second.revision + 1);
    QVERIFY(done.left.empty());
    QCOMPARE(officerOf(first.id), u"陳小姐"_s);
    QCOMPARE(openCasesByOfficer(m_store->database()),
             (std::map<QString, qint64>{{u"陳小姐"_s, 2}}));
    QCOMPARE(lastActions(2), QStringList({u"hand over %1"_s.arg(second.id.value()),
                                          u"hand over %1"_s.arg(first.id.value())}));
}

void TestHandOver::aFaultInTheMiddleLeavesAllAsTheyWere()
{
    officer(u"王小明"_s);
    officer(u"陳小姐"_s);
    const CaseRecord first = caseOf(u"王小明"_s, 1);
    const CaseRecord second = caseOf(u"王小明"_s, 2);
    const CaseRecord third = caseOf(u"王小明"_s, 3);
    refuseChangesOf(second.id);
    const QString before = History(m_store->database()).head().toString();
    QVERIFY(!refusal([&] {
                 handOver(**m_store, u"王小明"_s, u"陳小姐"_s, {first.id, second.id, third.id});
             }).isEmpty());
    for (const CaseRecord &each : {first, second, third})
        QVERIFY(*CaseRecords(m_store->database()).find(each.id) == each);
    QCOMPARE(m_store->found(u"陳小姐"_s), QList<qint64>());
    QCOMPARE(History(m_store->database()).head().toString(), before);
    QCOMPARE(openCasesByOfficer(m_store->database()),
             (std::map<QString, qint64>{{u"王小明"_s, 3}}));
}

void TestHandOver::whatIsNotTheOfficersStays()
{
    officer(u"王小明"_s);
    officer(u"陳小姐"_s);
    const CaseRecord open = caseOf({}, 1);
    const CaseRecord closed = caseOf({}, 2, true);
    const CaseRecord others = caseOf(u"王小明"_s, 3);
    const HandOver done =
        handOver(**m_store, {}, u"陳小姐"_s, {others.id, closed.id, CaseId(999), open.id});
    QCOMPARE(done.moved.size(), 1);
    QCOMPARE(done.moved.front().id, open.id);
    QCOMPARE(done.left, (std::vector{others.id, closed.id, CaseId(999)}));
    QCOMPARE(officerOf(others.id), u"王小明"_s);
    QCOMPARE(officerOf(closed.id), std::nullopt);
}

void TestHandOver::whatCannotBeHandedOverIsRefused()
{
    officer(u"王小明"_s);
    const CaseRecord record = caseOf(u"王小明"_s, 1);
    const auto last = lastActions(1);
    for (const QString &to : {u"陳小姐"_s, u"王小明"_s, u""_s, u"王小明'; DROP TABLE cases; --"_s})
        QVERIFY(!sentence([&] { handOver(**m_store, u"王小明"_s, to, {record.id}); }).isEmpty());
    QCOMPARE(handOver(**m_store, {}, u"王小明"_s, {record.id}).left, std::vector{record.id});
    QCOMPARE(lastActions(1), last);
    QCOMPARE(CaseRecords(m_store->database()).find(record.id)->revision, record.revision);
}

void TestHandOver::whatIsRecordedKeepsItsNames()
{
    officer(u"陳小姐"_s);
    CaseFile file = soundCase();
    file.officer = u"王小明"_s;
    TrackingRound round;
    round.outcome = Extended{};
    round.tracker = u"王小明"_s;
    file.rounds = {round};
    file.calls.push_back({});
    file.calls.back().by = u"王小明"_s;
    const CaseRecord before = m_store->added(file);
    const HandOver done = handOver(**m_store, u"王小明"_s, u"陳小姐"_s, {before.id});
    CaseFile expected = before.file;
    expected.officer = u"陳小姐"_s;
    QVERIFY(done.moved.front().file == expected);
    QVERIFY(CaseRecords(m_store->database()).find(before.id)->file == expected);
}

void TestHandOver::aReopenedCaseOfNobodyKnownIsOfWhoOpensIt()
{
    const OfficeCalendar calendar;
    CaseActions actions(**m_store, {QDate(2026, 12, 1), calendar, {}});
    officer(u"陳小姐"_s);
    const CaseRecord known = caseOf(u"陳小姐"_s, 1, true);
    const CaseRecord gone = caseOf(u"退休的人"_s, 2, true);
    const CaseRecord other = caseOf(u"退休的人"_s, 3, true);
    const auto reopened = [&](const CaseRecord &record) {
        return actions.reopen(edit(record), QDate(2026, 12, 1), u"再查"_s).file.officer;
    };
    QCOMPARE(reopened(known), u"陳小姐"_s);
    QCOMPARE(reopened(other), std::nullopt);
    officer(u"王小明"_s, u"desk"_s);
    QCOMPARE(reopened(gone), u"王小明"_s);
}

void TestHandOver::anOfficerWithOpenCasesStays()
{
    const auto wang = officer(u"王小明"_s);
    officer(u"陳小姐"_s);
    const CaseRecord record = caseOf(u"王小明"_s, 1);
    Officer renamed = wang.record;
    renamed.name = u"王大明"_s;
    QCOMPARE(Directory<Officer>::remove(**m_store, wang).result, RecordResult::Refused);
    const auto refused = Directory<Officer>::save(**m_store, wang, renamed);
    QCOMPARE(refused.result, RecordResult::Refused);
    QCOMPARE(refused.findings.front().field, u"name"_s);
    Officer other = wang.record;
    other.account = u"wang"_s;
    const auto changed = Directory<Officer>::save(**m_store, wang, other);
    QCOMPARE(changed.result, RecordResult::Done);
    handOver(**m_store, u"王小明"_s, u"陳小姐"_s, {record.id});
    QCOMPARE(Directory<Officer>::remove(**m_store, *changed.now).result, RecordResult::Done);
}

void TestHandOver::anotherOnesDeputyStays()
{
    const auto wang = officer(u"王小明"_s);
    const auto chen = officer(u"陳小姐"_s);
    Officer away = chen.record;
    away.deputy = u"王小明"_s;
    away.deputyFrom = QDate(2026, 12, 1);
    const auto saved = Directory<Officer>::save(**m_store, chen, away);
    QCOMPARE(saved.result, RecordResult::Done);
    QCOMPARE(Directory<Officer>::remove(**m_store, wang).result, RecordResult::Refused);
    Officer renamed = wang.record;
    renamed.name = u"王大明"_s;
    QCOMPARE(Directory<Officer>::save(**m_store, wang, renamed).result, RecordResult::Refused);
    QCOMPARE(Directory<Officer>::save(**m_store, saved.now, chen.record).result,
             RecordResult::Done);
    QCOMPARE(Directory<Officer>::remove(**m_store, wang).result, RecordResult::Done);
}

void TestHandOver::searchesFindTheOfficersCases()
{
    officer(u"陳小姐"_s);
    const CaseRecord record = caseOf(u"令狐鳴鳴"_s, 1);
    QCOMPARE(m_store->found(u"令狐鳴"_s), QList{record.id.value()});
    handOver(**m_store, u"令狐鳴鳴"_s, u"陳小姐"_s, {record.id});
    QVERIFY(m_store->found(u"令狐鳴"_s).isEmpty());
    QCOMPARE(m_store->found(u"陳小姐"_s), QList{record.id.value()});
}

void TestHandOver::todayCountsTheCasesOfSome()
{
    const OfficeCalendar calendar;
    const QDate today(2026, 11, 30);
    for (int serial = 1; serial <= 6; ++serial)
        caseOf(serial > 3 ? std::optional(serial > 5 ? u"陳小姐"_s : u"王小明"_s) : std::nullopt,
               serial);
    const auto open = [&](const OfOfficers &officers) {
        return countToday(m_store->database(), today, calendar, officers).open;
    };
    QCOMPARE(open({}), 6);
    QCOMPARE(open(QStringList{u"王小明"_s}), 2);
    QCOMPARE(open(QStringList{u"王小明"_s, u"陳小姐"_s}), 3);
    QCOMPARE(open(QStringList{QString()}), 3);
    QCOMPARE(open(QStringList{}), 0);
}

NOTICEDESK_TEST(TestHandOver)

#include "test_handover.moc"
