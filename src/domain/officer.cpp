// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/officer.h"

#include <algorithm>

namespace noticedesk
{

const Officer *officerWithAccount(const std::vector<Officer> &officers, const QString &account)
{
    if (account.isEmpty())
        return nullptr;
    const auto found = std::find_if(officers.begin(), officers.end(), [&](const Officer &officer) {
        return officer.account == account;
    });
    return found == officers.end() ? nullptr : &*found;
}

bool isDeputized(const Officer &officer, QDate day)
{
    return officer.deputy && officer.deputyFrom && *officer.deputyFrom <= day &&
           (!officer.deputyTo || day <= *officer.deputyTo);
}

QStringList officersLookedAfter(const std::vector<Officer> &officers, const QString &account,
                                QDate day)
{
    const Officer *self = officerWithAccount(officers, account);
    if (!self)
        return {};
    QStringList names{self->name};
    for (const Officer &officer : officers) {
        if (officer.deputy == self->name && officer.name != self->name && isDeputized(officer, day))
            names.append(officer.name);
    }
    return names;
}

} // namespace noticedesk
