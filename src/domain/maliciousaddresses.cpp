// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/maliciousaddresses.h"

#include "domain/ipaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

/// Whether a bracket closes one that holds a dot or colon, as in addresses that are made harmless:
/// 1(.)2(dot)3.4(:)443.
bool closesSeparator(QStringView untilBracket)
{
    static const QRegularExpression separator(u"[(（](?:[.．:：]|dot|colon)[)）]\\z"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longest = 7; // (colon)
    return separator.match(untilBracket.last(std::min(longest, untilBracket.size())).toString())
        .hasMatch();
}

/// Where it ends what is named from this place on: at a comma, the end of the sentence or of the
/// line, or the bracket that closes it.
qsizetype endOfNamed(QStringView text, qsizetype from)
{
    constexpr QStringView signs(u"，。；\n");
    constexpr QStringView brackets(u")）");
    for (qsizetype at = from; at < text.size(); ++at) {
        if (signs.contains(text[at]) ||
            (brackets.contains(text[at]) && !closesSeparator(text.first(at + 1))))
            return at;
    }
    return text.size();
}

} // namespace

QStringList maliciousAddressesIn(const QString &reason)
{
    static const QRegularExpression mention(u"惡意\\s*(?:IP|ＩＰ|位址)\\s*[（(:：]?"_s);
    QStringList addresses;
    qsizetype end = 0;
    for (auto found = mention.globalMatch(reason); found.hasNext();) {
        const qsizetype from = found.next().capturedEnd();
        if (from <= end)
            continue; // among what was read already
        end = endOfNamed(reason, from);
        for (const WrittenIpAddress &each : writtenIpAddresses(reason.sliced(from, end - from))) {
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
