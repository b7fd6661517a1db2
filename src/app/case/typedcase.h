// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/case/casepage.h"

#include <QStringList>

namespace noticedesk
{

/// A case as it stands in the pages of the window, with what is typed and not recorded yet.
struct TypedCase
{
    CaseFile file;
    QStringList pages;   ///< the object names of the pages that somebody has typed into
    HalfTyped halfTyped; ///< dates that are none yet
    std::optional<QString> correctionReason; ///< while the notice is being corrected
    std::optional<QString> officerBefore{};  ///< of the record that it was typed from
    std::optional<CaseFile> recorded{};      ///< that record, of an issued notice

    friend bool operator==(const TypedCase &, const TypedCase &) = default;
};

/// As it is kept in the store's working copies: JSON, with the case as a case file. Throws
/// ExchangeError for what no case file can hold.
QString workingText(const TypedCase &typed);

/// The opposite; nothing if the text is not of that form.
std::optional<TypedCase> typedCaseFrom(const QString &workingText);

} // namespace noticedesk
