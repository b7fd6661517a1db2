// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

/// The year 1 of the Republic is 1912.
inline constexpr int yearsBeforeRepublic = 1911;

/// The text form of a date in the calendar of the Republic of China (year 1 = 1912).
///
/// Inside the program and in files a date is a QDate; a RocDate is how people read and type it.
/// Valid from 1912-01-01 (民國1年1月1日) to 2910-12-31 (民國999年12月31日).
class RocDate final
{
public:
    /// The ROC form of a date; nothing if the date is invalid or outside the valid range.
    static std::optional<RocDate> fromDate(QDate date);

    /// Understands what people type: 1151122, 115.11.22, 115/11/22, 115-11-22, 115年11月22日, all
    /// also after 民國 or 中華民國, 民國元年, 20261122, 2026-11-22, 2026/11/22, 2026.11.22 and
    /// 2026年11月22日; with full-width digits and signs, with Chinese numerals before 年, 月 and
    /// 日, with blanks around the parts, with a weekday or a time of day after it and with 前 or
    /// 止. Nothing if the text is anything else, the date impossible, the weekday another, or a
    /// year of one or two digits stands before signs: it may be of another century (readDate()).
    static std::optional<RocDate> parse(const QString &text);

    QDate date() const { return m_date; }
    int year() const { return m_date.year() - yearsBeforeRepublic; } ///< ROC year, 1 to 999.

    QString formal() const; ///< 中華民國115年11月22日
    QString plain() const;  ///< 115年11月22日
    QString
    slashed() const; ///< 115/11/22; the year has three digits, 099/12/31, so that it is clear

    friend bool operator==(const RocDate &, const RocDate &) = default;

private:
    explicit RocDate(QDate date) : m_date(date) {}

    QDate m_date;
};

} // namespace noticedesk
