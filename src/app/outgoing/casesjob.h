// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "store/cases/caserecord.h"

#include <QObject>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace noticedesk
{

class Store;
class StoreThreads;

/// What became of a case in a job over many.
struct CaseOutcome
{
    CaseId id;
    std::optional<CaseNumber> number; ///< that it was given, if it was
    QString why;                      ///< why it was refused, in sentences; empty if it is done
};

/// Does something with many cases on the store's writing thread, a few at a time, so that what else
/// is written need not wait for all of them. A case that is refused does not stop the others, and
/// the job can be ended between two cases.
class CasesJob final : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<bool(const CaseOutcome &outcome)>;
    /// Does it with some cases, in their order: tells of each, and goes on as long as that says so.
    using Work =
        std::function<void(Store &store, const std::vector<CaseId> &cases, const Told &told)>;

    /// The threads must outlive this.
    explicit CasesJob(StoreThreads &store, QObject *parent = nullptr);
    ~CasesJob() override;

    bool isRunning() const { return m_isRunning; }
    /// Not while it is running.
    void start(const std::vector<CaseId> &cases, const Work &work);
    void cancel();

Q_SIGNALS:
    /// These came to their end; as many are done in all.
    void told(const std::vector<noticedesk::CaseOutcome> &outcomes, qsizetype done);
    /// The job is over, and nothing went wrong with it as a whole.
    void ended();
    /// The job is over: something went wrong that is not about one case.
    void failed(const std::exception_ptr &error);

private:
    struct Turn
    {
        std::vector<CaseOutcome> outcomes;
        std::exception_ptr error;
    };

    void takeTurn();
    void endTurn(const Turn &turn);

    StoreThreads &m_store;
    Work m_work;
    std::vector<CaseId> m_cases;
    std::size_t m_done = 0;
    bool m_isRunning = false;
    std::shared_ptr<std::atomic_bool> m_isCancelled;
};

} // namespace noticedesk
