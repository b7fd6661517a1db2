// SPDX-License-Identifier: GPL-3.0-or-later
#include "openstore.h"
#include "testprogram.h"

#include <QTest>

#include <algorithm>

using namespace noticedesk;
using namespace noticedesk::testing;

/// A list by states begins with what its chips call urgent.
class TestStateOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsUrgentComesBeforeTheStates();

private:
    OpenStore m_store;
};

void TestStateOrder::whatIsUrgentComesBeforeTheStates()
{
    const QDate today(2026, 11, 23);
    int serial = 0;
    const auto due = [&](int days, bool isSent) {
        CaseFile file;
        file.number = CaseNumber::fromParts(115, ++serial);
        file.notice.deadline = today.addDays(days);
        if (isSent)
            file.dispatches.resize(1);
        if (isSent)
            file.dispatches.front().sentOn = today.addDays(-19);
        return m_store.added(file).id;
    };
    const CaseId soon = due(1, true);
    const CaseId unsentToday = due(0, false);
    const CaseId dueToday = due(0, true);
    const CaseId overdue = due(-1, true);
    const CaseId unsentOverdue = due(-30, false);
    const CaseId draft = m_store.added(CaseFile{}).id;
    CaseListQuery query;
    query.order = CaseListOrder::State;
    query.today = today;
    std::vector expected{overdue, unsentOverdue, dueToday, draft, unsentToday, soon};
    CaseList list(m_store.database());
    QVERIFY(list.ids(query) == expected);
    query.descending = true;
    std::reverse(expected.begin(), expected.end());
    QVERIFY(list.ids(query) == expected);
}

NOTICEDESK_TEST(TestStateOrder)
#include "test_stateorder.moc"
