// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/fieldorder.h"

#include <QRegularExpression>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <tuple>
#include <utility>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// Paths without the indexes of lists, from the top of the first sheet to the foot of the second,
/// then what no sheet prints.
const QStringList &fieldsOnPaper()
{
    static const QStringList fields{
        u"number"_s,
        u"noticeRevision"_s,
        u"notice"_s,
        u"notice.date"_s,
        u"notice.target.code"_s,
        u"notice.target.name"_s,
        u"notice.target.address"_s,
        u"notice.reason"_s,
        u"notice.improvementItems"_s,
        u"notice.legalBasis"_s,
        u"notice.deadline"_s,
        u"notice.contact.unit"_s,
        u"notice.contact.name"_s,
        u"notice.contact.phone"_s,
        u"notice.contact.email"_s,
        u"response"_s,
        u"response.respondent.name"_s,
        u"response.respondent.phone"_s,
        u"response.respondent.email"_s,
        u"response.statement"_s,
        u"response.items"_s,
        u"response.sealed"_s,
        u"response.receivedOn"_s,
        u"response.channel"_s,
        u"response.phoneConfirmedOn"_s,
        u"rounds"_s,
        u"rounds.outcome"_s,
        u"rounds.extendedTo"_s,
        u"rounds.notifiedOn"_s,
        u"rounds.suspendedFrom"_s,
        u"rounds.text"_s,
        u"rounds.tracker"_s,
        u"rounds.trackedOn"_s,
        u"dispatches"_s,
        u"dispatches.document"_s,
        u"dispatches.channel"_s,
        u"dispatches.sentOn"_s,
        u"dispatches.deliveredOn"_s,
        u"dispatches.documentNumber"_s,
        u"dispatches.registeredNumber"_s,
        u"dispatches.struckOut"_s,
        u"calls"_s,
        u"calls.on"_s,
        u"calls.at"_s,
        u"calls.spokeWith"_s,
        u"calls.by"_s,
        u"calls.reached"_s,
        u"calls.note"_s,
        u"suspension"_s,
        u"suspension.letterNumber"_s,
        u"suspension.letterSentOn"_s,
        u"suspension.letterDeliveredOn"_s,
        u"suspension.reportedOn"_s,
        u"suspension.restoredOn"_s,
        u"withdrawal.on"_s,
        u"withdrawal.reason"_s,
        u"reopenings.on"_s,
        u"reopenings.reason"_s,
        u"reopenings.afterRound"_s,
    };
    return fields;
}

/// The list that holds the field, the place in that list, the field, the place in the field's list.
using Place = std::tuple<qsizetype, qsizetype, qsizetype, qsizetype>;

Place placeOf(const QString &path)
{
    static const QRegularExpression form(
        u"\\A(?<head>[^.\\[]+)(?:\\[(?<outer>\\d+)\\])?(?<rest>[^\\[]*)(?:\\[(?<inner>\\d+)\\])?"_s);
    const auto match = form.match(path);
    const QString head = match.captured(u"head");
    const QString field = head + match.captured(u"rest");
    const auto &fields = fieldsOnPaper();
    const auto section = std::find_if(fields.cbegin(), fields.cend(), [&head](const QString &each) {
        return each.startsWith(head);
    });
    return {std::distance(fields.cbegin(), section), match.captured(u"outer").toLongLong(),
            std::distance(fields.cbegin(), std::find(fields.cbegin(), fields.cend(), field)),
            match.captured(u"inner").toLongLong()};
}

} // namespace

void sortByField(Findings &found)
{
    using Key = std::pair<Place, int>;
    std::vector<std::pair<Key, Finding>> keyed;
    keyed.reserve(found.size());
    for (Finding &finding : found) {
        const int rule = QStringView(finding.code).mid(1).toInt();
        Key key{placeOf(finding.field), rule};
        keyed.emplace_back(std::move(key), std::move(finding));
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    for (std::size_t index = 0; index < found.size(); ++index)
        found[index] = std::move(keyed[index].second);
}

} // namespace noticedesk
