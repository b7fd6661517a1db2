// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/fieldnames.h"

#include "app/text/namedtext.h"
#include "domain/isolation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

constexpr NamedText fields[]{
    {"number"_L1, QT_TRANSLATE_NOOP("noticedesk", "Case number")},
    {"noticeRevision"_L1, QT_TRANSLATE_NOOP("noticedesk", "Revision of the notice")},
    {"notice.date"_L1, QT_TRANSLATE_NOOP("noticedesk", "Date")},
    {"notice.target.code"_L1, QT_TRANSLATE_NOOP("noticedesk", "Organisation's code")},
    {"notice.target.name"_L1, QT_TRANSLATE_NOOP("noticedesk", "Organisation's name")},
    {"notice.target.address"_L1, QT_TRANSLATE_NOOP("noticedesk", "Organisation's address")},
    {"notice.reason"_L1, QT_TRANSLATE_NOOP("noticedesk", "Reason")},
    {"notice.improvementItems"_L1, QT_TRANSLATE_NOOP("noticedesk", "Improvement items")},
    {"notice.legalBasis"_L1, QT_TRANSLATE_NOOP("noticedesk", "Legal bases")},
    {"notice.deadline"_L1, QT_TRANSLATE_NOOP("noticedesk", "Deadline")},
    {"notice.contact.unit"_L1, QT_TRANSLATE_NOOP("noticedesk", "Contact window: unit")},
    {"notice.contact.name"_L1, QT_TRANSLATE_NOOP("noticedesk", "Contact window: name")},
    {"notice.contact.phone"_L1, QT_TRANSLATE_NOOP("noticedesk", "Contact window: telephone")},
    {"notice.contact.email"_L1, QT_TRANSLATE_NOOP("noticedesk", "Contact window: e-mail")},
    {"response"_L1, QT_TRANSLATE_NOOP("noticedesk", "Response")},
    {"response.respondent.name"_L1, QT_TRANSLATE_NOOP("noticedesk", "Respondent: name")},
    {"response.respondent.phone"_L1, QT_TRANSLATE_NOOP("noticedesk", "Respondent: telephone")},
    {"response.respondent.email"_L1, QT_TRANSLATE_NOOP("noticedesk", "Respondent: e-mail")},
    {"response.statement"_L1, QT_TRANSLATE_NOOP("noticedesk", "Statement")},
    {"response.items"_L1, QT_TRANSLATE_NOOP("noticedesk", "Answer to item")},
    {"response.receivedOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Received on")},
    {"response.channel"_L1, QT_TRANSLATE_NOOP("noticedesk", "Response: channel")},
    {"response.phoneConfirmedOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Confirmed by telephone on")},
    {"response.sealed"_L1, QT_TRANSLATE_NOOP("noticedesk", "Seal")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("noticedesk", "Outcome")},
    {"extendedTo"_L1, QT_TRANSLATE_NOOP("noticedesk", "New deadline")},
    {"notifiedOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Notified on")},
    {"suspendedFrom"_L1, QT_TRANSLATE_NOOP("noticedesk", "Suspended from")},
    {"text"_L1, QT_TRANSLATE_NOOP("noticedesk", "Other: text")},
    {"tracker"_L1, QT_TRANSLATE_NOOP("noticedesk", "Tracker")},
    {"trackedOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Tracked on")},
    {"document"_L1, QT_TRANSLATE_NOOP("noticedesk", "Paper")},
    {"channel"_L1, QT_TRANSLATE_NOOP("noticedesk", "Channel")},
    {"sentOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Sent on")},
    {"deliveredOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Delivered on")},
    {"documentNumber"_L1, QT_TRANSLATE_NOOP("noticedesk", "Document number")},
    {"registeredNumber"_L1, QT_TRANSLATE_NOOP("noticedesk", "Registered number")},
    {"struckOut"_L1, QT_TRANSLATE_NOOP("noticedesk", "Struck out because")},
    {"calls.on"_L1, QT_TRANSLATE_NOOP("noticedesk", "Called on")},
    {"calls.at"_L1, QT_TRANSLATE_NOOP("noticedesk", "Time")},
    {"calls.spokeWith"_L1, QT_TRANSLATE_NOOP("noticedesk", "With whom")},
    {"calls.by"_L1, QT_TRANSLATE_NOOP("noticedesk", "Called by")},
    {"calls.reached"_L1, QT_TRANSLATE_NOOP("noticedesk", "Reached")},
    {"calls.note"_L1, QT_TRANSLATE_NOOP("noticedesk", "Note")},
    {"suspension"_L1, QT_TRANSLATE_NOOP("noticedesk", "Suspension")},
    {"suspension.letterNumber"_L1, QT_TRANSLATE_NOOP("noticedesk", "Letter: number")},
    {"suspension.letterSentOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Letter: sent on")},
    {"suspension.letterDeliveredOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Letter: delivered on")},
    {"suspension.reportedOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Report: sent on")},
    {"suspension.restoredOn"_L1, QT_TRANSLATE_NOOP("noticedesk", "Service restored on")},
    {"withdrawal"_L1, QT_TRANSLATE_NOOP("noticedesk", "Withdrawal")},
    {"withdrawal.on"_L1, QT_TRANSLATE_NOOP("noticedesk", "Withdrawn on")},
    {"withdrawal.reason"_L1, QT_TRANSLATE_NOOP("noticedesk", "Reason of the withdrawal")},
    {"on"_L1, QT_TRANSLATE_NOOP("noticedesk", "Reopened on")},
    {"reason"_L1, QT_TRANSLATE_NOOP("noticedesk", "Reason of the reopening")},
    {"afterRound"_L1, QT_TRANSLATE_NOOP("noticedesk", "After round")},
    {"dispatches"_L1, QT_TRANSLATE_NOOP("noticedesk", "Number of dispatches")},
    {"calls"_L1, QT_TRANSLATE_NOOP("noticedesk", "Number of telephone calls")},
    {"rounds"_L1, QT_TRANSLATE_NOOP("noticedesk", "Number of tracking rounds")},
    {"reopenings"_L1, QT_TRANSLATE_NOOP("noticedesk", "Number of reopenings")},
    {"sha256"_L1, QT_TRANSLATE_NOOP("noticedesk", "fingerprint of the PDF (SHA-256)")},
    {"code"_L1, QT_TRANSLATE_NOOP("noticedesk", "rule")},
    {"field"_L1, QT_TRANSLATE_NOOP("noticedesk", "field")},
    {"sentence"_L1, QT_TRANSLATE_NOOP("noticedesk", "sentence")},
    {"by"_L1, QT_TRANSLATE_NOOP("noticedesk", "accepted by")},
    {"at"_L1, QT_TRANSLATE_NOOP("noticedesk", "accepted at")},
    {"incident"_L1, QT_TRANSLATE_NOOP("noticedesk", "Incident")},
};

