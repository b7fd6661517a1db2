// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <optional>

namespace noticedesk
{

/// What threads make of numbered things (0, 1, 2 … without gaps) is used by one of them at a time,
/// in the order of the numbers. A thread whose turn has not come leaves its thing and goes on,
/// until too many are waiting.
template <class Made>
class InOrder final
{
public:
    explicit InOrder(std::function<void(qsizetype, const Made &)> use) : m_use(std::move(use)) {}

    /// Makes the thing of a number and has it used now or later, by this thread or another. What
    /// make or use throw comes out here; after that nothing more is used.
    template <class Make>
    void put(qsizetype number, const Make &make)
    {
        try {
            std::optional<Made> made = make();
            std::unique_lock lock(m_mutex);
            m_used.wait(lock, [&] { return m_failed || number < m_next + mostWaiting; });
            m_waiting.emplace(number, *std::move(made));
            useReady(lock);
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failed = true;
            m_used.notify_all();
            throw;
        }
    }

private:
    static constexpr qsizetype mostWaiting = 16;

    std::function<void(qsizetype, const Made &)> m_use;
    std::mutex m_mutex;
    std::condition_variable m_used;
    std::map<qsizetype, Made> m_waiting;
    qsizetype m_next = 0;
    bool m_inUse = false;
    bool m_failed = false;

    void useReady(std::unique_lock<std::mutex> &lock)
    {
        if (m_inUse)
            return;
        m_inUse = true;
        while (!m_failed && !m_waiting.empty() && m_waiting.begin()->first == m_next) {
            const auto first = m_waiting.extract(m_waiting.begin());
            lock.unlock();
            m_use(first.key(), first.mapped());
            lock.lock();
            ++m_next;
            m_used.notify_all();
        }
        m_inUse = false;
    }
};

} // namespace noticedesk
