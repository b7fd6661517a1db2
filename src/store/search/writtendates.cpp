// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/writtendates.h"

#include "domain/chinesenumerals.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace noticedesk
{

namespace
{

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

/// The forms of a part, each with the word that ends it.
QStringList endedBy(QChar word, const QStringList &forms)
{
    QStringList ended;
    for (const QString &form : forms)
        ended.append(form + word);
    return ended;
}

/// Each of the beginnings with each of the ends; the ends are all there is if nothing comes before.
QStringList eachWithEach(const QStringList &beginnings, const QStringList &ends)
{
    if (beginnings.isEmpty() || ends.isEmpty())
        return beginnings + ends;
    QStringList whole;
    for (const QString &beginning : beginnings) {
        for (const QString &end : ends)
            whole.append(beginning + end);
    }
    return whole;
}

QStringList dayInNumerals(int month, int day)
{
    return eachWithEach(endedBy(u'月', chineseNumerals(month)),
                        endedBy(u'日', chineseNumerals(day)));
}

} // namespace

QStringList partialForms(const QString &text)
{
    static const QRegularExpression parts(
        u"\\A(?:中華民國|民國|西元|公元)?(?:([1-9]\\d{0,3})年)?(?:0?([1-9]|1[0-2])月)?"
        "(?:0?([1-9]|[12]\\d|3[01])日)?\\z"_s);
    const auto match = parts.match(withDigits(text));
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (month == 0 ? year == 0 || day > 0 : year == 0 && day == 0)
        return {};
    QStringList digits;
    QStringList numerals;
    const auto add = [&](int number, QChar word, const QStringList &written) {
        if (number == 0)
            return;
        digits = eachWithEach(digits, {QString::number(number) + word});
        numerals = eachWithEach(numerals, endedBy(word, written));
    };
    add(year, u'年', chineseYears(year));
    add(month, u'月', chineseNumerals(month));
    add(day, u'日', chineseNumerals(day));
    return digits + numerals;
}

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
        forms += eachWithEach(endedBy(u'年', chineseYears(number)), dayInNumerals(month, day));
    }
    forms.removeDuplicates();
    return forms;
}

} // namespace noticedesk
