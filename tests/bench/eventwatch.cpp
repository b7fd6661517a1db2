// SPDX-License-Identifier: GPL-3.0-or-later
#include "eventwatch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QMetaEnum>
#include <QWidget>

#include <cstdio>
#include <ctime>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr int beatEvery = 2;        // ms
constexpr qint64 patience = 60'000; // ms

double millisecondsOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

QString nameOf(const QObject &receiver, const QEvent &event)
{
    const char *kind = QMetaEnum::fromType<QEvent::Type>().valueToKey(event.type());
    return u"%1 %2, %3"_s.arg(QLatin1StringView(receiver.metaObject()->className()),
                              receiver.objectName(),
                              kind ? QLatin1StringView(kind) : "an own event"_L1);
}

} // namespace

EventWatch::EventWatch(int &argumentCount, char **arguments)
    : QApplication(argumentCount, arguments)
{
    m_beat.setTimerType(Qt::PreciseTimer);
    connect(&m_beat, &QTimer::timeout, this, &EventWatch::beat);
    m_beat.start(beatEvery);
}

bool EventWatch::notify(QObject *receiver, QEvent *event)
{
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    const QString name = nameOf(*receiver, *event); // afterwards it may be gone
    const double start = millisecondsOf(CLOCK_MONOTONIC);
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    const double took = millisecondsOf(CLOCK_MONOTONIC) - start;
    if (took > m_longestEvent) {
        m_longestEvent = took;
        m_event = name;
    }
    return taken;
}

void EventWatch::begin(const QString &doing)
{
    m_gaps.push_back({doing, 0, 0, {}});
    m_last = millisecondsOf(CLOCK_MONOTONIC);
    m_lastWorked = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
    m_longestEvent = 0;
}

void EventWatch::beat()
{
    const double now = millisecondsOf(CLOCK_MONOTONIC);
    const double worked = millisecondsOf(CLOCK_THREAD_CPUTIME_ID);
    if (!m_gaps.empty() && now - m_last > m_gaps.back().milliseconds) {
        LongestGap &longest = m_gaps.back();
        longest = {longest.doing, now - m_last, worked - m_lastWorked, m_event};
    }
    m_last = now;
    m_lastWorked = worked;
    m_longestEvent = 0;
}

void letUntil(const std::function<bool()> &holds)
{
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > patience) {
            std::fprintf(stderr, "what was waited for did not come\n");
            std::abort();
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
}

void letPass(int milliseconds)
{
    QElapsedTimer timer;
    timer.start();
    letUntil([&] { return timer.elapsed() >= milliseconds; });
}

PaintCount::PaintCount(QWidget *widget)
{
    widget->installEventFilter(this);
}

void PaintCount::letOneMore()
{
    const int before = m_count;
    letUntil([&] { return m_count > before; });
    // The widget paints after its filters; what follows comes behind it.
    QCoreApplication::processEvents();
}

bool PaintCount::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        ++m_count;
    return QObject::eventFilter(watched, event);
}

} // namespace noticedesk
