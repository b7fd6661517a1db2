// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk/storethreads.h"
#include "windowdriver.h"

#include <QSemaphore>

#include <memory>

namespace noticedesk::testing
{

/// Something long is being written, and whatever else is to be written waits for it.
class LongWrite final
{
public:
    explicit LongWrite(WindowDriver &desk)
    {
        desk.store()->write(
            desk.store(), [end = m_end](Store &) { end->acquire(); }, [] {});
    }
    ~LongWrite() { m_end->release(); }
    LongWrite(const LongWrite &) = delete;
    LongWrite &operator=(const LongWrite &) = delete;

private:
    std::shared_ptr<QSemaphore> m_end = std::make_shared<QSemaphore>();
};

} // namespace noticedesk::testing
