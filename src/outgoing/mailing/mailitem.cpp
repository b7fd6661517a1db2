// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/mailitem.h"

#include "domain/organization.h"

#include <algorithm>

namespace noticedesk
{

namespace
{

QString registeredNumberOf(const CaseFile &file)
{
    const auto last =
        std::find_if(file.dispatches.rbegin(), file.dispatches.rend(), [](const Dispatch &each) {
            return each.channel == DispatchChannel::RegisteredLetter && !each.struckOut;
        });
    return last == file.dispatches.rend() ? QString() : last->registeredNumber.value_or(QString());
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
                    registeredNumberOf(file)};
}

} // namespace noticedesk
