// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/directories/organizationkind.h"

#include "domain/character.h"
#include "domain/tr.h"
#include "exchange/addressbook.h"
#include "store/search/folding.h"

#include <QHash>

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
    return texts.value(u"code"_s) + u' ' + texts.value(u"name"_s);
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

std::vector<Organization> organizationsFrom(const QString &path)
{
    std::vector<Organization> organizations;
    for (AddressBookEntry &entry : readAddressBook(path)) {
        Organization &organization = organizations.emplace_back();
        organization.code = std::move(entry.code);
        organization.name = std::move(entry.name);
        organization.status = std::move(entry.statusCode);
        organization.updated = std::move(entry.updatedAt);
    }
    return organizations;
}

ImportCounts countImport(Database &database, const std::vector<Organization> &organizations)
{
    QHash<QString, QStringList> known;
    Query row(database, u"SELECT code, name, status, updated FROM organizations"_s);
    row.run();
    while (row.next())
        known.insert(row.value(0).toString(),
                     {row.value(1).toString(), row.value(2).toString(), row.value(3).toString()});
    ImportCounts counts;
    for (const Organization &entry : organizations) {
        const auto found = known.constFind(entry.code);
        if (found == known.constEnd())
            ++counts.added;
        else if (*found == QStringList{entry.name, entry.status, entry.updated})
            ++counts.unchanged;
        else
            ++counts.changed;
    }
    return counts;
}

} // namespace noticedesk
