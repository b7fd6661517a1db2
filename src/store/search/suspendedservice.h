// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"
#include "store/database/database.h"

#include <QDate>

#include <optional>

namespace noticedesk
{

/// The exchange service of an organisation as the office has suspended it, and restored if it has.
struct SuspendedService
{
    std::optional<CaseNumber> number; ///< of the case that suspended it
    std::optional<QDate> from;
    std::optional<QDate> restoredOn;

    friend bool operator==(const SuspendedService &, const SuspendedService &) = default;
};

/// What the cases of an organisation say of its service: the latest suspension that is not over,
/// else the latest at all; nothing if none suspended it. Throws StoreError.
std::optional<SuspendedService> suspendedServiceOf(Database &database, const QString &code);

} // namespace noticedesk
