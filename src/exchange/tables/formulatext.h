// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Whether spreadsheets may take a cell with this text for a formula: it begins, after blanks and
/// what cannot be seen, with =, +, -, @ or their full-width forms, or with a tab or line end.
bool beginsLikeFormula(const QString &text);

/// The text with an apostrophe before it if it begins like a formula.
QString defused(const QString &text);
/// The text as it was before that.
QString withoutDefusing(const QString &text);

} // namespace noticedesk
