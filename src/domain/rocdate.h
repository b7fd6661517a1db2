// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace noticedesk
{

/// The text form of a date in the calendar of the Republic of China (year 1 = 1912).
///
/// Inside the program and in files a date is a QDate; a RocDate is how people read and type it.
/// Valid from 1912-01-01 (民國1年1月1日) to 2910-12-31 (民國999年12月31日).
class RocDate final
{
public:
    /// The ROC form of a date; nothing if the date is invalid or outside the valid range.
    static std::optional<RocDate> fromDate(QDate date);

    /// Understands what people type: 1151122, 115.11.22, 115/11/22, 115-11-22, 115年11月22日,
    /// 民國115年11月22日, 中華民國115年11月22日 and 2026-11-22, with full-width digits and signs
    /// and with blanks around the parts. Nothing if the text is anything else or the date
    /// impossible.
    static std::optional<RocDate> parse(const QString &text);

    QDate date() const { return m_date; }
    int year() const { return m_date.year() - 1911; } ///< ROC year, 1 to 999.

    QString formal() const;  ///< 中華民國115年11月22日
    QString plain() const;   ///< 115年11月22日
    QString slashed() const; ///< 115/11/22

    friend bool operator==(const RocDate &, const RocDate &) = default;

private:
    explicit RocDate(QDate date) : m_date(date) {}

    QDate m_date;
};

} // namespace noticedesk
