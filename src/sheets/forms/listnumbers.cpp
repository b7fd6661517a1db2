// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets/forms/listnumbers.h"

#include "domain/chinesenumerals.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

QString numberLabel(std::size_t number, ListNumbers numbers)
{
    constexpr std::size_t mostInChinese = 99;
    const QString digits = QString::number(number);
    const QString chinese =
        number <= mostInChinese ? chineseNumerals(static_cast<int>(number)).constFirst() : digits;
    switch (numbers) {
    case ListNumbers::Plain:
        break;
    case ListNumbers::Chinese:
        return chinese + u'、';
    case ListNumbers::Bracketed:
        return u'(' + chinese + u')';
    }
    return digits + u". "_s;
}

} // namespace noticedesk
