// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticedesk
{

/// An address as it stands on an envelope: 郵遞區號 on the first line, the rest below.
struct PostalAddress
{
    QString postcode; ///< three, five or six digits; empty if the address names none
    QString place;

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// Parts an address as people write it: 708201臺南市安平區永華路二段6號, (708)臺南市…,
/// ７０８臺南市…. Digits that are no usual 郵遞區號 stay where they are.
PostalAddress postalAddress(const QString &address);

} // namespace noticedesk
