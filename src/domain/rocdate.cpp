// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rocdate.h"

#include "domain/dateparts.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int gregorianOffset = 1911;
constexpr int lastRocYear = 999;

} // namespace

std::optional<RocDate> RocDate::fromDate(QDate date)
{
    if (!date.isValid() || date.year() <= gregorianOffset ||
        date.year() > gregorianOffset + lastRocYear)
        return std::nullopt;
    return RocDate(date);
}

std::optional<RocDate> RocDate::parse(const QString &text)
{
    const auto parts = wholeDateIn(foldedDateText(text));
    if (!parts)
        return std::nullopt;
    return fromDate(QDate(parts->year, parts->month, parts->day));
}

QString RocDate::formal() const
{
    return u"中華民國"_s + plain();
}

QString RocDate::plain() const
{
    return u"%1年%2月%3日"_s.arg(QString::number(year()), QString::number(m_date.month()),
                                 QString::number(m_date.day()));
}

QString RocDate::slashed() const
{
    const auto twoDigits = [](int number) {
        return QString::number(number).rightJustified(2, u'0');
    };
    return u"%1/%2/%3"_s.arg(QString::number(year()), twoDigits(m_date.month()),
                             twoDigits(m_date.day()));
}

} // namespace noticedesk
