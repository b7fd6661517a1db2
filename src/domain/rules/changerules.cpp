// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefields.h"
#include "domain/casefile.h"
#include "domain/findings.h"
#include "domain/recordfields.h"
#include "domain/rules/frozenrecords.h"
#include "domain/rules/rulefinding.h"
#include "domain/tr.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int frozenNotice = 5;

/// The fields of the notice that differ, in the order of its description.
QStringList changedFields(const Notice &before, const Notice &after)
{
    QStringList changed;
    for (const QString &path : changedPaths(fieldsOf(before), fieldsOf(after)))
        changed.append(u"notice."_s + withoutPlaces(path));
    changed.removeDuplicates();
    return changed;
}

void checkRevision(const CaseFile &before, const CaseFile &after,
                   const std::optional<QString> &correctionReason, Findings &found)
{
    const QString field = u"noticeRevision"_s;
    if (after.noticeRevision != before.noticeRevision + 1) {
        found.push_back(errorOf(frozenNotice, field,
                                tr("The notice has revision %1, so a correction makes "
                                   "revision %2, not %3.")
                                    .arg(QString::number(before.noticeRevision),
                                         QString::number(before.noticeRevision + 1),
                                         QString::number(after.noticeRevision))));
    } else if (isMissing(correctionReason)) {
        found.push_back(errorOf(frozenNotice, field,
                                tr("A correction of an issued notice needs a reason. Say why "
                                   "it is corrected.")));
    }
}

} // namespace

std::vector<Finding> findingsForChange(const CaseFile &before, const CaseFile &after,
                                       const std::optional<QString> &correctionReason)
{
    Findings found;
    checkFrozenRecords(before, after, correctionReason, found);
    if (!before.number) {
        sortByField(found);
        return found;
    }
    if (after.number != before.number) {
        found.push_back(errorOf(
            frozenNotice, u"number"_s,
            tr("The case has the number %1, which never changes.").arg(before.number->toString())));
    }
    if (after.noticeRevision != before.noticeRevision) {
        checkRevision(before, after, correctionReason, found);
    } else {
        for (const QString &field : changedFields(before.notice, after.notice)) {
            found.push_back(errorOf(frozenNotice, field,
                                    tr("The notice was issued and is frozen. Make a "
                                       "correction with a reason to change it.")));
        }
    }
    sortByField(found);
    return found;
}

} // namespace noticedesk
