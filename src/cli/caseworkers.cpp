// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseworkers.h"

#include "cli/exitstatus.h"
#include "sheets/unprintable.h"

#include <atomic>
#include <exception>
#include <system_error>
#include <thread>

namespace noticedesk
{

namespace
{

void workOn(const NumberedCase &numbered, const CaseSource &cases, const CaseWork &work)
{
    try {
        work(numbered);
    } catch (const Unprintable &error) {
        const ExchangeError located =
            cases.originOf(numbered.place).error(error.message(), error.where());
        throw RefusedError(located.message(), located.where());
    }
}

} // namespace

void workOnCases(CaseSource &cases, int jobs, const std::function<CaseWork()> &makeWorker)
{
    std::mutex mutex;
    std::exception_ptr error;
    qsizetype errorPlace = -1;
    std::atomic<bool> stopped = false;
    const auto fail = [&](qsizetype place) {
        const std::lock_guard lock(mutex);
        if (!error || place < errorPlace) {
            error = std::current_exception();
            errorPlace = place;
        }
        stopped = true;
    };
    const auto run = [&] {
        std::optional<NumberedCase> numbered;
        try {
            const CaseWork work = makeWorker();
            while (!stopped) {
                numbered.reset();
                numbered = cases.next();
                if (!numbered)
                    return;
                workOn(*numbered, cases, work);
            }
        } catch (...) {
            fail(numbered ? numbered->place : cases.place());
        }
    };
    {
        std::vector<std::jthread> threads;
        try {
            for (int job = 1; job < jobs; ++job)
                threads.emplace_back(run);
        } catch (const std::system_error &) {
            // The session allows no more: those there are do the work.
        }
        run();
    }
    if (error)
        std::rethrow_exception(error);
}

} // namespace noticedesk
