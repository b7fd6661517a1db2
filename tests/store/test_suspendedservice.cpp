// SPDX-License-Identifier: GPL-3.0-or-later
#include "acting.h"
#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "store/cases/casewriter.h"
#include "store/history/change.h"
#include "store/search/caselist.h"
#include "store/search/suspendedservice.h"
#include "testprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace noticedesk;
using namespace noticedesk::testing;

/// Whether an organisation's service is suspended, as its cases say.
class TestSuspendedService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestThatIsNotOverIsTold()
    {
        QCOMPARE(serviceOf(u"A1"_s), std::nullopt);
        add(1, u"A1"_s, QDate(2026, 3, 2), QDate(2026, 4, 1));
        QCOMPARE(serviceOf(u"A1"_s), told(1, QDate(2026, 3, 2), QDate(2026, 4, 1)));
        add(2, u"A1"_s, QDate(2026, 6, 1), QDate(2026, 6, 30));
        QCOMPARE(serviceOf(u"A1"_s), told(2, QDate(2026, 6, 1), QDate(2026, 6, 30)));
        add(3, u"A1"_s, QDate(2026, 5, 4), {});
        QCOMPARE(serviceOf(u"A1"_s), told(3, QDate(2026, 5, 4), {}));
        QCOMPARE(serviceOf(u"A2"_s), std::nullopt);
    }

    void aCaseThatGoesOnSuspendsNothing()
    {
        CaseFile file = suspended(9, u"A3"_s, QDate(2026, 3, 2), {});
        file.reopenings = {{QDate(2026, 5, 1), u"更正"_s, 1}};
        add(file);
        QCOMPARE(serviceOf(u"A3"_s), std::nullopt);
        file.number = CaseNumber::fromParts(115, 10);
        file.rounds.push_back(roundOn(QDate(2026, 5, 4), Extended{QDate(2026, 6, 1)}));
        add(file);
        QCOMPARE(serviceOf(u"A3"_s), std::nullopt);
    }

    // Rule R17: tracking goes on after a suspension, which is over when the service is restored.
    void trackingThatGoesOnRestoresNothing()
    {
        CaseFile file = suspended(11, u"A4"_s, QDate(2026, 3, 2), {});
        file.rounds.push_back(roundOn(QDate(2026, 3, 9), Extended{QDate(2026, 4, 1)}));
        add(file);
        QCOMPARE(serviceOf(u"A4"_s), told(11, QDate(2026, 3, 2), {}));
        file.number = CaseNumber::fromParts(115, 12);
        file.notice.target.code = u"A5"_s;
        file.suspension->restoredOn = QDate(2026, 3, 20);
        add(file);
        QCOMPARE(serviceOf(u"A5"_s), told(12, QDate(2026, 3, 2), QDate(2026, 3, 20)));
    }

    void aListSaysWhetherItIsRestoredAfterTheLastSuspension()
    {
        const QDate first(2026, 3, 2);
        const QDate second(2026, 6, 1);
        const auto isRestored = [this](CaseFile file, int serial) {
            file.number = CaseNumber::fromParts(115, serial);
            const CaseId id = add(file).id;
            return CaseList(m_acting.store->database()).rows({id}).front().isRestored;
        };
        QVERIFY(!isRestored(suspended(31, u"B1"_s, first, {}), 31));
        // The day can be that of no other suspension.
        QVERIFY(isRestored(suspended(32, u"B1"_s, first, first.addDays(-1)), 32));
        CaseFile twice = suspended(33, u"B1"_s, first, second.addDays(-1));
        twice.rounds.push_back(roundOn(second, Suspended{second, second}));
        QVERIFY(!isRestored(twice, 33));
        twice.suspension->restoredOn = second;
        QVERIFY(isRestored(twice, 34));
    }

    void aWithdrawnNoticeSuspendsNothing()
    {
        CaseFile file = suspended(13, u"A6"_s, QDate(2026, 3, 2), {});
        file.withdrawal = Withdrawal{QDate(2026, 5, 1), u"誤發"_s};
        add(file);
        QCOMPARE(serviceOf(u"A6"_s), std::nullopt);
    }

    void undoingAWithdrawalLeavesTheServiceSuspended()
    {
        const auto service = told(14, QDate(2026, 11, 2), {});
        CaseRecord record = add(proved(suspended(14, u"A7"_s, QDate(2026, 11, 2), {})));
        for (const int day : {12, 15}) {
            record = actions().withdraw(edit(record), QDate(2026, 11, day), u"誤撤"_s);
            QCOMPARE(serviceOf(u"A7"_s), std::nullopt);
            record = actions().reopen(edit(record), QDate(2026, 11, day), u"撤銷有誤"_s);
            QCOMPARE(stateOf(record.file), CaseState::Suspended);
            QVERIFY(isClosed(record.file));
            QCOMPARE(serviceOf(u"A7"_s), service);
        }
        record = actions().reopen(edit(record), QDate(2026, 11, 15), u"更正"_s);
        QCOMPARE(stateOf(record.file), CaseState::Tracking);
        QCOMPARE(serviceOf(u"A7"_s), std::nullopt);
        record = actions().correctRound(edit(record), 1, record.file.rounds.front(), u"不變"_s);
        QVERIFY(isClosed(record.file));
        QCOMPARE(serviceOf(u"A7"_s), service);
    }

    void aSuspensionIsNotOverByTheEndOfAnEarlierOne()
    {
        const QDate again(2026, 11, 9);
        CaseFile file = suspended(15, u"A8"_s, QDate(2026, 11, 2), QDate(2026, 11, 5));
        file.rounds.push_back(roundOn(again, Suspended{again, again}));
        CaseRecord record = add(proved(file));
        QVERIFY(isClosed(record.file));
        QCOMPARE(serviceOf(u"A8"_s), told(15, again, {}));
        // Its own end is recorded although the case is closed (rule R23).
        Suspension shown = suspensionShown(record.file);
        shown.restoredOn = QDate(2026, 11, 20);
        record = actions().recordSuspension(edit(record), shown);
        QCOMPARE(serviceOf(u"A8"_s), told(15, again, shown.restoredOn));
    }

