// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ipaddress.h"

#include <QRegularExpression>

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype ipv6Groups = 8;

bool isIpv4(const QString &text)
{
    static const QRegularExpression form(
        u"\\A(?:(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)(?:\\.(?!\\z)|\\z)){4}\\z"_s);
    return form.match(text).hasMatch();
}

bool areIpv6Groups(const QStringList &groups)
{
    static const QRegularExpression form(u"\\A[0-9A-Fa-f]{1,4}\\z"_s);
    return std::all_of(groups.cbegin(), groups.cend(),
                       [](const QString &group) { return form.match(group).hasMatch(); });
}

QStringList groupsOf(const QString &text)
{
    return text.isEmpty() ? QStringList() : text.split(u':');
}

bool isIpv6(const QString &text)
{
    const QStringList halves = text.split(u"::"_s);
    const QStringList before = groupsOf(halves.first());
    if (halves.size() == 1)
        return before.size() == ipv6Groups && areIpv6Groups(before);
    const QStringList after = groupsOf(halves.last());
    return halves.size() == 2 && before.size() + after.size() < ipv6Groups &&
           areIpv6Groups(before) && areIpv6Groups(after);
}

} // namespace

bool isUsualIpAddress(const QString &text)
{
    return isIpv4(text) || isIpv6(text);
}

QStringList ipAddressesIn(const QString &text)
{
    static const QRegularExpression form(u"(?<![\\d.])\\d{1,4}(?:\\.\\d{1,4}){3}(?!\\d|\\.\\d)"_s);
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    return found;
}

} // namespace noticedesk
