// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// 機關(構)／用戶: an entry of the directory. The code is unique, the name need not be. What a
/// notice says about an organisation is kept with the notice.
struct Organization
{
    QString code;    ///< as in the address book of the exchange system
    QString name;    ///< not empty
    QString status;  ///< service status as the address book says it: "T" is usable
    QString updated; ///< when the address book changed the entry, in its own words
    std::optional<QString> address;
    std::optional<QString> representative;
    std::optional<QString> phone;
    std::optional<QString> email;

    friend bool operator==(const Organization &, const Organization &) = default;
};

/// An organisation as an address book has it: code, name, status and date of change.
struct IncomingOrganization
{
    Organization organization;
    qsizetype line = 0; ///< where it stands in the file: in CSV where the row begins, in a JSON
                        ///< list which entry; from 1

    friend bool operator==(const IncomingOrganization &, const IncomingOrganization &) = default;
};

} // namespace noticedesk
