// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/printcase.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace noticedesk
{

/// What happened to the cases, as a PDF of A4 pages: each case begins a page with its name, and
/// each line of its history says when, what and who, and below what was changed into what. The
/// first of these fonts that has a character draws it. Any text is set as it is. For both sides of
/// the paper each case begins on a front side. Calls progress with the number of cases that are
/// done; gives nothing if it was stopped.
QByteArray historyPdf(const std::vector<PrintCase> &cases, const QStringList &fontFamilies,
                      PrintSides sides, const std::function<void(int)> &progress,
                      const std::stop_token &stop);

} // namespace noticedesk
