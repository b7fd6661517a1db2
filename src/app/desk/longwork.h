// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QThread>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <type_traits>

namespace noticedesk
{

/// One piece of work that takes long, on a thread of its own: it tells how far it is and can be
/// ended. What it gives comes back to the thread of this object.
class LongWork final : public QObject
{
    Q_OBJECT

public:
    /// What the work calls now and then, from one thread at a time: what is done, and how many of
    /// it. False if the work shall end.
    using Progress = std::function<bool(const QString &what, qint64 done)>;
    using Failed = std::function<void(std::exception_ptr)>;

    explicit LongWork(QObject *parent = nullptr);
    /// Asks the work to end and waits for it; what it gives is not told any more.
    ~LongWork() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Asks the work to end; it does so when it next tells its progress.
    void cancel() { m_cancelled = true; }

    /// Runs work(progress) on a thread of its own, then done(its result) here, or failed with what
    /// was thrown. Not while other work is running.
    template <class Work, class Done>
    void run(Work work, Done done, Failed failed)
    {
        start([this, work = std::move(work), done = std::move(done),
               failed = std::move(failed)]() -> std::function<void()> {
            try {
                const Progress progress = [this](const QString &what, qint64 count) {
                    return tellProgress(what, count);
                };
                using Result = std::invoke_result_t<const Work &, const Progress &>;
                auto result = std::make_shared<Result>(work(progress));
                return [result, done] { done(std::move(*result)); };
            } catch (...) {
                return [failed, error = std::current_exception()] { failed(error); };
            }
        });
    }

Q_SIGNALS:
    /// How far the work is, a few times a second at most.
    void progressed(const QString &what, qint64 done);
    /// The work has ended, one way or another; before its result is told.
    void ended();

private:
    void start(std::function<std::function<void()>()> work);
    bool tellProgress(const QString &what, qint64 done);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_cancelled = false;
    QElapsedTimer m_lastTold; ///< of the work's threads
};

} // namespace noticedesk
