// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outgoing/casesjob.h"

#include "app/desk/storethreads.h"

#include <algorithm>

namespace noticedesk
{

CasesJob::CasesJob(StoreThreads &store, QObject *parent)
    : QObject(parent), m_store(store), m_isCancelled(std::make_shared<std::atomic_bool>(false))
{
}

CasesJob::~CasesJob()
{
    cancel();
}

void CasesJob::start(const std::vector<CaseId> &cases, const Work &work)
{
    Q_ASSERT(!m_isRunning);
    m_cases = cases;
    m_work = work;
    m_done = 0;
    m_isRunning = true;
    m_isCancelled = std::make_shared<std::atomic_bool>(false);
    takeTurn();
}

void CasesJob::cancel()
{
    *m_isCancelled = true;
}

void CasesJob::takeTurn()
{
    constexpr std::size_t casesInTurn = 16; // a fraction of a second
    const auto first = m_cases.begin() + static_cast<std::ptrdiff_t>(m_done);
    const auto count = std::min(casesInTurn, m_cases.size() - m_done);
    m_store.write(
        this,
        [work = m_work, isCancelled = m_isCancelled,
         cases = std::vector(first, first + static_cast<std::ptrdiff_t>(count))](Store &store) {
            Turn turn;
            try {
                if (!cases.empty() && !*isCancelled)
                    work(store, cases, [&turn, &isCancelled](const CaseOutcome &outcome) {
                        turn.outcomes.push_back(outcome);
                        return !*isCancelled;
                    });
            } catch (...) {
                // What is done is told all the same.
                turn.error = std::current_exception();
            }
            return turn;
        },
        [this](const Turn &turn) { endTurn(turn); },
        [this](const std::exception_ptr &error) {
            endTurn({{}, error});
        });
}

void CasesJob::endTurn(const Turn &turn)
{
    m_done += turn.outcomes.size();
    const bool isOver =
        turn.error || turn.outcomes.empty() || *m_isCancelled || m_done >= m_cases.size();
    m_isRunning = !isOver;
    if (!turn.outcomes.empty())
        Q_EMIT told(turn.outcomes, static_cast<qsizetype>(m_done));
    if (turn.error)
        Q_EMIT failed(turn.error);
    else if (isOver)
        Q_EMIT ended();
    else
        takeTurn();
}

} // namespace noticedesk

#include "casesjob.moc"
