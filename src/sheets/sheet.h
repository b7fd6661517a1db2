// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace noticedesk
{

/// The papers that are printed.
enum class Sheet {
    Notice,           ///< 限期改善單
    Tracking,         ///< 追蹤評估表
    History,          ///< 案件歷程: what happened to a case
    Closing,          ///< 結案單: how a case ended
    RegisteredMail,   ///< 大宗掛號函件執據、存根
    AddressLabels,    ///< sheets of labels
    Envelope,         ///< an envelope that is printed on
    WindowEnvelope,   ///< a sheet whose address shows in an envelope's window
    SuspensionLetter, ///< 書函 to the organisation whose service is suspended
    ReportToArchives, ///< 書函 to 檔案管理局 about it
    CoverLetter,      ///< 書函 with which a notice goes out
    Reminder,         ///< 書函 to an organisation that did not answer in time
    HandOver,         ///< 業務移交清冊: cases that passed from one officer to another
};

/// How a sheet is drawn: to be printed and sealed, with fields to be filled in on the screen, as
/// 填寫範例 with the form's remarks in the margin, or to be shown to others: with personal data
/// masked, marked as such, and without the codes by which a sheet that comes back finds its case.
enum class SheetMode { Final, Fillable, Guide, Redacted };

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
