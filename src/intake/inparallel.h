// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/intakestack.h"

#include <mutex>

namespace noticedesk
{

/// Counts what is done of long work, and asks whether it is still wanted. For any thread.
class IntakeMeter final
{
public:
    explicit IntakeMeter(const IntakeProgress &progress) : m_progress(progress) {}

    /// From now on so much is to be done.
    void begin(std::size_t whole);
    /// One more is done. Throws IntakeEnded if the work is not wanted any more.
    void step();
    /// Whether the work is still wanted.
    bool goesOn();

private:
    bool askProgress();

    const IntakeProgress &m_progress;
    std::mutex m_mutex;
    qsizetype m_done = 0;
    qsizetype m_whole = 0;
    bool m_goesOn = true;
};

/// Calls the function for each number below the count, from two threads, in any order. Throws what
/// the first call threw that did; calls that were not begun are left out then.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

} // namespace noticedesk
