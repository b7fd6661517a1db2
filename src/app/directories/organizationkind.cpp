// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/organizationkind.h"

#include "domain/character.h"
#include "domain/isolation.h"
#include "domain/tr.h"
#include "store/search/folding.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

OrganizationKind::OrganizationKind() : DirectoryKind(u"save organisation"_s) {}

std::vector<ListedRow> OrganizationKind::rows(Database &database) const
{
    std::vector<ListedRow> rows;
    const QString usable = nameOfServiceStatus(u"T"_s);
    Query row(database, u"SELECT id, code, name, status, updated FROM organizations"
                        " ORDER BY code"_s);
    row.run();
    while (row.next()) {
        const QString code = row.value(1).toString();
        const QString name = row.value(2).toString();
        const QString status = row.value(3).toString();
        rows.push_back({row.value(0).toLongLong(),
                        {code, name, status == "T"_L1 ? usable : status, row.value(4).toString()},
                        folded(code + u'\n' + name)});
    }
    return rows;
}

std::vector<Finding> OrganizationKind::findings(const RecordTexts &typed) const
{
    std::vector<Finding> findings;
    if (isBlank(typed.value(u"code"_s)))
        findings.push_back(refusalAt(u"code"_s, noticedesk::tr("An organisation needs a code.")));
    if (isBlank(typed.value(u"name"_s)))
        findings.push_back(refusalAt(u"name"_s, noticedesk::tr("An organisation needs a name.")));
    return findings;
}

QString OrganizationKind::nameOf(const RecordTexts &texts) const
{
    return isolated(texts.value(u"code"_s)) + u' ' + isolated(texts.value(u"name"_s));
}

std::vector<Finding> OrganizationKind::refusals(Database &database, qint64 id,
                                                const Organization &organization) const
{
    const qint64 others =
        database
            .value(u"SELECT count(*) FROM organizations WHERE code = ? AND id <> ?"_s,
                   {organization.code, id})
            .toLongLong();
    if (others == 0)
        return {};
    return {refusalAt(u"code"_s, noticedesk::tr("Another organisation has this code already."))};
}

QString nameOfServiceStatus(const QString &status)
{
    return status == "T"_L1 ? noticedesk::tr("usable") : status;
}

IncomingOrganizations organizationsOf(const std::shared_ptr<const AddressBook> &book)
{
    return [book](const std::function<void(const IncomingOrganization &)> &take) {
        book->forEach([&take](AddressBookEntry &&entry) {
            IncomingOrganization incoming;
            incoming.organization.code = std::move(entry.code);
            incoming.organization.name = std::move(entry.name);
            incoming.organization.status = std::move(entry.statusCode);
            incoming.organization.updated = std::move(entry.updatedAt);
            incoming.line = entry.line;
            take(incoming);
        });
    };
}

} // namespace noticedesk
