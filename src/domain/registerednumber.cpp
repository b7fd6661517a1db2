// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/registerednumber.h"

namespace noticedesk
{

QString plainRegisteredNumber(const QString &typed)
{
    constexpr QChar minus(u'−'); // which is no hyphen, but typed as one
    QString number = typed.normalized(QString::NormalizationForm_KC).toUpper();
    number.removeIf([minus](QChar each) {
        return each.isSpace() || each.category() == QChar::Punctuation_Dash || each == minus ||
               each.category() == QChar::Other_Format;
    });
    return number;
}

} // namespace noticedesk
