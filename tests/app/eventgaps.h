// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace noticedesk::testing
{

/// Measures how long the window did not answer: the longest time between two turns of the event
/// loop.
class EventGaps final
{
public:
    EventGaps()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { note(); });
        m_since.start();
        m_timer.start(10);
    }

    /// In milliseconds.
    qint64 longest()
    {
        note();
        return m_longest;
    }

private:
    void note() { m_longest = qMax(m_longest, m_since.restart()); }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

/// What a window may take to answer, with room for a busy machine and for sanitizers.
constexpr qint64 longestGap =
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    2000;
#else
    600;
#endif

} // namespace noticedesk::testing
