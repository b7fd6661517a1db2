// SPDX-License-Identifier: GPL-3.0-or-later
#include "examinedstore.h"
#include "openstore.h"
#include "store/history/history.h"
#include "testprogram.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// What a change writes into the history.
class TestChange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockIsNotAskedForEachEntry();
    void aLongChangeNotesLaterTimes();

private:
    OpenStore m_store;
    const QDateTime m_begun = m_store.now;

    /// The times of three entries of a change, before each of which the clock is set.
    QStringList timesNotedIn(Change &&change)
    {
        CaseWriter writer(change);
        for (const int seconds : {0, 40, -40}) {
            m_store.now = m_begun.addSecs(seconds);
            writer.add(CaseFile{});
        }
        change.commit();
        m_store.now = m_begun;
        QStringList times;
        for (const HistoryEntry &entry : History(m_store.database()).last(3))
            times.append(entry.at);
        return times;
    }
};

void TestChange::theClockIsNotAskedForEachEntry()
{
    const QString begun = historyTime(m_begun);
    QCOMPARE(timesNotedIn(Change(*m_store, u"import"_s)), QStringList({begun, begun, begun}));
}

void TestChange::aLongChangeNotesLaterTimes()
{
    const QString begun = historyTime(m_begun);
    const QString later = historyTime(m_begun.addSecs(40));
    QCOMPARE(timesNotedIn(Change(*m_store, u"import"_s, 0ms)), QStringList({begun, later, later}));
    QCOMPARE(problemsOf(m_store.database()), QStringList());
}

NOTICEDESK_TEST(TestChange)
#include "test_change.moc"
