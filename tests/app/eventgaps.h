// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "threadtime.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <utility>

namespace noticedesk::testing
{

/// Measures how long the window did not answer: the longest time between two turns of the event
/// loop, without what it waited for a processor.
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
    double longest()
    {
        note();
        return m_longest;
    }

private:
    void note()
    {
        const double waited = timeWaited();
        const double gap = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
        m_longest = qMax(m_longest, gap - (waited - std::exchange(m_waited, waited)));
        m_since.restart();
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    double m_waited = timeWaited();
    double m_longest = 0;
};

/// What a window may take to answer, with room for a slow machine and for sanitizers.
constexpr double longestGap =
#ifdef NOTICEDESK_SANITIZED
    2000;
#else
    600;
#endif

} // namespace noticedesk::testing
