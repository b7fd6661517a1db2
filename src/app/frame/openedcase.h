// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/typedcase.h"
#include "store/cases/caserecord.h"

#include <optional>

namespace noticedesk
{

class Database;
class Prompt;

/// A case as a tab needs it.
struct OpenedCase
{
    std::optional<CaseRecord> record;
    std::optional<TypedCase> typed;
    /// The revision of a draft on a server that it was typed into, if that was changed since.
    std::optional<int> typedFromEarlier;
    QString unreadable; ///< what was typed before, if it cannot be shown in the fields
};

OpenedCase readCase(Database &database, CaseId id);

/// Tells what has to be said of what was typed before, if there is anything.
void tellOfTyped(const OpenedCase &opened, Prompt &prompt);

/// Shows what was typed before and cannot be shown in the fields, if there is any.
void tellUnreadable(const QString &content, Prompt &prompt);

} // namespace noticedesk
