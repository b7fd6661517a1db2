// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/casenumber.h"

#include <QString>

#include <optional>

namespace noticedesk
{

/// What the QR codes of a printed page say, so that a returned scan finds its case:
/// ND1|case number|sheet|revision|page/pages|check. The case number is "-" for a draft; the check
/// is the first 6 hexadecimal digits of the SHA-256 of everything before the last bar. It holds no
/// personal data, and the check is no secret: it tells a misread code, not who printed it.
struct PageCode
{
    std::optional<CaseNumber> caseNumber; ///< none on a draft
    QChar sheet;                          ///< a letter A to Z for each sheet
    int revision = 1;                     ///< of the notice; 1 to 999999, as the next two
    int page = 1;                         ///< not after pages
    int pages = 1;

    QString toText() const;
    /// Exactly what toText() gives of values in their ranges; nothing for any other text.
    static std::optional<PageCode> parse(const QString &text);
    /// Whether the text means to be one, parse() or not: one with a wrong check is not of somebody
    /// else, but damaged or made up.
    static bool isMeantBy(const QString &text);

    friend bool operator==(const PageCode &, const PageCode &) = default;
};

} // namespace noticedesk
