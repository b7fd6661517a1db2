// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recordfindings.h"

#include "domain/character.h"
#include "domain/incident.h"
#include "domain/notice.h"
#include "domain/officecalendar.h"
#include "domain/officesettings.h"
#include "domain/organization.h"
#include "domain/textblock.h"
#include "domain/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

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
