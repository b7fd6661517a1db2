// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cases/caserecord.h"

#include <QString>

#include <optional>

namespace noticedesk
{

/// What one desk tells the others, by way of the server.
struct HeardChange
{
    enum class Kind {
        Case,      ///< it was changed; of the id 0: any of them may have been
        Directory, ///< organisations, texts, calendar or so were changed
        Presence,  ///< somebody begins or ends to type about the case
    };

    QString desk; ///< Store::deskName() of the one that says it
    Kind kind = Kind::Case;
    CaseId id{0};

    QString toString() const;
    /// Nothing if another program has said something else.
    static std::optional<HeardChange> parse(const QString &text);

    friend bool operator==(const HeardChange &, const HeardChange &) = default;
};

} // namespace noticedesk
