// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace noticedesk
{

/// 案號: ROC year and serial, "115-0001". The serial restarts each ROC year and is never reused.
///
/// The year is 1 to 999, the serial 1 to 999999, printed with at least four digits.
class CaseNumber final
{
public:
    /// Nothing if the year or the serial is outside its range.
    static std::optional<CaseNumber> fromParts(int rocYear, int serial);
    /// Exactly the form that toString() gives; nothing for any other text.
    static std::optional<CaseNumber> parse(const QString &text);

    int rocYear() const { return m_rocYear; }
    int serial() const { return m_serial; }
    QString toString() const;

    friend auto operator<=>(const CaseNumber &, const CaseNumber &) = default;

private:
    CaseNumber(int rocYear, int serial) : m_rocYear(rocYear), m_serial(serial) {}

    int m_rocYear;
    int m_serial;
};

} // namespace noticedesk
