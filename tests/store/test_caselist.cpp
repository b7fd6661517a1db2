// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/calendar2026.h"
#include "../domain/randomcasefile.h"
#include "listscan.h"
#include "openstore.h"
#include "store/cases/casewriter.h"
#include "store/database/transaction.h"
#include "store/history/change.h"
#include "store/search/listconditions.h"
#include "store/search/searchwords.h"
#include "store/search/today.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <set>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

namespace
{

constexpr std::array indexedOrders{CaseListOrder::Number,     CaseListOrder::Name,
                                   CaseListOrder::NoticeDate, CaseListOrder::Deadline,
                                   CaseListOrder::Due,        CaseListOrder::Code};

/// They are looked at less often, and a hundred thousand of them are sorted in 50 ms.
constexpr std::array sortedOrders{
    CaseListOrder::DispatchedOn, CaseListOrder::RegisteredNumber, CaseListOrder::DeliveredOn,
    CaseListOrder::ReceivedOn,   CaseListOrder::Tracker,          CaseListOrder::Incident,
    CaseListOrder::NextStep,     CaseListOrder::Officer,          CaseListOrder::State};

constexpr std::array allBuckets{TodayBucket::Overdue,         TodayBucket::DueToday,
                                TodayBucket::DueSoon,         TodayBucket::ConfirmByTelephone,
                                TodayBucket::Track,           TodayBucket::Dispatch,
                                TodayBucket::ProveSuspension, TodayBucket::Waiting};

QDate nearDay()
{
    return QDate(2026, 11, 20).addDays(*rc::gen::inRange(0, 12));
}

DayRange anyRange()
{
    DayRange range;
    if (*rc::gen::inRange(0, 4) == 0)
        range.from = nearDay();
    if (*rc::gen::inRange(0, 4) == 0)
        range.to = nearDay().addDays(4);
    return range;
}

QStringList anyOfficers()
{
    QStringList officers;
    while (*rc::gen::arbitrary<bool>())
        officers.append(*rc::gen::element<QString>(u"王小明"_s, u"陳小姐"_s, u""_s));
    return officers;
}

CaseListQuery anyQuery(const OfficeCalendar &calendar)
{
    CaseListQuery query;
    query.order =
        *rc::gen::oneOf(rc::gen::elementOf(indexedOrders), rc::gen::elementOf(sortedOrders));
    query.descending = *rc::gen::arbitrary<bool>();
    query.today = nearDay();
    const auto now = [](int oneIn) { return *rc::gen::inRange(0, oneIn) == 0; };
    if (now(5))
        query.state = static_cast<CaseState>(*rc::gen::inRange(0, 8));
    query.overdue = now(5);
    if (now(4))
        query.closed = *rc::gen::arbitrary<bool>();
    if (now(5))
        query.nextStep = static_cast<NextStep>(*rc::gen::inRange(0, 7));
    if (now(5))
        query.code = *rc::gen::element(u"A1"_s, u"B2"_s, u""_s);
    if (now(6))
        query.incident = Id<Incident>(*rc::gen::inRange(1, 3));
    if (now(4))
        query.officers = anyOfficers();
    if (now(4))
        for (query.among.emplace(); !now(4);)
            query.among->emplace_back(*rc::gen::inRange(1, 14));
    if (now(3))
        query.bucket = queryFor(*rc::gen::elementOf(allBuckets), nearDay(), calendar).bucket;
    query.noticeDate = anyRange();
    query.deadline = anyRange();
    query.due = anyRange();
    return query;
}

} // namespace

class TestCaseList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListShowsWhatAScanFinds();
    void theBucketsAddUpToTheOpenCases();
    void theCommonListsAreNotSorted_data();
    void theCommonListsAreNotSorted();
    void rowsComeInTheOrderThatIsAskedFor();
    void namesOfAnyLengthAreListed();
    void anIncidentsNewTitleIsListed();
    void aSearchGivesItsCasesInOrder();
    void noticesOfAnOrganisationAreCounted();

