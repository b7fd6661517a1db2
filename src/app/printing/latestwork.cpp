// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/latestwork.h"

#include <utility>

namespace noticedesk
{

LatestWork::LatestWork() : m_thread([this] { run(); }) {}

LatestWork::~LatestWork()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
        m_next = {};
        m_current.request_stop();
    }
    m_changed.notify_one();
    m_thread.join();
}

void LatestWork::put(Work work)
{
    const std::lock_guard lock(m_mutex);
    m_current.request_stop();
    m_next = std::move(work);
    m_changed.notify_one();
}

void LatestWork::stop()
{
    put({});
}

void LatestWork::run()
{
    std::unique_lock lock(m_mutex);
    while (!m_ended) {
        if (!m_next) {
            m_changed.wait(lock);
            continue;
        }
        const Work work = std::exchange(m_next, {});
        m_current = {};
        const std::stop_token token = m_current.get_token();
        lock.unlock();
        work(token);
        lock.lock();
    }
}

} // namespace noticedesk
