// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// 統一編號: eight digits with the check of the Ministry of Finance (in force since 2023: the sum
/// is divisible by 5).
class TaxIdNumber final
{
public:
    /// Nothing unless the text is exactly eight ASCII digits that pass the check.
    static std::optional<TaxIdNumber> parse(const QString &text);

    const QString &toString() const { return m_text; }

    friend bool operator==(const TaxIdNumber &, const TaxIdNumber &) = default;

private:
    explicit TaxIdNumber(const QString &text) : m_text(text) {}

    QString m_text;
};

} // namespace noticedesk
