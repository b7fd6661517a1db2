// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/letters/organizationcodes.h"

#include "domain/organization.h"
#include "store/database/database.h"
#include "store/directory/directory.h"

#include <QSet>

namespace noticedesk
{

QHash<QString, QString> codesOfNames(Database &database, const QStringList &names)
{
    const QSet<QString> wanted(names.begin(), names.end());
    QHash<QString, QString> codes;
    QSet<QString> ambiguous;
    forEachOrganization(database, [&](Id<Organization>, const Organization &organization) {
        if (!wanted.contains(organization.name))
            return;
        if (codes.contains(organization.name))
            ambiguous.insert(organization.name);
        codes.insert(organization.name, organization.code);
    });
    for (const QString &name : ambiguous)
        codes.remove(name);
    return codes;
}

} // namespace noticedesk
