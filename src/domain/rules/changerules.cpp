// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/findings.h"
#include "domain/rules/dispatchrules.h"
#include "domain/rules/fieldorder.h"
#include "domain/rules/frozenrecords.h"
#include "domain/rules/rulefinding.h"

#include <QCoreApplication>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int frozenNotice = 5;

QStringList changedFields(const Notice &before, const Notice &after)
{
    QStringList fields;
    const auto compare = [&fields](const auto &left, const auto &right, const QString &field) {
        if (left != right)
            fields.append(field);
    };
    compare(before.date, after.date, u"notice.date"_s);
    compare(before.target.code, after.target.code, u"notice.target.code"_s);
    compare(before.target.name, after.target.name, u"notice.target.name"_s);
    compare(before.target.address, after.target.address, u"notice.target.address"_s);
    compare(before.reason, after.reason, u"notice.reason"_s);
    compare(before.improvementItems, after.improvementItems, u"notice.improvementItems"_s);
    compare(before.legalBases, after.legalBases, u"notice.legalBasis"_s);
    compare(before.deadline, after.deadline, u"notice.deadline"_s);
    compare(before.contact.unit, after.contact.unit, u"notice.contact.unit"_s);
    compare(before.contact.name, after.contact.name, u"notice.contact.name"_s);
    compare(before.contact.phone, after.contact.phone, u"notice.contact.phone"_s);
    compare(before.contact.email, after.contact.email, u"notice.contact.email"_s);
    return fields;
}

void checkRevision(const CaseFile &before, const CaseFile &after,
                   const std::optional<QString> &correctionReason, Findings &found)
{
    const QString field = u"noticeRevision"_s;
    if (after.noticeRevision != before.noticeRevision + 1) {
        found.push_back(
            errorOf(frozenNotice, field,
                    QCoreApplication::translate("noticedesk",
                                                "The notice has revision %1, so a correction makes "
                                                "revision %2, not %3.")
                        .arg(QString::number(before.noticeRevision),
                             QString::number(before.noticeRevision + 1),
                             QString::number(after.noticeRevision))));
    } else if (isMissing(correctionReason)) {
        found.push_back(errorOf(
            frozenNotice, field,
            QCoreApplication::translate("noticedesk",
                                        "A correction of an issued notice needs a reason. Say why "
                                        "it is corrected.")));
    }
}

} // namespace

std::vector<Finding> findingsForChange(const CaseFile &before, const CaseFile &after,
                                       const std::optional<QString> &correctionReason)
{
    Findings found;
    checkFrozenRecords(before, after, correctionReason, found);
    checkNewDispatches(before, after, found);
    if (!before.number) {
        sortByField(found);
        return found;
    }
    if (after.number != before.number) {
        found.push_back(
            errorOf(frozenNotice, u"number"_s,
                    QCoreApplication::translate("noticedesk",
                                                "The case has the number %1, which never changes.")
                        .arg(before.number->toString())));
    }
    if (after.noticeRevision != before.noticeRevision) {
        checkRevision(before, after, correctionReason, found);
    } else {
        for (const QString &field : changedFields(before.notice, after.notice)) {
            found.push_back(errorOf(frozenNotice, field,
                                    QCoreApplication::translate(
                                        "noticedesk", "The notice was issued and is frozen. Make a "
                                                      "correction with a reason to change it.")));
        }
    }
    sortByField(found);
    return found;
}

} // namespace noticedesk
