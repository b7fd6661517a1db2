// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/writtendates.h"

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QStringList writtenForms(const RocDate &date)
{
    constexpr int lastFirstDigitOfDay = 3;
    const int month = date.date().month();
    const int day = date.date().day();
    const QString shortMonth = QString::number(month);
    const QString shortDay = QString::number(day);
    QStringList forms;
    for (const int number : {date.year(), date.date().year()}) {
        const QString year = QString::number(number);
        for (const QChar sign : {u'/', u'.', u'-'}) {
            forms.append(year + sign + twoDigits(month) + sign + twoDigits(day));
            if (day > lastFirstDigitOfDay)
                forms.append(year + sign + shortMonth + sign + shortDay);
        }
        forms.append(year + u'年' + twoDigits(month) + u'月' + twoDigits(day) + u'日');
        forms.append(year + u'年' + shortMonth + u'月' + shortDay + u'日');
        forms.append(year + twoDigits(month) + twoDigits(day));
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace noticedesk
