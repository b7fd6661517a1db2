// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace noticedesk
{

/// A thread that does what it was told last: new work tells the former to stop, and takes its place
/// if that was not begun.
class LatestWork final
{
public:
    /// Looks now and then at the token; must not throw.
    using Work = std::function<void(const std::stop_token &)>;

    LatestWork();
    /// Waits until the work under way has noticed that it shall stop.
    ~LatestWork();
    LatestWork(const LatestWork &) = delete;
    LatestWork &operator=(const LatestWork &) = delete;

    void put(Work work);
    void stop(); ///< the work under way and what waits

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Work m_next;
    std::stop_source m_current;
    bool m_ended = false;
    std::thread m_thread; ///< the last member: it uses all others

    void run();
};

} // namespace noticedesk
