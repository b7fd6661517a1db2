// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printcase.h"

#include <QList>

#include <functional>
#include <stop_token>

namespace noticedesk
{

/// How many of all are done.
using TellMade = std::function<void(int done, int all)>;

/// Makes what is printed, on another thread. Gives nothing if it was stopped. Throws PrintRefused,
/// or another Error that is about no case.
using MakeDocuments = std::function<QList<PrintDocument>(const PrintContent &, const TellMade &,
                                                         const std::stop_token &)>;

/// Something that is printed as it is: there is nothing to choose but the printer and the pages.
struct PrintedPaper
{
    QString description; ///< what it is, for people
    MakeDocuments make;
};

} // namespace noticedesk