/// rounds[1] is round 2, dispatches[0] dispatch 1.
QString partOf(const QString &list, int place)
{
    const QString number = QString::number(place + 1);
    if (list == "rounds"_L1)
        return sentenceWith(noticedesk::tr("Round %1"), number);
    if (list == "dispatches"_L1)
        return sentenceWith(noticedesk::tr("Dispatch %1"), number);
    if (list == "calls"_L1)
        return sentenceWith(noticedesk::tr("Telephone call %1"), number);
    if (list == "reopenings"_L1)
        return sentenceWith(noticedesk::tr("Reopening %1"), number);
    if (list == "accepted"_L1)
        return sentenceWith(noticedesk::tr("Accepted warning %1"), number);
    // These are named by the revision of the notice, which counts from 1.
    if (list == "issued.notice"_L1)
        return noticedesk::tr("Issued notice, revision %1").arg(QString::number(place));
    if (list == "issued.tracking"_L1)
        return noticedesk::tr("Issued tracking sheet, revision %1").arg(QString::number(place));
    return {};
}

} // namespace

QString nameOfField(const QString &path)
{
    static const QRegularExpression entry(u"^([A-Za-z.]+)\\[(\\d+)\\]\\.?(.*)$"_s);
    QString whole = nameIn(fields, path);
    if (!whole.isEmpty())
        return whole;
    const QRegularExpressionMatch match = entry.match(path);
    if (!match.hasMatch())
        return path;
    const int place = match.captured(2).toInt();
    const QString part = partOf(match.captured(1), place);
    const QString list = nameIn(fields, match.captured(1));
    if (part.isEmpty() && !list.isEmpty())
        return sentenceWith(noticedesk::tr("%1 no. %2"), list, QString::number(place + 1));
    // The day of a call is not that of a reopening.
    const QString inList = match.captured(1) + u'.' + match.captured(3);
    const QString ofList = nameIn(fields, inList);
    const QString field = ofList.isEmpty() ? nameIn(fields, match.captured(3)) : ofList;
    if (part.isEmpty())
        return path;
    return field.isEmpty() ? part : sentenceWith(noticedesk::tr("%1: %2"), part, field);
}

QString withNameOfField(const QString &sentence)
{
    static const QRegularExpression path(u"(?<=: |：)[a-zA-Z][\\w.\\[\\]]*$"_s);
    const auto found = path.match(sentence);
    return found.hasMatch()
               ? QString(sentence.first(found.capturedStart()) + nameOfField(found.captured()))
               : sentence;
}

} // namespace noticedesk
