// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <thread>

namespace noticedesk::testing
{

/// Measures how long the window did not answer: the longest time between two turns of the event
/// loop, without the time in which the machine let no thread of this program run.
class EventGaps final
{
public:
    EventGaps()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_since.start();
        m_timer.start(turn);
    }

    /// In milliseconds.
    qint64 longest()
    {
        note();
        return qMax<qint64>(0, m_longest - m_longestPause);
    }

private:
    static constexpr std::chrono::milliseconds turn{10};

    void note() { m_longest = qMax(m_longest, m_since.restart()); }

    /// A thread that has nothing else to do is late only because of the machine.
    void notePauses(const std::stop_token &stop)
    {
        QElapsedTimer since;
        since.start();
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(turn);
            m_longestPause = qMax(m_longestPause.load(), since.restart());
        }
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    std::atomic<qint64> m_longestPause = 0;
    std::jthread m_watch{[this](const std::stop_token &stop) { notePauses(stop); }};
};

/// What a window may take to answer, with room for sanitizers.
constexpr qint64 longestGap =
#ifdef NOTICEDESK_SANITIZED
    2000;
#else
    600;
#endif

} // namespace noticedesk::testing
