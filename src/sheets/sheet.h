// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace noticedesk
{

/// The papers of a case: 限期改善單, 追蹤評估表, and what happened to it.
enum class Sheet { Notice, Tracking, History };

/// How a sheet is drawn: to be printed and sealed, with fields to be filled in on the screen, or as
/// 填寫範例 with the form's remarks in the margin.
enum class SheetMode { Final, Fillable, Guide };

/// On which sides of the paper a document is printed.
enum class PrintSides { One, Two };

/// What is drawn of each case, and how.
struct SheetOrder
{
    std::vector<Sheet> sheets{Sheet::Notice}; ///< in this order
    SheetMode mode = SheetMode::Final;
    PrintSides sides = PrintSides::One; ///< Two: each sheet fills its leaves (fillLeaves())

    friend bool operator==(const SheetOrder &, const SheetOrder &) = default;
};

} // namespace noticedesk