private:
    ActingStore m_acting;

    CaseActions &actions() { return m_acting.actions; }

    std::optional<SuspendedService> serviceOf(const QString &code)
    {
        return suspendedServiceOf(m_acting.store.database(), code);
    }
    static std::optional<SuspendedService> told(int serial, QDate from,
                                                const std::optional<QDate> &restored)
    {
        return SuspendedService{CaseNumber::fromParts(115, serial), from, restored};
    }
    static CaseFile suspended(int serial, const QString &code, QDate from,
                              const std::optional<QDate> &restored)
    {
        CaseFile file = soundCase();
        file.number = CaseNumber::fromParts(115, serial);
        file.notice.target.code = code;
        file.rounds = {roundOn(from, Suspended{from, from})};
        file.suspension = Suspension{};
        file.suspension->restoredOn = restored;
        return file;
    }
    /// With both proofs, of the 10th of November.
    static CaseFile proved(CaseFile file)
    {
        file.suspension->letterSentOn = QDate(2026, 11, 10);
        file.suspension->reportedOn = QDate(2026, 11, 10);
        return file;
    }
    CaseRecord add(const CaseFile &file)
    {
        Change change(*m_acting.store, u"import"_s);
        CaseRecord record = CaseWriter(change).add(file);
        change.commit();
        return record;
    }
    void add(int serial, const QString &code, QDate from, const std::optional<QDate> &restored)
    {
        add(suspended(serial, code, from, restored));
    }
};

NOTICEDESK_TEST(TestSuspendedService)
#include "test_suspendedservice.moc"
