// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/incident/organizationfinder.h"

#include "domain/damage.h"
#include "domain/error.h"
#include "domain/tr.h"
#include "exchange/quoted.h"
#include "store/search/folding.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// How many organisations of one name are told.
constexpr std::size_t mostToldCodes = 5;

/// Names that differ in nothing but shapes and blanks are the same to a reader.
QString comparedName(const QString &name)
{
    QString compared = folded(name);
    compared.removeIf([](QChar each) { return each.isSpace(); });
    return compared;
}

} // namespace

OrganizationFinder::OrganizationFinder(Database &database, const std::vector<ListEntry> &entries)
{
    QSet<QString> codes;
    QSet<QString> names;
    for (const ListEntry &entry : entries) {
        codes.insert(entry.code);
        if (entry.code.isEmpty())
            names.insert(entry.name);
    }
    forEachOrganization(database, [&](Id<Organization> id, const Organization &organization) {
        const Known known{id, organization.code, organization.name};
        if (codes.contains(organization.code))
            m_ofCode.insert(organization.code, known);
        if (names.contains(organization.name))
            m_ofName[organization.name].push_back(known);
    });
}

Id<Organization> OrganizationFinder::organizationOf(const ListEntry &entry) const
{
    if (entry.code.isEmpty())
        return withName(entry.name);
    const auto found = m_ofCode.constFind(entry.code);
    if (found != m_ofCode.constEnd())
        return found->id;
    if (auto damage = damageOfCode(entry.code)) {
        damage->chop(1); // its full stop
        throw Error(tr("unknown organisation: %1").arg(*damage));
    }
    throw Error(
        tr("unknown organisation: the directory has no code “%1”").arg(excerpt(entry.code)));
}

Id<Organization> OrganizationFinder::withName(const QString &name) const
{
    const auto found = m_ofName.constFind(name);
    if (found == m_ofName.constEnd())
        throw Error(tr("unknown organisation: the directory has no name “%1”").arg(excerpt(name)));
    if (found->size() == 1)
        return found->front().id;
    QStringList codes;
    for (std::size_t at = 0; at < std::min(found->size(), mostToldCodes); ++at)
        codes.append((*found)[at].code);
    throw Error(tr("%1 organisations have the name “%2” (%3); the list must say the code")
                    .arg(QString::number(found->size()), excerpt(name), codes.join(u'、')));
}

std::optional<QString> OrganizationFinder::remarkOn(const ListEntry &entry) const
{
    const auto found = m_ofCode.constFind(entry.code);
    if (entry.name.isEmpty() || found == m_ofCode.constEnd() ||
        comparedName(found->name) == comparedName(entry.name))
        return std::nullopt;
    return tr("The list calls %1 “%2”, the directory “%3”")
        .arg(entry.code, excerpt(entry.name), excerpt(found->name));
}

} // namespace noticedesk
