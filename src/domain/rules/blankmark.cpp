// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/rules/blankmark.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

namespace
{

/// The alternatives are those that blankMarkIn() documents, in its order.
QRegularExpression markPattern()
{
    return QRegularExpression(
        u"[○◯]+"
        "|(?<![0-9０-９一二三四五六七八九十百千〇])〇+(?=\\s*[年月日點項款條號件])"
        "|(?<![A-Za-z0-9])[XxＸｘ×]{3,}(?![A-Za-z0-9])"
        "|(?<![A-Za-z0-9])[XxＸｘ×]{2}(?=\\s*[年月日點項款條號件])"
        "|＿+|(?<![A-Za-z0-9])_{2,}(?![A-Za-z0-9])|_{3,}|[*＊]{3,}"
        "|[{｛]\\s*[}｝]|[{｛]\\s*(?:…|\\.{3}|[\\p{L}_][\\p{L}\\p{N}_ ]{0,30})\\s*[}｝]"
        "|(?<![A-Za-z0-9０-９.,:/#@_+-])0{3,}(?![A-Za-z0-9.,:/@_-])"
        "|(?<!\\d)0{1,3}[/年]0{1,2}[/月]0{1,2}日?(?!\\d)"
        "|年\\s+月\\s+日"_s,
        QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

std::optional<QString> blankMarkIn(const QString &text)
{
    static const QRegularExpression pattern = markPattern();
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured().trimmed();
}

} // namespace noticedesk
