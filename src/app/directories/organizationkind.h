// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/directories/recordkind.h"
#include "exchange/addressbook.h"
#include "store/directory/organizationimport.h"

#include <memory>

namespace noticedesk
{

/// Organisations for their page. The list is light: it has tens of thousands of rows.
class OrganizationKind final : public DirectoryKind<Organization>
{
public:
    OrganizationKind();

    std::vector<ListedRow> rows(Database &database) const override;
    std::vector<Finding> findings(const RecordTexts &typed) const override;
    QString nameOf(const RecordTexts &texts) const override;

protected:
    std::vector<Finding> refusals(Database &database, qint64 id,
                                  const Organization &organization) const override;
};

/// The service status in words: usable, or as the address book says it.
QString nameOfServiceStatus(const QString &status);

/// The organisations of an address book, as often as they are asked for.
IncomingOrganizations organizationsOf(const std::shared_ptr<const AddressBook> &book);

} // namespace noticedesk
