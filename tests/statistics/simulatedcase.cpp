// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulatedcase.h"

#include "domain/casestate.h"

#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace noticedesk::testing
{

namespace
{

int below(int limit)
{
    return *rc::gen::inRange(0, limit);
}

/// Lets a case go on, day by day.
class Simulation final
{
public:
    explicit Simulation(int serial)
    {
        CaseFile &file = m_case.file;
        file.number = CaseNumber::fromParts(115, serial);
        m_day = QDate(2025, 6, 1).addDays(below(500));
        file.notice.date = m_day;
        file.notice.deadline = m_day.addDays(10 + below(30));
        file.notice.target.code = u"XC%1"_s.arg(below(5));
        file.notice.target.name = u"機關"_s;
        file.notice.legalBases = {u"第%1點"_s.arg(below(3))};
    }

    SimulatedCase run()
    {
        send();
        if (below(3) > 0)
            respond();
        while (m_case.file.rounds.size() < maximumTrackingRounds && goOn()) {
        }
        return std::move(m_case);
    }

private:
    SimulatedCase m_case;
    QDate m_day;                 ///< on which the last thing happened
    bool m_wasWithdrawn = false; ///< once at most: a case has the last one only

    void send()
    {
        if (below(5) == 0)
            return;
        Dispatch dispatch;
        if (below(4) > 0)
            dispatch.channel =
                below(2) == 0 ? DispatchChannel::RegisteredLetter : DispatchChannel::Email;
        dispatch.sentOn = m_day.addDays(below(4));
        if (below(3) > 0)
            dispatch.deliveredOn = dispatch.sentOn->addDays(below(6));
        if (below(8) == 0)
            dispatch.struckOut = u"x"_s;
        m_case.file.dispatches.push_back(dispatch);
    }

    void respond()
    {
        Response response;
        if (below(8) > 0)
            response.receivedOn = m_day.addDays(1 + below(60));
        response.channel = ResponseChannel::Letter;
        m_case.file.response = response;
    }

    /// The next thing; false if there is none.
    bool goOn()
    {
        if (below(4) == 0)
            return false;
        m_day = m_day.addDays(1 + below(40));
        if (!m_wasWithdrawn && below(7) == 0)
            return withdraw();
        return track();
    }

    /// On the same day or later.
    void addReopening()
    {
        m_day = m_day.addDays(below(2) * below(20));
        m_case.file.reopenings.push_back(
            {m_day, u"x"_s, static_cast<int>(m_case.file.rounds.size())});
    }

    bool reopen()
    {
        if (below(3) > 0)
            return false;
        addReopening();
        m_case.reopened.push_back(m_day);
        return true;
    }

    /// It may be withdrawn by mistake then, or put right: what closed it stands all the same.
    bool close()
    {
        m_case.closed.push_back(m_day);
        if (!m_wasWithdrawn && below(5) == 0) {
            m_wasWithdrawn = true;
            m_day = m_day.addDays(1 + below(3));
            m_case.file.withdrawal = Withdrawal{m_day, u"x"_s};
            addReopening();
        }
        if (below(5) == 0) {
            addReopening();
            m_case.file = withLastRoundStanding(m_case.file);
        }
        return reopen();
    }

    bool withdraw()
    {
        m_wasWithdrawn = true;
        m_case.file.withdrawal = Withdrawal{m_day, u"x"_s};
        m_case.withdrawn.push_back(m_day);
        return reopen();
    }

    bool track()
    {
        const bool isLast = m_case.file.rounds.size() + 1 == maximumTrackingRounds;
        TrackingRound round;
        round.tracker = u"陳"_s;
        round.trackedOn = m_day;
        switch (below(isLast ? 2 : 4)) {
        case 0:
            round.outcome = Improved{};
            m_case.file.rounds.push_back(round);
            return close();
        case 1:
            // One after the other, with proofs of each, is a matter of the domain's own tests.
            if (wasSuspendedBefore())
                return false;
            round.outcome = Suspended{m_day, m_day.addDays(below(5))};
            m_case.file.rounds.push_back(round);
            return proveSuspension();
        case 2:
            round.outcome = Extended{currentLimit().addDays(1 + below(40))};
            break;
        default:
            round.outcome = Other{u"x"_s};
            break;
        }
        m_case.file.rounds.push_back(round);
        return true;
    }

    bool wasSuspendedBefore() const
    {
        return std::any_of(m_case.file.rounds.begin(), m_case.file.rounds.end(),
                           [](const TrackingRound &round) {
                               return std::holds_alternative<Suspended>(round.outcome);
                           });
    }

    QDate currentLimit() const { return std::max(*m_case.file.notice.deadline, m_day); }

    /// The letter and the report, both, one or none, written in either way.
    bool proveSuspension()
    {
        const int proofs = below(4);
        const auto prove = [this](DispatchedDocument document, auto Suspension::*fact) {
            m_day = m_day.addDays(below(6));
            if (below(2) == 0) {
                if (!m_case.file.suspension)
                    m_case.file.suspension.emplace();
                (*m_case.file.suspension).*fact = m_day;
                return;
            }
            Dispatch dispatch;
            dispatch.document = document;
            dispatch.sentOn = m_day;
            m_case.file.dispatches.push_back(dispatch);
        };
        if ((proofs & 1) != 0)
            prove(DispatchedDocument::SuspensionLetter, &Suspension::letterSentOn);
        if ((proofs & 2) != 0)
            prove(DispatchedDocument::ReportToArchives, &Suspension::reportedOn);
        if (proofs != 3)
            return false;
        if (below(3) == 0) {
            if (!m_case.file.suspension)
                m_case.file.suspension.emplace();
            m_case.file.suspension->restoredOn = m_day.addDays(below(30));
        }
        return close();
    }
};

} // namespace

SimulatedCase anySimulatedCase(int serial)
{
    return Simulation(serial).run();
}

} // namespace noticedesk::testing
