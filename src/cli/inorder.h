// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <condition_variable>
#include <mutex>

namespace noticedesk
{

/// Lets threads that work on numbered things do the last step in the order of the numbers.
class InOrder final
{
public:
    /// One thread's number (0, 1, 2 … without gaps); the next one's turn comes when this object
    /// goes, also after an exception.
    class Place final
    {
    public:
        Place(InOrder &order, qsizetype number) : m_order(order), m_number(number) {}
        ~Place()
        {
            wait();
            {
                const std::lock_guard lock(m_order.m_mutex);
                m_order.m_next = m_number + 1;
            }
            m_order.m_turned.notify_all();
        }

        Place(const Place &) = delete;
        Place &operator=(const Place &) = delete;

        /// Returns when all smaller numbers are done.
        void wait() const
        {
            std::unique_lock lock(m_order.m_mutex);
            m_order.m_turned.wait(lock, [this] { return m_order.m_next == m_number; });
        }

    private:
        InOrder &m_order;
        qsizetype m_number;
    };

private:
    std::mutex m_mutex;
    std::condition_variable m_turned;
    qsizetype m_next = 0;
};

} // namespace noticedesk
