// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casefile.h"
#include "domain/rules/rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int missingPiece = 1;

bool hasEntry(const QStringList &list)
{
    return std::any_of(list.cbegin(), list.cend(),
                       [](const QString &entry) { return !isMissing(entry); });
}

void checkTarget(const NoticeTarget &target, Findings &found)
{
    if (isMissing(target.code)) {
        found.push_back(errorOf(
            missingPiece, u"notice.target.code"_s,
            QCoreApplication::translate("noticedesk", "The organisation's code is missing. Choose "
                                                      "the organisation or type its code.")));
    }
    if (isMissing(target.name)) {
        found.push_back(errorOf(
            missingPiece, u"notice.target.name"_s,
            QCoreApplication::translate("noticedesk", "The organisation's name is missing. Choose "
                                                      "the organisation or type its name.")));
    }
}

void checkContents(const Notice &notice, Findings &found)
{
    if (isMissing(notice.reason)) {
        found.push_back(errorOf(
            missingPiece, u"notice.reason"_s,
            QCoreApplication::translate("noticedesk",
                                        "The reason is missing. Say what happened and what the "
                                        "organisation is asked about.")));
    }
    if (!hasEntry(notice.improvementItems)) {
        found.push_back(errorOf(
            missingPiece, u"notice.improvementItems"_s,
            QCoreApplication::translate(
                "noticedesk", "There is no improvement item. Write at least one thing that the "
                              "organisation must do.")));
    }
    if (!hasEntry(notice.legalBases)) {
        found.push_back(
            errorOf(missingPiece, u"notice.legalBasis"_s,
                    QCoreApplication::translate(
                        "noticedesk", "There is no legal basis. Name at least one provision.")));
    }
    if (!notice.deadline) {
        found.push_back(errorOf(
            missingPiece, u"notice.deadline"_s,
            QCoreApplication::translate("noticedesk", "The deadline is missing. Say by which day "
                                                      "the improvement must be done.")));
    }
}

void checkContact(const ContactWindow &contact, Findings &found)
{
    if (isMissing(contact.unit)) {
        found.push_back(errorOf(
            missingPiece, u"notice.contact.unit"_s,
            QCoreApplication::translate("noticedesk", "The contact window's unit is missing. Say "
                                                      "which unit may be asked.")));
    }
    if (isMissing(contact.name)) {
        found.push_back(errorOf(
            missingPiece, u"notice.contact.name"_s,
            QCoreApplication::translate("noticedesk", "The contact window's name is missing. Say "
                                                      "who may be asked.")));
    }
    if (isMissing(contact.phone) && isMissing(contact.email)) {
        found.push_back(errorOf(
            missingPiece, u"notice.contact.phone"_s,
            QCoreApplication::translate("noticedesk",
                                        "The contact window has neither telephone nor e-mail. Give "
                                        "at least one of them.")));
    }
}

} // namespace

void checkIssuing(const CaseFile &file, Findings &found)
{
    checkTarget(file.notice.target, found);
    checkContents(file.notice, found);
    checkContact(file.notice.contact, found);
}

} // namespace noticedesk
