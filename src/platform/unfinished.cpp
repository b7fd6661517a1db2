// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/unfinished.h"

#include <QDir>

#include <mutex>
#include <utility>

namespace noticedesk
{

namespace
{

/// A signal reaches the process, not an object; this is what it reaches.
struct UnfinishedWork
{
    std::mutex mutex;
    std::list<std::function<void()>> all;
};

UnfinishedWork &unfinished()
{
    // Never destroyed: the thread that asks may outlive main().
    static auto *const only = new UnfinishedWork;
    return *only;
}

} // namespace

Unfinished::Unfinished(std::function<void()> takeBack) : Unfinished([] {}, std::move(takeBack)) {}

Unfinished::Unfinished(const std::function<void()> &begin, std::function<void()> takeBack)
{
    const std::lock_guard lock(unfinished().mutex);
    begin();
    unfinished().all.push_front(std::move(takeBack));
    m_place = unfinished().all.begin();
}

Unfinished::~Unfinished()
{
    const std::lock_guard lock(unfinished().mutex);
    unfinished().all.erase(m_place);
}

void takeBackUnfinished()
{
    // Never unlocked: other threads that begin or end something block here until the exit.
    unfinished().mutex.lock();
    for (const auto &takeBack : unfinished().all)
        takeBack();
}

void takeBackFolder(const QString &path)
{
    const QString ended = path + QStringLiteral(".ended");
    QDir(QDir().rename(path, ended) ? ended : path).removeRecursively();
}

} // namespace noticedesk
