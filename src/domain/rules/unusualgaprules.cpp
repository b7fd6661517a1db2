// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int unusualGap = 21;
constexpr qint64 usualDays = 60; // as R22 has it between a notice's date and today

/// Remarks on a day at its field that follows another after a longer time than is usual. Days in
/// the wrong order are checkDateOrder()'s.
void remarkGap(const std::optional<QDate> &earlier, const std::optional<QDate> &later,
               const QString &field, Findings &found)
{
    if (!earlier || !later || earlier->daysTo(*later) <= usualDays)
        return;
    found.push_back(warningOf(unusualGap, field,
                              tr("%1 is more than 60 days after %2. Check that "
                                 "both dates are right.")
                                  .arg(inSentence(*later), inSentence(*earlier))));
}

} // namespace

void checkUnusualGaps(const CaseFile &file, Findings &found)
{
    for (std::size_t index = 0; index < file.dispatches.size(); ++index) {
        const Dispatch &dispatch = file.dispatches.at(index);
        if (dispatch.struckOut)
            continue;
        const QString path = entryPath(u"dispatches"_s, qsizetype(index));
        // Corrections go out later, and papers of a suspension have its dates.
        if (dispatch.document == DispatchedDocument::Notice && file.noticeRevision == 1)
            remarkGap(file.notice.date, dispatch.sentOn, path + u".sentOn"_s, found);
        remarkGap(dispatch.sentOn, dispatch.deliveredOn, path + u".deliveredOn"_s, found);
    }
    if (file.response) {
        remarkGap(file.response->receivedOn, file.response->phoneConfirmedOn,
                  u"response.phoneConfirmedOn"_s, found);
    }
    if (file.suspension) {
        remarkGap(file.suspension->letterSentOn, file.suspension->letterDeliveredOn,
                  u"suspension.letterDeliveredOn"_s, found);
    }
}

} // namespace noticedesk
