// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/longwork.h"
#include "app/desk/storethreads.h"

#include <QTest>
#include <QTimer>

#include <algorithm>

namespace noticedesk::testing
{

/// Waits until the store's threads have done everything that was asked of them so far, and what
/// they gave has come back. False if that takes longer than ten seconds.
inline bool waitForStore(StoreThreads &store)
{
    constexpr int patience = 10'000; // ms
    QObject context;
    int answers = 0;
    const auto count = [&answers] { ++answers; };
    const StoreThreads::Failed failed = [&answers](const std::exception_ptr &) { ++answers; };
    store.read(
        &context, [](Database &) {}, count, failed);
    store.write(
        &context, [](Store &) {}, count, failed);
    return QTest::qWaitFor([&answers] { return answers == 2; }, patience);
}

/// Whether something below an object is due in a moment, or a long piece of work goes on.
inline bool isBusy(const QObject &root)
{
    const auto timers = root.findChildren<QTimer *>();
    const auto works = root.findChildren<LongWork *>();
    return std::any_of(
               timers.begin(), timers.end(),
               [](const QTimer *each) { return each->isSingleShot() && each->isActive(); }) ||
           std::any_of(works.begin(), works.end(),
                       [](const LongWork *each) { return each->isRunning(); });
}

/// Waits until all that was begun below an object, and whatever follows from it, has come to its
/// end: then what has not happened will not happen by itself. False if that takes longer than ten
/// seconds.
inline bool waitUntilQuiet(StoreThreads &store, const QObject &root)
{
    // What one answer asks for is asked by the time of the second.
    constexpr int rounds = 3;
    for (int quiet = 0; quiet < rounds; ++quiet) {
        if (isBusy(root)) {
            if (!QTest::qWaitFor([&root] { return !isBusy(root); }, 10'000))
                return false;
            quiet = 0;
        }
        if (!waitForStore(store))
            return false;
    }
    return !isBusy(root);
}

} // namespace noticedesk::testing
