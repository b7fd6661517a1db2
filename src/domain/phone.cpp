// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace noticedesk
{

using namespace Qt::StringLiterals;

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

} // namespace noticedesk
