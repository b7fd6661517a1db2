// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/storethreads.h"

#include <QSemaphore>

#include <memory>

namespace noticedesk::testing
{

/// Holds up the thread that writes to a store, as a slow disk or a server does: whatever is asked
/// of it after this waits until this ends.
class HeldWriter final
{
public:
    explicit HeldWriter(StoreThreads &store)
    {
        store.write(
            &m_context, [gate = m_gate](Store &) { gate->acquire(); }, [] {});
    }
    ~HeldWriter() { m_gate->release(); }
    HeldWriter(const HeldWriter &) = delete;
    HeldWriter &operator=(const HeldWriter &) = delete;

private:
    QObject m_context;
    std::shared_ptr<QSemaphore> m_gate = std::make_shared<QSemaphore>();
};

/// Does something in the thread that writes to a store, as other parts of the window do.
inline void writeElsewhere(StoreThreads &store, const std::function<void(Store &)> &work)
{
    store.write(&store, work, [] {});
}

} // namespace noticedesk::testing
