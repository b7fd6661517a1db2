// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QString>

#include <optional>

namespace noticedesk
{

/// What one desk tells the others of a change, by way of the server.
struct HeardChange
{
    QString desk; ///< Store::deskName() of the one that made it
    std::optional<CaseId>
        changedCase; ///< 0: any of them; nothing: organisations, texts, calendar or so

    QString toString() const;
    /// Nothing if another program has said something else.
    static std::optional<HeardChange> parse(const QString &text);

    friend bool operator==(const HeardChange &, const HeardChange &) = default;
};

} // namespace noticedesk
