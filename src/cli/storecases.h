// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/exitstatus.h"

#include <QCoreApplication>
#include <QStringList>

namespace noticedesk
{

/// Cases are named by their number once there is a store; until then a command takes case files.
inline void refuseStoreCases(const QStringList &words)
{
    if (!words.isEmpty())
        throw UsageError(QCoreApplication::translate(
                             "noticedesk", "this version keeps no cases; name a file with --case"),
                         words.constFirst());
}

} // namespace noticedesk
