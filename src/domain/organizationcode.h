// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticedesk
{

/// 機關(構)代碼: ten characters, each A to Z or 0 to 9, as in 395000000A or XC12345678.
///
/// The text is taken as it is: small letters, full-width characters and blanks are not a code.
class OrganizationCode final
{
public:
    static std::optional<OrganizationCode> parse(const QString &text);

    const QString &toString() const { return m_text; }

    /// The eight digits of a group's or company's code (two letters and eight digits); nothing for
    /// the code of an authority.
    std::optional<QString> numberAfterLetters() const;

    friend bool operator==(const OrganizationCode &, const OrganizationCode &) = default;

private:
    explicit OrganizationCode(const QString &text) : m_text(text) {}

    QString m_text;
};

/// Whether a text may be such a code that is not typed whole or in small letters: letters and
/// digits, at most ten. Anything else in the field of a code may be about a person.
bool looksLikeOrganizationCode(const QString &text);

} // namespace noticedesk
