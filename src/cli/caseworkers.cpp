// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/caseworkers.h"

#include <atomic>
#include <exception>
#include <thread>

namespace noticedesk
{

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
                work(*numbered);
            }
        } catch (...) {
            fail(numbered ? numbered->place : cases.place());
        }
    };
    {
        std::vector<std::jthread> threads;
        for (int job = 1; job < jobs; ++job)
            threads.emplace_back(run);
        run();
    }
    if (error)
        std::rethrow_exception(error);
}

} // namespace noticedesk