private:
    std::unique_ptr<OpenStore> m_store;

    /// A few random cases whose days, codes and numbers meet.
    std::vector<Made> someCases()
    {
        Database &database = m_store->database();
        for (int incident = 1; incident <= 2; ++incident)
            database.run(u"INSERT INTO incidents (id, title, revision, changed_by)"
                         " VALUES (?, ?, 1, 'desk')"_s,
                         {incident, titleOf(Id<Incident>(incident))});
        CaseRecords records(database);
        CaseIndex index(database);
        std::vector<Made> all;
        const int count = *rc::gen::inRange(0, 12);
        for (int serial = 1; serial <= count; ++serial) {
            CaseFile file = *anyCaseFile();
            if (file.number)
                file.number = CaseNumber::fromParts(115, serial);
            if (*rc::gen::arbitrary<bool>())
                file.rounds.clear();
            file.notice.target.code = perhaps(rc::gen::element<QString>(u"A1"_s, u"B2"_s, u""_s));
            file.notice.deadline = perhaps(rc::gen::exec(nearDay));
            file.officer = perhaps(rc::gen::element<QString>(u"王小明"_s, u"陳小姐"_s));
            const CaseId id = records.add(file, u"desk"_s);
            std::optional<Id<Incident>> incident;
            if (*rc::gen::arbitrary<bool>())
                incident = Id<Incident>(*rc::gen::inRange(1, 3));
            records.setIncident(id, incident);
            index.draw(id, file);
            all.push_back({file, rowOf(id, file, incident), incident});
        }
        return all;
    }
    CaseId added(const CaseFile &file)
    {
        Change change(**m_store, u"import"_s);
        const CaseRecord record = CaseWriter(change).add(file);
        change.commit();
        return record.id;
    }
    static CaseFile caseOf(int serial, const QString &code, QDate date)
    {
        CaseFile file;
        file.number = CaseNumber::fromParts(115, serial);
        file.notice.target.code = code;
        file.notice.target.name = u"公會"_s;
        file.notice.date = date;
        return file;
    }
};

void TestCaseList::init()
{
    m_store = std::make_unique<OpenStore>();
}

void TestCaseList::aListShowsWhatAScanFinds()
{
    const OfficeCalendar calendar = calendar2026();
    QVERIFY(rc::check("ids, pages, rows and count are those of a scan", [&] {
        const Transaction takenBack(m_store->database());
        const std::vector<Made> all = someCases();
        CaseList list(m_store->database());
        for (int turn = 0; turn < 10; ++turn) {
            const CaseListQuery query = anyQuery(calendar);
            const auto ids = list.ids(query);
            RC_ASSERT(ids == scan(all, query, calendar));
            RC_ASSERT(list.count(query) == static_cast<qint64>(ids.size()));
            const auto rows = list.rows(ids);
            RC_ASSERT(list.page(query, 100) == rows);
            RC_ASSERT(list.all(query) == rows);
            for (const CaseListRow &row : rows)
                RC_ASSERT(std::any_of(all.begin(), all.end(),
                                      [&row](const Made &made) { return made.row == row; }));
            if (rows.size() > 1) {
                const auto rest = list.page(query, 100, rows.front());
                RC_ASSERT(std::equal(rest.begin(), rest.end(), rows.begin() + 1, rows.end()));
            }
        }
    }));
}

