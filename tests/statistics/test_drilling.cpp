// SPDX-License-Identifier: GPL-3.0-or-later
#include "../domain/randomcasefile.h"
#include "../store/openstore.h"
#include "recount.h"
#include "statistics/report/figures.h"
#include "store/cases/caserecords.h"
#include "store/database/transaction.h"
#include "store/search/caseindex.h"
#include "testprogram.h"

#include <QTest>

#include <map>
#include <set>

using namespace noticedesk;
using namespace noticedesk::testing;
using namespace Qt::StringLiterals;

namespace
{

/// The columns of numbers that count no cases but days and shares, by figures.
bool countsOther(const QString &figure, std::size_t column)
{
    static const std::map<QString, std::set<std::size_t>> others{
        {u"completion"_s, {0, 3}}, {u"stepTimes"_s, {2, 3, 4}}, {u"mail"_s, {4, 5}}};
    const auto found = others.find(figure);
    return found != others.end() && found->second.contains(column);
}

void addToStore(Database &database, const Office &office)
{
    CaseRecords records(database);
    CaseIndex index(database);
    for (const SimulatedCase &each : office.cases)
        index.draw(records.add(each.file, u"desk"_s), each.file);
}

/// The list of the cases behind a number has as many as it says; a case that it counts several
/// times stands there once.
void checkList(Database &database, const Figure &figure, std::size_t row, std::size_t column)
{
    const FigureCell &cell = figure.at(row, column);
    CaseListQuery query;
    query.among = cell.cases;
    const auto listed = CaseList(database).ids(query);
    const std::set<CaseId> distinct(cell.cases.begin(), cell.cases.end());
    RC_ASSERT(std::set<CaseId>(listed.begin(), listed.end()) == distinct);
    RC_ASSERT(listed.size() == distinct.size());
    if (!std::holds_alternative<double>(cell.value))
        return;
    if (!countsOther(figure.name, column))
        RC_ASSERT(figure.number(row, column) == static_cast<double>(cell.cases.size()));
    else if (figure.name != u"completion")
        RC_ASSERT(!cell.cases.empty()); // those that took so many days
}

} // namespace

/// From a number to the cases that it counts.
class TestDrilling final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListOfANumberHasAsManyCases()
    {
        OpenStore store;
        const Words words(u"statistics"_s);
        QVERIFY(rc::check([&] {
            const Transaction takenBack(store.database());
            const Office office = anyOffice();
            addToStore(store.database(), office);
            const Statistics statistics =
                countStatistics(store.database(), office.order, testCalendar());
            for (const Figure &figure : figuresOf(statistics, words)) {
                for (std::size_t row = 0; row < figure.rows.size(); ++row) {
                    for (std::size_t column = 0; column < figure.rows[row].size(); ++column)
                        checkList(store.database(), figure, row, column);
                }
            }
        }));
    }

    void countingEndsWhereItIsNotWantedAnyMore()
    {
        OpenStore store;
        for (int serial = 1; serial <= 3; ++serial) {
            CaseFile file;
            file.number = CaseNumber::fromParts(115, serial);
            store.added(file);
        }
        int told = 0;
        QVERIFY_THROWS_EXCEPTION(int, countStatistics(store.database(), {QDate(2026, 1, 1), {}, {}},
                                                      testCalendar(), [&told] {
                                                          if (++told == 2)
                                                              throw told;
                                                      }));
        QCOMPARE(told, 2);
        // The database is as free as before.
        QCOMPARE(countStatistics(store.database(), {QDate(2026, 1, 1), {}, {}}, testCalendar())
                     .open.all.size(),
                 std::size_t{3});
    }
};

NOTICEDESK_TEST(TestDrilling)
#include "test_drilling.moc"
