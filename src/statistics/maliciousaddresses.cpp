// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics/maliciousaddresses.h"

#include "domain/ipaddress.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QStringList maliciousAddressesIn(const QString &reason)
{
    static const QRegularExpression mention(
        u"惡意\\s*(?:IP|ＩＰ|位址)\\s*[（(:：]?([^)），。；\n]{0,400})"_s);
    QStringList addresses;
    if (!reason.contains(u"惡意"_s))
        return addresses;
    for (auto found = mention.globalMatch(reason); found.hasNext();) {
        for (const WrittenIpAddress &each : writtenIpAddresses(found.next().captured(1))) {
            if (each.address)
                addresses.append(*each.address);
        }
    }
    addresses.removeDuplicates();
    return addresses;
}

QStringList maliciousAddressesOf(const QString &lines)
{
    QStringList addresses;
    for (const QString &line : lines.split(u'\n')) {
        const auto written = writtenIpAddresses(line);
        for (const WrittenIpAddress &each : written)
            addresses.append(each.address.value_or(each.written));
        if (written.empty() && !line.trimmed().isEmpty())
            addresses.append(line.trimmed());
    }
    addresses.removeDuplicates();
    return addresses;
}

} // namespace noticedesk