void TestCaseList::theBucketsAddUpToTheOpenCases()
{
    const OfficeCalendar calendar = calendar2026();
    QVERIFY(rc::check("each open case is in one bucket's list", [&] {
        const Transaction takenBack(m_store->database());
        const std::vector<Made> all = someCases();
        const QDate today = nearDay();
        OfOfficers officers;
        if (*rc::gen::arbitrary<bool>())
            officers = anyOfficers();
        const auto isOfThem = [&officers](const Made &made) {
            return !officers || officers->contains(made.row.officer);
        };
        const TodayCounts counts = countToday(m_store->database(), today, calendar, officers);
        std::multiset<CaseId> shown;
        qint64 sum = 0;
        for (const TodayBucket bucket : allBuckets) {
            const CaseListQuery query = queryFor(bucket, today, calendar, officers);
            const auto ids = CaseList(m_store->database()).ids(query);
            RC_ASSERT(ids == scan(all, query, calendar));
            RC_ASSERT(counts.buckets.at(bucket) == static_cast<qint64>(ids.size()));
            shown.insert(ids.begin(), ids.end());
            sum += counts.buckets.at(bucket);
        }
        std::multiset<CaseId> open;
        qint64 drafts = 0;
        for (const Made &made : all) {
            if (!isOfThem(made))
                continue;
            if (made.row.state == CaseState::Draft)
                ++drafts;
            else if (!made.row.closed)
                open.insert(made.row.id);
        }
        RC_ASSERT(shown == open);
        RC_ASSERT(sum == counts.open);
        RC_ASSERT(counts.open == static_cast<qint64>(open.size()));
        RC_ASSERT(counts.drafts == drafts);
        std::map<QDate, qint64> due;
        const QDate last = today.addDays(*rc::gen::inRange(0, 20));
        for (const Made &made : all) {
            if (isOfThem(made) && made.row.due && *made.row.due >= today && *made.row.due <= last)
                ++due[*made.row.due];
        }
        RC_ASSERT(casesDue(m_store->database(), today, last, officers) == due);
        RC_ASSERT(counts.buckets.size() == allBuckets.size());
    }));
}

void TestCaseList::theCommonListsAreNotSorted_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("view");
    const std::array views{"all", "one state", "open", "bucket", "next page of all"};
    for (const CaseListOrder order : indexedOrders) {
        for (int view = 0; view < static_cast<int>(views.size()); ++view) {
            const bool isBucket = view == 3;
            if (!isBucket || order == CaseListOrder::Due)
                QTest::addRow("%s, order %d", views.at(static_cast<std::size_t>(view)),
                              static_cast<int>(order))
                    << static_cast<int>(order) << view;
        }
    }
}

void TestCaseList::theCommonListsAreNotSorted()
{
    QFETCH(const int, order);
    QFETCH(const int, view);
    CaseListQuery query;
    if (view == 3)
        query = queryFor(TodayBucket::DueSoon, QDate(2026, 11, 23), calendar2026());
    query.order = static_cast<CaseListOrder>(order);
    if (view == 1)
        query.state = CaseState::Tracking;
    if (view == 2)
        query.closed = false;
    for (const bool descending : {false, true}) {
        query.descending = descending;
        ListConditions conditions(query);
        if (view == 4)
            conditions.addAfter(query, 1, CaseId(1));
        // A server plans by how many rows there are, of which this store has none.
        if (!testServer().isEmpty())
            continue;
        Query row(m_store->database(), u"EXPLAIN QUERY PLAN SELECT id FROM case_list"_s +
                                           conditions.where() + orderOf(query));
        row.run(conditions.values());
        QStringList plan;
        while (row.next())
            plan.append(row.value(3).toString());
        const QString steps = plan.join(u"; "_s);
        QVERIFY2(steps.contains(u"INDEX case_list_by_"_s), qUtf8Printable(steps));
        QVERIFY2(!steps.contains(u"B-TREE"_s), qUtf8Printable(steps));
    }
}

void TestCaseList::rowsComeInTheOrderThatIsAskedFor()
{
    const CaseId one = added(caseOf(1, u"A1"_s, QDate(2026, 1, 1)));
    const CaseId two = added(caseOf(2, u"B2"_s, QDate(2026, 1, 2)));
    const auto rows = CaseList(m_store->database()).rows({two, CaseId(99), one, two});
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0].id == two && rows[1].id == one && rows[2] == rows[0]);
    QCOMPARE(rows[1].code, u"A1"_s);
}

