// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/letterkind.h"

#include "domain/casefile.h"
#include "domain/casestate.h"
#include "domain/suspensionduties.h"
#include "domain/tr.h"
#include "sheets/sheetkinds.h"

namespace noticedesk
{

const std::vector<LetterKind> &letterKinds()
{
    static const std::vector<LetterKind> kinds{LetterKind::Suspension, LetterKind::Report,
                                               LetterKind::Cover, LetterKind::Reminder};
    return kinds;
}

Sheet sheetOf(LetterKind kind)
{
    switch (kind) {
    case LetterKind::Suspension:
        return Sheet::SuspensionLetter;
    case LetterKind::Report:
        return Sheet::ReportToArchives;
    case LetterKind::Cover:
        return Sheet::CoverLetter;
    case LetterKind::Reminder:
        break;
    }
    return Sheet::Reminder;
}

QString nameOf(LetterKind kind)
{
    return sheetKind(sheetOf(kind)).name;
}

std::optional<DispatchedDocument> dispatchedAs(LetterKind kind, const CaseFile &file)
{
    switch (kind) {
    case LetterKind::Suspension:
        return DispatchedDocument::SuspensionLetter;
    case LetterKind::Report:
        return DispatchedDocument::ReportToArchives;
    case LetterKind::Cover:
        return file.noticeRevision > 1 ? DispatchedDocument::Correction
                                       : DispatchedDocument::Notice;
    case LetterKind::Reminder:
        break;
    }
    return std::nullopt;
}

std::optional<QString> whyNoLetter(LetterKind kind, const CaseFile &file, QDate today)
{
    const bool isOfSuspension = kind == LetterKind::Suspension || kind == LetterKind::Report;
    if (!file.number)
        return tr("the notice is not issued yet, so that no letter can name it");
    if (stateOf(file) == CaseState::Withdrawn)
        return tr("the case was withdrawn");
    if (isOfSuspension && !lastSuspendedRound(file))
        return tr("no round suspends the service");
    if (kind == LetterKind::Reminder && !isOverdue(file, today))
        return tr("the organisation is not late, so that nothing is to be reminded of");
    return std::nullopt;
}

} // namespace noticedesk
