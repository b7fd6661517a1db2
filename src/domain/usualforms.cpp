// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/usualforms.h"

#include "domain/character.h"
#include "domain/rocdate.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

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

bool isUsualEmail(const QString &text)
{
    constexpr qsizetype longest = 254;
    static const QRegularExpression form(
        u"\\A(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'+/=?^_`{|}~-]+)*"
        "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
        "[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])\\z"_s);
    return text.size() <= longest && form.match(text).hasMatch();
}

namespace
{

constexpr int fewestDigits = 6;
constexpr int mostDigits = 15; // ITU-T E.164

bool isUsualSinglePhone(const QString &text)
{
    static const QRegularExpression extension(u" *(?:#|轉|分機|[Ee]xt\\.?) *\\d{1,6}\\z"_s);
    static const QRegularExpression hotline(u"\\A1\\d{2,3}\\z"_s);
    static const QRegularExpression number(
        u"\\A(?:\\(0\\d{1,3}\\) ?|\\+\\d{1,3}[- ]?)?\\d+(?:[- ]\\d+)*\\z"_s);

    QString withoutExtension = text;
    withoutExtension.remove(extension);
    if (hotline.match(withoutExtension).hasMatch())
        return true;
    const auto digits = std::count_if(withoutExtension.cbegin(), withoutExtension.cend(),
                                      [](QChar each) { return each >= u'0' && each <= u'9'; });
    return digits >= fewestDigits && digits <= mostDigits &&
           number.match(withoutExtension).hasMatch();
}

} // namespace

bool isUsualPhone(const QString &text)
{
    const QStringList numbers = text.split(u'、');
    return std::all_of(numbers.cbegin(), numbers.cend(), isUsualSinglePhone);
}

bool isUsualPostcode(const QString &text)
{
    static const QRegularExpression form(u"\\A[1-9]\\d{2}(?:\\d{2,3})?\\z"_s);
    return form.match(text).hasMatch();
}

QString leadingDigits(const QString &address)
{
    static const QRegularExpression digits(u"\\A\\s*(\\d+)"_s);
    return digits.match(address).captured(1);
}

} // namespace noticedesk
