// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/casenumber.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lastYear = 999;
constexpr int lastSerial = 999999;
constexpr int printedDigits = 4;

} // namespace

std::optional<CaseNumber> CaseNumber::fromParts(int rocYear, int serial)
{
    if (rocYear < 1 || rocYear > lastYear || serial < 1 || serial > lastSerial)
        return std::nullopt;
    return CaseNumber(rocYear, serial);
}

std::optional<CaseNumber> CaseNumber::parse(const QString &text)
{
    static const QRegularExpression form(u"\\A([1-9]\\d{0,2})-(\\d{4}|[1-9]\\d{4,5})\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return fromParts(match.captured(1).toInt(), match.captured(2).toInt());
}

QString CaseNumber::toString() const
{
    return QString::number(m_rocYear) + u'-' +
           QString::number(m_serial).rightJustified(printedDigits, u'0');
}

} // namespace noticedesk
