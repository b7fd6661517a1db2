// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pagecode.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString PageCode::toText() const
{
    const QString stem = u"ND1|%1|%2|%3|%4/%5"_s.arg(caseNumber ? caseNumber->toString() : u"-"_s,
                                                     QString(sheet), QString::number(revision),
                                                     QString::number(page), QString::number(pages));
    const QByteArray check =
        QCryptographicHash::hash(stem.toUtf8(), QCryptographicHash::Sha256).toHex().left(6);
    return stem + u'|' + QString::fromLatin1(check);
}

std::optional<PageCode> PageCode::parse(const QString &text)
{
    static const QRegularExpression form(
        u"\\AND1\\|(-|[0-9-]{6,10})\\|([A-Z])\\|([1-9][0-9]{0,5})"
        "\\|([1-9][0-9]{0,5})/([1-9][0-9]{0,5})\\|[0-9a-f]{6}\\z"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PageCode code;
    if (match.captured(1) != "-"_L1) {
        code.caseNumber = CaseNumber::parse(match.captured(1));
        if (!code.caseNumber)
            return std::nullopt;
    }
    code.sheet = match.captured(2).front();
    code.revision = match.captured(3).toInt();
    code.page = match.captured(4).toInt();
    code.pages = match.captured(5).toInt();
    if (code.page > code.pages || code.toText() != text)
        return std::nullopt;
    return code;
}

bool PageCode::isMeantBy(const QString &text)
{
    return text.startsWith("ND1|"_L1);
}

} // namespace noticedesk
