// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/mailitem.h"

#include "domain/organization.h"

namespace noticedesk
{

namespace
{

/// Of several on one day the last counts. The report goes to another addressee.
std::map<QDate, QString> registeredNumbersOf(const CaseFile &file)
{
    std::map<QDate, QString> numbers;
    for (const Dispatch &each : file.dispatches) {
        if (each.channel == DispatchChannel::RegisteredLetter && !each.struckOut && each.sentOn &&
            each.document != DispatchedDocument::ReportToArchives)
            numbers.insert_or_assign(*each.sentOn, each.registeredNumber.value_or(QString()));
    }
    return numbers;
}

bool isMissing(const std::optional<QString> &text)
{
    return !text || text->trimmed().isEmpty();
}

} // namespace

std::optional<MailItem> mailItem(const QString &caseName, const CaseFile &file,
                                 const std::optional<Organization> &organization)
{
    std::optional<QString> address = file.notice.target.address;
    if (isMissing(address) && organization && organization->code == file.notice.target.code)
        address = organization->address;
    if (isMissing(address) || isMissing(file.notice.target.name))
        return std::nullopt;
    return MailItem{caseName, *file.notice.target.name, postalAddress(*address),
                    registeredNumbersOf(file)};
}

QString MailItem::registeredNumberOn(QDate day) const
{
    const auto number = registeredNumbers.find(day);
    return number == registeredNumbers.end() ? QString() : number->second;
}

} // namespace noticedesk
