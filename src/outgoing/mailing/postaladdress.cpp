// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing/mailing/postaladdress.h"

#include "domain/usualforms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString withPlainDigits(const QString &text)
{
    QString plain;
    for (const QChar each : text) {
        const int digit = each.digitValue();
        plain += digit >= 0 ? QString::number(digit) : u"-"_s;
    }
    return plain.remove(u'-');
}

} // namespace

PostalAddress postalAddress(const QString &address)
{
    static const QRegularExpression beginning(
        u"\\A([(（\\[［]?)([0-9０-９]{3}(?:[-－]?[0-9０-９]{2,3})?)([)）\\]］]?)(?![0-9０-９])[\\s　,，]*"_s);
    const QString whole = address.simplified();
    const auto match = beginning.match(whole);
    const QString postcode = withPlainDigits(match.captured(2));
    const bool isEnclosed = match.captured(1).isEmpty() == match.captured(3).isEmpty();
    const QString place = whole.mid(match.capturedEnd());
    if (!match.hasMatch() || !isEnclosed || !isUsualPostcode(postcode) || place.isEmpty())
        return {{}, whole};
    return {postcode, place};
}

} // namespace noticedesk