void TestCaseList::namesOfAnyLengthAreListed()
{
    CaseFile file = caseOf(1, QString(5000, u'X'), QDate(2026, 1, 1));
    // By chance, so that nobody can make it short.
    QString name;
    for (int at = 0; at < 5000; ++at)
        name.append(QChar(0x4E00 + at * 7919 % 20000));
    file.notice.target.name = name;
    const CaseId id = added(file);
    added(caseOf(2, u"A1"_s, QDate(2026, 1, 2)));
    CaseListQuery query;
    for (const CaseListOrder order : {CaseListOrder::Name, CaseListOrder::Code}) {
        query.order = order;
        QCOMPARE(CaseList(m_store->database()).page(query, 10).size(), 2);
    }
    query.code = QString(5000, u'X');
    const auto rows = CaseList(m_store->database()).page(query, 10);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().id, id);
    QCOMPARE(rows.front().name, name);
}

void TestCaseList::anIncidentsNewTitleIsListed()
{
    const CaseId id = added(caseOf(1, u"A1"_s, QDate(2026, 1, 1)));
    Database &database = m_store->database();
    database.run(u"INSERT INTO incidents (id, title, revision, changed_by)"
                 " VALUES (1, '釣魚', 1, 'desk')"_s);
    CaseRecords(database).setIncident(id, Id<Incident>(1));
    QCOMPARE(CaseList(database).rows({id}).front().incident, u"釣魚"_s);
    database.run(u"UPDATE incidents SET title = '勒索', revision = 2 WHERE id = 1"_s);
    QCOMPARE(CaseList(database).rows({id}).front().incident, u"勒索"_s);
    CaseRecords(database).setIncident(id, {});
    QCOMPARE(CaseList(database).rows({id}).front().incident, QString());
}

void TestCaseList::aSearchGivesItsCasesInOrder()
{
    const CaseId one = added(caseOf(1, u"A1"_s, QDate(2026, 1, 1)));
    const CaseId two = added(caseOf(2, u"B2"_s, QDate(2026, 1, 2)));
    const CaseId three = added(caseOf(3, u"A1"_s, QDate(2026, 1, 3)));
    CaseSearch search(m_store->database());
    const auto ids = [&](const CaseListQuery &query, int limit) {
        return search.ids(searchWords(u"公會"_s), query, limit);
    };
    QVERIFY((ids({}, 10) == std::vector{three, two, one}));
    QVERIFY((ids({}, 2) == std::vector{three, two}));
    CaseListQuery ofOne;
    ofOne.code = u"A1"_s;
    ofOne.noticeDate.to = QDate(2026, 1, 2);
    QVERIFY((ids(ofOne, 10) == std::vector{one}));
}

void TestCaseList::noticesOfAnOrganisationAreCounted()
{
    added(caseOf(1, u"A1"_s, QDate(2025, 11, 22)));
    added(caseOf(2, u"A1"_s, QDate(2025, 11, 23)));
    added(caseOf(3, u"A1"_s, QDate(2026, 6, 1)));
    added(caseOf(4, u"B2"_s, QDate(2026, 6, 1)));
    CaseFile withdrawn = caseOf(5, u"A1"_s, QDate(2026, 6, 1));
    withdrawn.withdrawal = Withdrawal{QDate(2026, 6, 2), u"誤發"_s};
    added(withdrawn);
    CaseFile draft = caseOf(6, u"A1"_s, QDate(2026, 6, 1));
    draft.number.reset();
    added(draft);
    const auto before = [this](const QString &code, QDate day, int serial) {
        return noticesBefore(m_store->database(), code, day,
                             serial == 0 ? std::nullopt : CaseNumber::fromParts(115, serial));
    };
    QCOMPARE(before(u"A1"_s, QDate(2026, 11, 23), 0), 2);
    QCOMPARE(before(u"C3"_s, QDate(2026, 11, 23), 0), 0);
    QCOMPARE(before(u"A1"_s, QDate(2026, 6, 1), 0), 3); // a draft comes after those of its day
    // The first stays the first however many follow it, and none is before itself.
    QCOMPARE(before(u"A1"_s, QDate(2025, 11, 22), 1), 0);
    QCOMPARE(before(u"A1"_s, QDate(2025, 11, 23), 2), 1);
    QCOMPARE(before(u"A1"_s, QDate(2026, 6, 1), 3), 2);
}

NOTICEDESK_TEST(TestCaseList)
#include "test_caselist.moc"
