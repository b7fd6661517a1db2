// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// A character of a code that is not what it looks like.
struct LookAlike
{
    char32_t character = 0;
    QChar meant;  ///< what it looks like: A to Z or 0 to 9
    QString code; ///< with every such character replaced

    friend bool operator==(const LookAlike &, const LookAlike &) = default;
};

/// Whether a code has a usual form: nine digits and a letter, a letter or two before eight digits
/// (and a letter after them), or seven digits.
bool isUsualOrganizationCode(const QString &code);

/// The first character of an organisation's code that only looks like a letter or digit: a
/// Cyrillic, Greek or full-width one; or, where the code has a usual form otherwise (nine digits
/// and a letter, a letter or two before eight digits), O for 0, I or l for 1, and the other way
/// round. Nothing if there is none.
std::optional<LookAlike> lookAlikeIn(const QString &code);

} // namespace noticedesk
