// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fieldvalues.h"
#include "outgoing/letters/letterkind.h"

namespace noticedesk
{

struct OfficeSettings;

/// What a letter about a case says, by the paths of forms: the fields of the case, and
/// letter.office and so on (docs/forms.md). Number and day are those of the dispatch if it is
/// recorded that the letter went out; otherwise the day is today and the number is left to be
/// given, with the office's 發文字. The deadline is the one that the notice names.
FieldValues letterValues(LetterKind kind, const CaseFile &file, const OfficeSettings &office,
                         QDate today);

/// Words of a letter that depend on the case, from forms/words/mailing.xml: letter.extension, to
/// which day a round has extended the deadline, and empty if none has; letter.outstanding, what the
/// organisation has not done until now. Throws Error if the words cannot be read.
FieldValues letterPhrases(LetterKind kind, const CaseFile &file);

/// The 字 of the office's document numbers without the character itself, 府智安 for 府智安字: the
/// settings have it as people write it, with 字, also with 第, or without. Empty if there is none.
QString wordOfNumbers(const OfficeSettings &office);

/// The dispatch with which the letter went out; nothing if none is recorded.
std::optional<Dispatch> sentLetter(LetterKind kind, const CaseFile &file);

/// The 發文字號 under which the letter went out; nothing if none is recorded.
std::optional<QString> numberOfLetter(LetterKind kind, const CaseFile &file);

} // namespace noticedesk
