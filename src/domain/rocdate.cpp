// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rocdate.h"

#include "domain/dateparts.h"

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int lastRocYear = 999;

} // namespace

std::optional<RocDate> RocDate::fromDate(QDate date)
{
    if (!date.isValid() || date.year() <= yearsBeforeRepublic ||
        date.year() > yearsBeforeRepublic + lastRocYear)
        return std::nullopt;
    return RocDate(date);
}

std::optional<RocDate> RocDate::parse(const QString &text)
{
    const DateText dateText = withoutRemarks(foldedDateText(text));
    const auto whole = wholeDateIn(dateText.date);
    const bool isClear = whole && (whole->year != YearForm::Short || dateText.date.contains(u'年'));
    if (!isClear)
        return std::nullopt;
    const QDate date(whole->parts.year, whole->parts.month, whole->parts.day);
    if (dateText.weekday != 0 && dateText.weekday != date.dayOfWeek())
        return std::nullopt;
    return fromDate(date);
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
    constexpr int digitsOfYear = 3;
    return u"%1/%2/%3"_s.arg(QString::number(year()).rightJustified(digitsOfYear, u'0'),
                             twoDigits(m_date.month()), twoDigits(m_date.day()));
}

} // namespace noticedesk
