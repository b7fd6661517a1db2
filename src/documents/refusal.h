// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <variant>

namespace noticedesk
{

/// Why a question about a document has no answer.
enum class WhyNoAnswer {
    Damaged,     ///< it is not what its first bytes say, or not whole
    Locked,      ///< it asks for a password
    NoSuchPage,  ///< it has fewer pages, or parts
    TooLarge,    ///< its page or picture has a size that nobody can look at
    NotShown,    ///< of a kind that is kept and handed out, not shown
    OutOfTime,   ///< reading it took too long, and was ended
    OutOfMemory, ///< reading it needed more memory than it may have
    Crashed,     ///< reading it ended the worker
    NotConfined, ///< the worker could not be confined here, so nothing was read
    NotStarted,  ///< there could be no worker
    NoTable,     ///< it is no spreadsheet
    NoSuchSheet,
    TableTooLarge, ///< more rows or cells than anybody can look at
    HasMacros,     ///< a workbook that carries programs
    OldWorkbook,   ///< of the form before 2007
    NotWanted,     ///< nobody waited for the answer any more
};

struct Refusal
{
    WhyNoAnswer why = WhyNoAnswer::Damaged;
    QString detail = {}; ///< of the system; may be empty

    /// What happened and what to do, for the person at the desk.
    QString sentence() const;
};

/// The answer to a question, or why there is none.
template <class Value>
using Answer = std::variant<Value, Refusal>;

} // namespace noticedesk
