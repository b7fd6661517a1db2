// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database/database.h"
#include "store/database/storeerror.h"

#include <functional>

namespace noticedesk::testing
{

/// What an action is refused with; empty if it is done.
inline QString refusal(const std::function<void()> &action)
{
    try {
        action();
    } catch (const StoreError &error) {
        return QString::fromUtf8(error.what());
    }
    return {};
}

/// What a statement is refused with, also in a transaction, in which it would wait.
inline QString refusalOf(Database &database, const QString &sql)
{
    return refusal([&] {
        database.run(sql);
        database.runWaiting();
    });
}

} // namespace noticedesk::testing
