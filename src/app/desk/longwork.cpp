// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/longwork.h"

namespace noticedesk
{

LongWork::LongWork(QObject *parent) : QObject(parent) {}

LongWork::~LongWork()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void LongWork::start(std::function<std::function<void()>()> work)
{
    Q_ASSERT(!m_thread);
    m_cancelled = false;
    m_lastTold.invalidate();
    m_thread.reset(QThread::create([this, work = std::move(work)] {
        const std::function<void()> tell = work();
        QMetaObject::invokeMethod(
            this,
            [this, tell] {
                m_thread->wait();
                m_thread.reset();
                Q_EMIT ended();
                tell();
            },
            Qt::QueuedConnection);
    }));
    m_thread->setObjectName(QStringLiteral("long work"));
    m_thread->start();
}

bool LongWork::tellProgress(const QString &what, qint64 done)
{
    constexpr qint64 millisecondsBetween = 100;
    if (!m_lastTold.isValid() || m_lastTold.hasExpired(millisecondsBetween)) {
        m_lastTold.start();
        QMetaObject::invokeMethod(
            this, [this, what, done] { Q_EMIT progressed(what, done); }, Qt::QueuedConnection);
    }
    return !m_cancelled;
}

} // namespace noticedesk

#include "longwork.moc"
