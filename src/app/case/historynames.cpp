// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/case/historynames.h"

#include "app/text/stepnames.h"
#include "domain/rocdate.h"
#include "domain/tr.h"
#include "domain/valuenames.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

struct NamedText
{
    QLatin1StringView key;
    const char *name = nullptr;
};

constexpr NamedText actions[]{
    {"save draft"_L1, QT_TRANSLATE_NOOP("noticedesk", "draft saved")},
    {"import"_L1, QT_TRANSLATE_NOOP("noticedesk", "imported")},
    {"issue"_L1, QT_TRANSLATE_NOOP("noticedesk", "issued")},
    {"correct"_L1, QT_TRANSLATE_NOOP("noticedesk", "corrected and issued anew")},
    {"add dispatch"_L1, QT_TRANSLATE_NOOP("noticedesk", "dispatch recorded")},
    {"change dispatch"_L1, QT_TRANSLATE_NOOP("noticedesk", "dispatch changed")},
    {"record response"_L1, QT_TRANSLATE_NOOP("noticedesk", "response recorded")},
    {"record telephone call"_L1, QT_TRANSLATE_NOOP("noticedesk", "telephone call recorded")},
    {"record round"_L1, QT_TRANSLATE_NOOP("noticedesk", "tracking round recorded")},
    {"record suspension"_L1, QT_TRANSLATE_NOOP("noticedesk", "suspension recorded")},
    {"link incident"_L1, QT_TRANSLATE_NOOP("noticedesk", "incident linked")},
    {"withdraw"_L1, QT_TRANSLATE_NOOP("noticedesk", "withdrawn")},
    {"reopen"_L1, QT_TRANSLATE_NOOP("noticedesk", "reopened")},
    {"print"_L1, QT_TRANSLATE_NOOP("noticedesk", "printed")},
    {"export"_L1, QT_TRANSLATE_NOOP("noticedesk", "saved as a file")},
};

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
    {"incident"_L1, QT_TRANSLATE_NOOP("noticedesk", "Incident")},
};

template <std::size_t Size>
QString nameIn(const NamedText (&names)[Size], QStringView key)
{
    for (const NamedText &each : names) {
        if (each.key == key)
            return noticedesk::tr(each.name);
    }
    return {};
}

/// rounds[1] is round 2, dispatches[0] dispatch 1.
QString partOf(const QString &list, int place)
{
    const QString number = QString::number(place + 1);
    if (list == "rounds"_L1)
        return noticedesk::tr("Round %1").arg(number);
    if (list == "dispatches"_L1)
        return noticedesk::tr("Dispatch %1").arg(number);
    if (list == "reopenings"_L1)
        return noticedesk::tr("Reopening %1").arg(number);
    if (list == "accepted"_L1)
        return noticedesk::tr("Accepted warning %1").arg(number);
    if (list == "sheets"_L1)
        return noticedesk::tr("Issued sheet %1").arg(number);
    return {};
}

template <class Value>
std::optional<Value> valueNamed(const QString &name)
{
    for (const auto &each : namesOf<Value>) {
        if (name == QLatin1StringView(each.name.data(), static_cast<qsizetype>(each.name.size())))
            return each.value;
    }
    return std::nullopt;
}

} // namespace

QString nameOfAction(const QString &action)
{
    // A correction's reason stands behind the action.
    const QString name = nameIn(actions, action.section(u": "_s, 0, 0).section(u' ', 0, 1));
    const QString simple = name.isEmpty() ? nameIn(actions, action.section(u": "_s, 0, 0)) : name;
    const QString known = simple.isEmpty() ? nameIn(actions, action.section(u' ', 0, 0)) : simple;
    const QString reason = action.section(u": "_s, 1);
    const QString shown = known.isEmpty() ? action : known;
    return reason.isEmpty() || known.isEmpty() ? shown
                                               : noticedesk::tr("%1: %2").arg(shown, reason);
}

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
    const QString list = nameIn(fields, match.captured(1));
    if (!list.isEmpty())
        return noticedesk::tr("%1 no. %2").arg(list, QString::number(place + 1));
    const QString part = partOf(match.captured(1), place);
    const QString field = nameIn(fields, match.captured(3));
    if (part.isEmpty())
        return path;
    return field.isEmpty() ? part : noticedesk::tr("%1: %2").arg(part, field);
}

QString shownValue(const QString &path, const QString &value)
{
    const QDate day = QDate::fromString(value, Qt::ISODate);
    if (day.isValid() && value.size() == 10)
        return shownDay(day);
    if (value == "recorded"_L1)
        return noticedesk::tr("recorded");
    if (path.endsWith(".sealed"_L1))
        return value == "true"_L1 ? noticedesk::tr("seen") : noticedesk::tr("not seen");
    if (path.endsWith(".outcome"_L1)) {
        for (std::size_t place = 0; place < outcomeNames.size(); ++place) {
            const std::string_view name = outcomeNames[place];
            if (value == QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())))
                return nameOfOutcome(static_cast<OutcomeKind>(place));
        }
    }
    if (path.endsWith(".document"_L1)) {
        if (const auto document = valueNamed<DispatchedDocument>(value))
            return nameOfDocument(*document);
    }
    if (path.endsWith(".channel"_L1)) {
        if (const auto channel = valueNamed<DispatchChannel>(value))
            return nameOfChannel(*channel);
    }
    return value;
}

} // namespace noticedesk
