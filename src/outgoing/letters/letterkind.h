// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dispatch.h"
#include "sheets/sheet.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace noticedesk
{

struct CaseFile;

/// The letters (書函) of the office that need no more than a case.
enum class LetterKind { Suspension, Report, Cover, Reminder };

/// All of them, in the order in which lists show them.
const std::vector<LetterKind> &letterKinds();

/// The form by which the letter is drawn.
Sheet sheetOf(LetterKind kind);

/// How commands and files call it: suspension, report, cover, reminder.
QString nameOf(LetterKind kind);

/// Which paper of the case the letter is when it was sent; nothing for a reminder, which is none.
/// A notice goes out with its cover letter, so that their dispatch is one.
std::optional<DispatchedDocument> dispatchedAs(LetterKind kind, const CaseFile &file);

/// Why there is no such letter about the case today, as a sentence; nothing if there is.
std::optional<QString> whyNoLetter(LetterKind kind, const CaseFile &file, QDate today);

} // namespace noticedesk
