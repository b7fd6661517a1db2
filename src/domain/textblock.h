// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// Where a text block is offered.
enum class TextBlockKind { Reason, ImprovementItem, LegalBasis, Statement };

/// 範本: a text that the office uses again and again.
struct TextBlock
{
    TextBlockKind kind = TextBlockKind::Reason;
    QString title; ///< by which it is chosen; not empty
    QString text;

    friend bool operator==(const TextBlock &, const TextBlock &) = default;
};

} // namespace noticedesk
