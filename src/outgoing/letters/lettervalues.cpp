// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/lettervalues.h"

#include "domain/casestate.h"
#include "domain/officesettings.h"
#include "domain/rocdate.h"
#include "domain/suspensionduties.h"
#include "sheets/forms/words.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

template <class Value>
QVariant valueOrNone(const std::optional<Value> &value)
{
    return value ? QVariant(*value) : QVariant();
}

/// The dispatch of the notice as it is now. Each revision goes out once (rule R24), so that one
/// whose turn is still to come is missing among the dispatches.
const Dispatch *dispatchOfRevision(DispatchedDocument document, const CaseFile &file)
{
    const auto isStanding = [document](const Dispatch &each) {
        return each.document == document && !each.struckOut;
    };
    const auto sent = std::count_if(file.dispatches.begin(), file.dispatches.end(), isStanding);
    if (sent < std::max(1, file.noticeRevision - 1))
        return nullptr;
    return &*std::find_if(file.dispatches.rbegin(), file.dispatches.rend(), isStanding);
}

/// The dispatch with which the letter went out; null if none is recorded. For a case in which each
/// fact has one place: withProofsAsDispatches().
const Dispatch *dispatchOf(LetterKind kind, const CaseFile &file)
{
    const auto document = dispatchedAs(kind, file);
    if (!document)
        return nullptr;
    if (kind == LetterKind::Cover)
        return dispatchOfRevision(*document, file);
    const auto place = proofOfSuspension(*document, file);
    return place ? &file.dispatches[*place] : nullptr;
}

} // namespace

QString wordOfNumbers(const OfficeSettings &office)
{
    static const QRegularExpression end(u"字?第?\\z"_s);
    return office.letters.value_or(QString()).trimmed().remove(end);
}

std::optional<Dispatch> sentLetter(LetterKind kind, const CaseFile &recorded)
{
    const CaseFile file = withProofsAsDispatches(recorded);
    const Dispatch *sent = dispatchOf(kind, file);
    return sent ? std::optional(*sent) : std::nullopt;
}

std::optional<QString> numberOfLetter(LetterKind kind, const CaseFile &recorded)
{
    const auto sent = sentLetter(kind, recorded);
    return sent ? sent->documentNumber : std::nullopt;
}

FieldValues letterValues(LetterKind kind, const CaseFile &recorded, const OfficeSettings &office,
                         QDate today)
{
    const CaseFile file = withProofsAsDispatches(recorded);
    FieldValues values = fieldValues(file);
    const auto set = [&values](const QString &name, const QVariant &value) {
        values.insert(u"letter."_s + name, value);
    };
    if (file.number)
        set(u"caseNumber"_s, file.number->toString());
    set(u"office"_s, valueOrNone(office.name ? office.name : file.notice.contact.unit));
    set(u"officeAddress"_s, valueOrNone(office.address));
    set(u"deadline"_s, valueOrNone(file.notice.deadline));

    const Dispatch *sent = dispatchOf(kind, file);
    set(u"date"_s, sent && sent->sentOn ? *sent->sentOn : today);
    if (sent && sent->documentNumber)
        set(u"number"_s, *sent->documentNumber);
    else if (const QString word = wordOfNumbers(office); !word.isEmpty())
        set(u"number"_s, QString(word + u"字第　　　　　　　　　　號"));

    if (const Dispatch *notice = lastDispatchOfNotice(file)) {
        set(u"noticeNumber"_s, valueOrNone(notice->documentNumber));
        set(u"noticeSentOn"_s, valueOrNone(notice->sentOn));
    }
    if (const auto round = lastSuspendedRound(file)) {
        const auto &suspended = std::get<Suspended>(file.rounds[*round].outcome);
        set(u"notifiedOn"_s, valueOrNone(suspended.notifiedOn));
        set(u"suspendedFrom"_s, valueOrNone(suspended.effectiveFrom));
    }
    return values;
}

FieldValues letterPhrases(LetterKind kind, const CaseFile &file)
{
    const Words words(u"mailing"_s);
    // What was extended after a suspension is none of its letters' business.
    const bool isOfSuspension = kind == LetterKind::Suspension || kind == LetterKind::Report;
    const auto suspended = isOfSuspension ? lastSuspendedRound(file) : std::nullopt;
    const auto until = deadlineBeforeRound(file, suspended.value_or(file.rounds.size()));
    const auto extendedTo =
        until && until != file.notice.deadline ? RocDate::fromDate(*until) : std::nullopt;
    return {{u"letter.extension"_s,
             extendedTo ? words[u"letter.extended"_s].arg(extendedTo->plain()) : QString()},
            {u"letter.outstanding"_s,
             words[file.response ? u"letter.unfinished"_s : u"letter.unanswered"_s]}};
}

} // namespace noticedesk
