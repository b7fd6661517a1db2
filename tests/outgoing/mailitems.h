// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/officesettings.h"
#include "outgoing/mailing/mailingpapers.h"

/// Letters of a day, and the office that sends them.
namespace noticedesk::testing
{

inline const QDate mailingDay(2026, 11, 23);

inline OfficeSettings mailingOffice()
{
    OfficeSettings office;
    office.name = QStringLiteral("臺南市政府智慧發展中心");
    office.address = QStringLiteral("708201臺南市安平區永華路二段6號");
    return office;
}

inline std::vector<MailItem> mailItems(int count)
{
    std::vector<MailItem> items;
    for (int at = 1; at <= count; ++at)
        items.push_back(
            {QStringLiteral("115-%1").arg(at, 4, 10, QChar(u'0')),
             QStringLiteral("臺南市測試𠮷公會"),
             {QStringLiteral("700201"), QStringLiteral("臺南市中西區南門路21號3樓之%1").arg(at)},
             {{mailingDay, QStringLiteral("4301%1").arg(at, 2, 10, QChar(u'0'))}}});
    return items;
}

} // namespace noticedesk::testing
