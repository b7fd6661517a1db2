// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordfindings.h"

#include "domain/character.h"
#include "domain/incident.h"
#include "domain/notice.h"
#include "domain/officecalendar.h"
#include "domain/officer.h"
#include "domain/officesettings.h"
#include "domain/organization.h"
#include "domain/textblock.h"
#include "domain/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

void lookAtDeputy(const Officer &officer, std::vector<Finding> &found)
{
    if (!officer.deputy) {
        if (officer.deputyFrom || officer.deputyTo)
            found.push_back(recordFinding(
                u"deputy"_s, tr("There are days, but no deputy. Choose who stands in.")));
        return;
    }
    if (*officer.deputy == officer.name)
        found.push_back(
            recordFinding(u"deputy"_s, tr("Nobody is their own deputy. Choose another officer.")));
    if (!officer.deputyFrom)
        found.push_back(recordFinding(
            u"deputyFrom"_s, tr("This needs a day, such as 1151122 or +0, from which the deputy "
                                "stands in.")));
    else if (officer.deputyTo && *officer.deputyTo < *officer.deputyFrom)
        found.push_back(recordFinding(u"deputyTo"_s, tr("The last day is before the first.")));
}

} // namespace

std::vector<Finding> recordFindings(const Organization &organization)
{
    std::vector<Finding> found;
    if (isBlank(organization.code))
        found.push_back(recordFinding(u"code"_s, tr("An organisation needs a code.")));
    if (isBlank(organization.name))
        found.push_back(recordFinding(u"name"_s, tr("An organisation needs a name.")));
    return found;
}

std::vector<Finding> recordFindings(const Incident &incident)
{
    std::vector<Finding> found;
    if (isBlank(incident.title))
        found.push_back(
            recordFinding(u"title"_s, tr("An incident needs a title, by which it is chosen.")));
    if (found.empty() && incident.first && incident.last && *incident.last < *incident.first)
        found.push_back(recordFinding(u"last"_s, tr("The last day is before the first.")));
    return found;
}

std::vector<Finding> recordFindings(const ContactWindow &contact)
{
    if (isBlank(contact.unit.value_or(QString())) && isBlank(contact.name.value_or(QString())))
        return {recordFinding(u"name"_s, tr("A contact window needs a unit or a name."))};
    return {};
}

std::vector<Finding> recordFindings(const TextBlock &block)
{
    std::vector<Finding> found;
    if (isBlank(block.title))
        found.push_back(
            recordFinding(u"title"_s, tr("A text needs a title, by which it is chosen.")));
    if (isBlank(block.text))
        found.push_back(recordFinding(u"text"_s, tr("There is no text yet.")));
    return found;
}

std::vector<Finding> recordFindings(const Officer &officer,
                                    const std::optional<std::vector<Officer>> &others)
{
    std::vector<Finding> found;
    if (isBlank(officer.name))
        found.push_back(recordFinding(u"name"_s, tr("An officer needs a name.")));
    lookAtDeputy(officer, found);
    if (!others)
        return found;
    const auto isThere = [&](const auto &isThis) {
        return std::any_of(others->begin(), others->end(), isThis);
    };
    if (isThere([&](const Officer &other) { return other.name == officer.name; }))
        found.push_back(recordFinding(
            u"name"_s, tr("Another officer has this name already. Write them apart, for example "
                          "by the unit.")));
    if (officer.account &&
        isThere([&](const Officer &other) { return other.account == officer.account; }))
        found.push_back(
            recordFinding(u"account"_s, tr("Another officer has this account already.")));
    if (officer.deputy && officer.deputy != officer.name &&
        !isThere([&](const Officer &other) { return other.name == *officer.deputy; }))
        found.push_back(recordFinding(
            u"deputy"_s, tr("The deputy is no officer of this office. Add the deputy first.")));
    return found;
}

std::vector<Finding> recordFindings(const OfficeSettings &)
{
    return {};
}

std::vector<Finding> recordFindings(const LocalClosure &closure, const std::vector<QDate> &others)
{
    std::vector<Finding> found;
    if (!closure.day.isValid())
        found.push_back(recordFinding(u"day"_s, tr("This needs a day, such as 1151122 or +0.")));
    else if (std::find(others.begin(), others.end(), closure.day) != others.end())
        found.push_back(recordFinding(u"day"_s, tr("This day is among the closures already.")));
    if (isBlank(closure.reason))
        found.push_back(recordFinding(u"reason"_s, tr("This needs a reason; say why.")));
    return found;
}

Finding recordFinding(const QString &field, const QString &sentence)
{
    return {Severity::Error, QString(), field, sentence};
}

} // namespace noticedesk
