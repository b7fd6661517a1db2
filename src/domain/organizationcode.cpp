// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/organizationcode.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

std::optional<OrganizationCode> OrganizationCode::parse(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z0-9]{10}\\z"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return OrganizationCode(text);
}

std::optional<QString> OrganizationCode::numberAfterLetters() const
{
    static const QRegularExpression form(u"\\A[A-Z]{2}(\\d{8})\\z"_s);
    const auto match = form.match(m_text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1);
}

bool looksLikeOrganizationCode(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9]{1,10}\\z"_s);
    return form.match(text).hasMatch();
}

} // namespace noticedesk
