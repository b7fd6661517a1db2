// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/documentnumber.h"

#include "domain/character.h"
#include "domain/rocdate.h"

#include <QRegularExpression>

namespace noticedesk
{

using namespace Qt::StringLiterals;

bool isUsualDocumentNumber(const QString &text)
{
    static const QRegularExpression form(u"\\A\\p{Han}{1,12}字第(?!000)\\d{3}\\d{7}號\\z"_s);
    return form.match(text).hasMatch();
}

QString beginningOfDocumentNumber(const QString &letters, QDate day)
{
    constexpr int yearDigits = 3;
    const auto roc = RocDate::fromDate(day);
    if (isBlank(letters) || !roc)
        return {};
    const QString year = QString::number(roc->year()).rightJustified(yearDigits, u'0');
    const QString word = letters.trimmed();
    return word + (word.endsWith(u'第') ? QString() : u"第"_s) + year;
}

} // namespace noticedesk
